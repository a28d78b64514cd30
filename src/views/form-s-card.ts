import { addMonths } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { type FormSBuyers, type Transactions, transactions } from "../insights/form-s.ts";
import { inBillions, signedBillions } from "../words/en/billions.ts";
import { dayName, monthName } from "../words/en/dates.ts";
import { shortName } from "../words/en/holder-names.ts";
import { en } from "../words/en/words.ts";
import { computedFrom } from "../words/members.ts";
import type { Card } from "./card.ts";
import { formSSource, sourceUrl } from "./source.ts";

const SPANS = [3, 12];

const APART =
  "Transactions alone, on the basis of Form S: prices and moves between custodians are not in them, so they do not add up to the change in holdings. Not to be compared with the months from February 2023 on.";

/** What one holder bought and sold before February 2023, and its holdings apart from them. */
export function formSCard(vintage: Vintage, shown: Transactions): Card {
  const holder = vintage.holder(shown.holder);
  const lines = [
    [signedBillions(shown.bought), "bought, gross"],
    [signedBillions(-shown.sold), "sold, gross"],
    [signedBillions(shown.net), "net"],
  ] as const;
  const wide = Math.max(...lines.map(([amount]) => amount.length));
  const body = [
    `\`\`\`\n${lines.map(([amount, name]) => `${amount.padStart(wide)} ${name}`).join("\n")}\n\`\`\``,
    sums(vintage, shown),
    holdings(vintage, shown),
    computedFrom(en, vintage, shown.holder),
    APART,
  ];
  return {
    title: `${holder?.name}, ${spanOf(shown)}: ${shown.net < 0 ? "net sales" : "net purchases"} of bonds and notes ${signedBillions(shown.net)}`,
    url: sourceUrl("s1_globl"),
    body: body.filter((paragraph) => paragraph !== "").join("\n\n"),
    footer: formSSource(en, shown.file),
  };
}

/** The largest net buyers and sellers before February 2023. */
export function formSBuyersCard(
  vintage: Vintage,
  total: Transactions,
  { buyers, sellers }: FormSBuyers,
  count: number,
): Card {
  const table = (title: string, all: readonly Transactions[]) => {
    const rows = all.slice(0, count).map(({ holder, net }) => [signedBillions(net), vintage.holder(holder)] as const);
    const wide = Math.max(...rows.map(([net]) => net.length));
    const lines = rows.map(([net, holder]) => `${net.padStart(wide)} ${holder ? shortName(holder) : ""}`);
    return rows.length === 0 ? "" : `**${title}**\n\`\`\`\n${lines.join("\n")}\n\`\`\``;
  };
  const all = `All: ${total.net < 0 ? "net sales" : "net purchases"} of long-term Treasuries ${signedBillions(total.net)}.`;
  const body = [all, table("Net buyers", buyers), table("Net sellers", sellers), APART];
  return {
    title: `Who bought and who sold, ${spanOf(total)}, $ bn`,
    url: sourceUrl("s1_globl"),
    body: body.filter((paragraph) => paragraph !== "").join("\n\n"),
    footer: formSSource(en, total.file),
  };
}

function sums(vintage: Vintage, { holder, from, to }: Transactions): string {
  return SPANS.flatMap((months) => {
    const over = transactions(vintage, holder, to, months);
    return over && over.from !== from ? [`**Last ${months} months** net ${signedBillions(over.net)}`] : [];
  }).join("\n");
}

function holdings(vintage: Vintage, { holder, from, to }: Transactions): string {
  const change = vintage.change(holder, from, to);
  if (change.kind === "missing" || change.steps.length > 0) return "";
  const { release } = change.to.carriedBy;
  return `Apart from that: holdings changed by ${signedBillions(change.millions)} to ${inBillions(change.to.millions)} (release of ${dayName(release)}).`;
}

/** "March 2022", "January 2022 to March 2022" */
export function spanOf({ from, to }: Transactions): string {
  const first = addMonths(from, 1);
  return first === to ? monthName(to) : `${monthName(first)} to ${monthName(to)}`;
}
