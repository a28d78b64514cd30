import type { HolderFacts } from "../insights/holder-facts.ts";
import type { Words } from "../words/words.ts";
import type { Card } from "./card.ts";
import { cardSource, sourceUrl } from "./source.ts";
import { wayOf } from "./way-of.ts";

/** One sentence to paste: amount, month, release, caveat and link. */
export function quoteCard(words: Words, facts: HolderFacts): Card {
  const { holder, month, figure, onMonth, newlyListed } = facts;
  const moved = onMonth && !newlyListed ? { kind: wayOf(onMonth.millions), millions: onMonth.millions } : null;
  const file = figure.carriedBy;
  const url = sourceUrl(file.table);
  const sentence = `${words.quote.sentence({ holder, month, millions: figure.millions, moved, file })} ${url}`;
  return {
    title: words.quote.title(holder, month),
    url,
    body: `\`\`\`\n${sentence}\n\`\`\``,
    footer: cardSource(words, file, sentence),
  };
}
