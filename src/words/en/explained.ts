import type { ExplainedWords } from "../rooms/explained-words.ts";
import { monthName } from "./dates.ts";
import { money } from "./money.ts";

const WHY = "Bonds are counted at their market price, and when interest rates rise that price falls";

export const explained: ExplainedWords = {
  title: (month) => `What the figures of ${monthName(month)} mean`,
  level({ month, millions, moved }) {
    const by =
      moved && (moved.kind === "as-much" ? "as much as" : `$${money.size(moved.millions)} bn ${moved.kind} than`);
    return `At the end of ${monthName(month)} investors outside the United States held ${money.amount(millions)} of U.S. Treasuries, the debt of the U.S. government${by ? `, ${by} a month before` : ""}.`;
  },
  boughtAndPrices({ traded, millions, prices, priceMillions }) {
    const price = `prices ${prices} $${money.size(priceMillions)} bn ${prices === "took" ? "from" : "to"} what they held`;
    return `${WHY}, so a change is not all trade: of long-term Treasuries they ${traded} $${money.size(millions)} bn net, while ${price}.`;
  },
  bought: ({ traded, millions }) =>
    `${WHY}, so a change is not all trade: in this month they ${traded} $${money.size(millions)} bn net of long-term Treasuries.`,
  countedApart: `${WHY}, so holdings can fall although nobody sold anything: what was bought and sold is counted apart (\`/flows\`).`,
  custody:
    "A country is the place where the securities are kept in custody, which is not always the home of their owner: Belgium, Luxembourg, Switzerland, the United Kingdom, Ireland and the Cayman Islands hold for owners elsewhere.",
  official:
    "What central banks and other official holders own is published for all countries together only, so nobody can read from these tables what one central bank did.",
  releases:
    "Each release also corrects earlier months, and the table starts in March 2000 with breaks since, so compare figures of one release and take those marked † with care.",
};
