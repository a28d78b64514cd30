import type { HolderFacts } from "../insights/holder-facts.ts";
import { inBillions, sizeInBillions } from "../words/en/billions.ts";
import { capital } from "../words/en/capital.ts";
import { dayName, monthName } from "../words/en/dates.ts";
import { runningName } from "../words/en/holder-names.ts";
import { en } from "../words/en/words.ts";
import type { Card } from "./card.ts";
import { cardSource, sourceUrl } from "./source.ts";

/** One sentence to paste: amount, month, release, caveat and link. */
export function quoteCard(facts: HolderFacts): Card {
  const { holder, month, figure } = facts;
  const name = runningName(holder);
  const source = `U.S. Treasury, TIC ${en.sources.table(figure.carriedBy.table)}, release of ${dayName(figure.carriedBy.release)}`;
  const sentence =
    `${capital(name)} held $${inBillions(figure.millions)} billion of U.S. Treasuries at the end of ` +
    `${monthName(month)}${comparison(facts)} (${source}; market value by place of custody, so a change is not a sale or purchase). ` +
    sourceUrl(figure.carriedBy.table);
  return {
    title: `Quote: ${holder.name}, ${monthName(month)}`,
    url: sourceUrl(figure.carriedBy.table),
    body: `\`\`\`\n${sentence}\n\`\`\``,
    footer: cardSource(en, figure.carriedBy, sentence),
  };
}

function comparison({ onMonth, newlyListed }: HolderFacts): string {
  if (!onMonth || newlyListed) return "";
  if (onMonth.millions === 0) return ", as a month before";
  return `, $${sizeInBillions(onMonth.millions)} billion ${onMonth.millions > 0 ? "more" : "less"} than a month before`;
}
