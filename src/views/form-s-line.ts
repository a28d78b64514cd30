import type { HolderId } from "../holdings/holder.ts";
import { addMonths } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { formSBuyers, LAST_FORM_S_MONTH, type Transactions, transactions } from "../insights/form-s.ts";
import { TOTAL } from "../insights/holder-facts.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { holderOf } from "../words/holder-of.ts";
import type { Words } from "../words/words.ts";
import type { Line } from "./fit.ts";

const NAMED = 3;
/** In a brief post: of the largest holders. */
const LARGEST = 2;
/** What changed hands is worth more than the second claim on a holder. */
const RANK = 0.5;

/** "Form S: foreigners bought 49.0 net of long-term Treasuries; Japan −32.6, China −27.0"; none after January 2023. */
export function shortFormS({ release, punctuation }: Words, { vintage, month, largest }: ReleaseFacts): Line[] {
  const net = (holder: HolderId) =>
    (month <= LAST_FORM_S_MONTH ? transactions(vintage, holder, month)?.net : null) ?? null;
  const total = net(TOTAL);
  if (total === null) return [];
  const traded = largest.slice(0, LARGEST).flatMap(({ holder }) => {
    const millions = net(holder.id);
    return millions === null ? [] : [release.mover(holder, millions)];
  });
  const head = release.formS(sideOf(total));
  const text = traded.length > 0 ? head + punctuation.semicolon + traded.join(punctuation.comma) : head;
  return [{ text, rank: RANK }];
}

function sideOf(net: number): { readonly traded: "bought" | "sold"; readonly millions: number } {
  return { traded: net < 0 ? "sold" : "bought", millions: net };
}

/** "Foreigners bought 49.0 net of long-term Treasuries (February +78.4). …"; null after January 2023. */
export function formSLine(words: Words, { vintage, month }: ReleaseFacts): string | null {
  const total = month <= LAST_FORM_S_MONTH ? transactions(vintage, TOTAL, month) : null;
  if (!total) return null;
  const { report, punctuation } = words;
  const before = transactions(vintage, TOTAL, addMonths(month, -1));
  const { buyers, sellers } = formSBuyers(vintage, month);
  const head = report.formS(sideOf(total.net));
  const beside = before && report.formSBefore({ month: before.to, millions: before.net });
  const sentences = [
    (beside ? punctuation.aside(head, beside) : head) + punctuation.stop,
    report.netBuyers({ ...named(words, vintage, buyers, sellers), longTerm: false }),
  ];
  return sentences.join(punctuation.gap);
}

function named({ money }: Words, vintage: Vintage, buyers: readonly Transactions[], sellers: readonly Transactions[]) {
  const largest = (all: readonly Transactions[]) =>
    all.slice(0, NAMED).map(({ holder, net }) => ({ holder: holderOf(vintage, holder), amount: money.change(net) }));
  return { buyers: largest(buyers), sellers: largest(sellers) };
}
