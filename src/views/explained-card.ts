import { LAST_FORM_S_MONTH, transactions } from "../insights/form-s.ts";
import { TOTAL } from "../insights/holder-facts.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { split } from "../insights/split.ts";
import { inBillions, sizeInBillions } from "../words/en/billions.ts";
import { monthName } from "../words/en/dates.ts";
import { en } from "../words/en/words.ts";
import type { Card } from "./card.ts";
import { fileOf, shortSource, sourceUrl } from "./source.ts";

/** A month's figures in five sentences that ask for no knowledge of markets. */
export function explainedCard(facts: ReleaseFacts): Card {
  const { vintage, month, total } = facts;
  const file = fileOf(vintage, month) ?? total.figure.carriedBy;
  const sentences = [level(facts), bought(facts), CUSTODY, OFFICIAL, VINTAGES];
  return {
    title: `What the figures of ${monthName(month)} mean`,
    url: sourceUrl(file.table),
    body: sentences.map((sentence, at) => `${at + 1}. ${sentence}`).join("\n"),
    footer: shortSource(en, file, ""),
  };
}

const CUSTODY =
  "A country is the place where the securities are kept in custody, which is not always the home of their owner: Belgium, Luxembourg, Switzerland, the United Kingdom, Ireland and the Cayman Islands hold for owners elsewhere.";
const OFFICIAL =
  "What central banks and other official holders own is published for all countries together only, so nobody can read from these tables what one central bank did.";
const VINTAGES =
  "Each release also corrects earlier months, and the table starts in March 2000 with breaks since, so compare figures of one release and take those marked † with care.";

function level({ total, month }: ReleaseFacts): string {
  const { onMonth, figure } = total;
  const before = onMonth
    ? `, ${onMonth.millions === 0 ? "as much as" : `$${sizeInBillions(onMonth.millions)} bn ${onMonth.millions > 0 ? "more" : "less"} than`} a month before`
    : "";
  return `At the end of ${monthName(month)} investors outside the United States held $${inBillions(figure.millions)} bn of U.S. Treasuries, the debt of the U.S. government${before}.`;
}

/** Told with the month's own transactions where they are known. */
function bought({ flows, vintage, month, total }: ReleaseFacts): string {
  const why = "Bonds are counted at their market price, and when interest rates rise that price falls";
  const shown = split(flows, TOTAL, month);
  if (shown.kind === "split" && shown.file.release === total.onMonth?.to.carriedBy.release) {
    const { netLongTerm, valuation } = shown;
    const prices = `prices ${valuation < 0 ? "took" : "added"} $${sizeInBillions(valuation)} bn ${valuation < 0 ? "from" : "to"} what they held`;
    return `${why}, so a change is not all trade: of long-term Treasuries they ${traded(netLongTerm)} net, while ${prices}.`;
  }
  const formS = month <= LAST_FORM_S_MONTH ? transactions(vintage, TOTAL, month) : null;
  if (formS)
    return `${why}, so a change is not all trade: in this month they ${traded(formS.net)} net of long-term Treasuries.`;
  return `${why}, so holdings can fall although nobody sold anything: what was bought and sold is counted apart (\`/flows\`).`;
}

function traded(net: number): string {
  return `${net < 0 ? "sold" : "bought"} $${sizeInBillions(net)} bn`;
}
