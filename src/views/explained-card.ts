import { LAST_FORM_S_MONTH, transactions } from "../insights/form-s.ts";
import { TOTAL } from "../insights/holder-facts.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { split } from "../insights/split.ts";
import type { Words } from "../words/words.ts";
import type { Card } from "./card.ts";
import { fileOf, shortSource, sourceUrl } from "./source.ts";
import { wayOf } from "./way-of.ts";

/** A month's figures in five sentences that ask for no knowledge of markets. */
export function explainedCard(words: Words, facts: ReleaseFacts): Card {
  const { vintage, month, total } = facts;
  const { explained } = words;
  const file = fileOf(vintage, month) ?? total.figure.carriedBy;
  const sentences = [
    level(words, facts),
    bought(words, facts),
    explained.custody,
    explained.official,
    explained.releases,
  ];
  return {
    title: explained.title(month),
    url: sourceUrl(file.table),
    body: sentences.map((sentence, at) => `${at + 1}. ${sentence}`).join("\n"),
    footer: shortSource(words, file, ""),
  };
}

function level({ explained }: Words, { total, month }: ReleaseFacts): string {
  const { onMonth, figure } = total;
  const moved = onMonth && ({ kind: wayOf(onMonth.millions), millions: onMonth.millions } as const);
  return explained.level({ month, millions: figure.millions, moved });
}

/** Told with the month's own transactions where they are known. */
function bought({ explained }: Words, { flows, vintage, month, total }: ReleaseFacts): string {
  const shown = split(flows, TOTAL, month);
  if (shown.kind === "split" && shown.file.release === total.onMonth?.to.carriedBy.release) {
    const { netLongTerm, valuation } = shown;
    const prices = valuation < 0 ? "took" : "added";
    return explained.boughtAndPrices({ ...traded(netLongTerm), prices, priceMillions: valuation });
  }
  const formS = month <= LAST_FORM_S_MONTH ? transactions(vintage, TOTAL, month) : null;
  return formS ? explained.bought(traded(formS.net)) : explained.countedApart;
}

function traded(net: number): { readonly traded: "bought" | "sold"; readonly millions: number } {
  return { traded: net < 0 ? "sold" : "bought", millions: net };
}
