import type { QuoteWords } from "../rooms/quote-words.ts";
import { dates } from "./dates.ts";
import { names, ofHolder } from "./holder-names.ts";
import { inDollars } from "./money.ts";
import { sources } from "./sources.ts";

export const quote: QuoteWords = {
  title: (holder, month) => `Citação: ${names.full(holder)}, ${dates.month(month)}`,
  sentence({ holder, month, millions, moved, file }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? ", o mesmo que um mês antes"
        : `, ${inDollars(moved.millions)} a ${moved.kind === "more" ? "mais" : "menos"} que um mês antes`);
    return `As posições ${ofHolder(holder)} em Treasuries eram de ${inDollars(millions)} no fim de ${dates.month(month)}${by ?? ""} (Tesouro dos EUA, TIC, ${sources.table(file.table)}, divulgada em ${dates.day(file.release)}; valor de mercado por local de custódia: uma variação não é venda nem compra).`;
  },
};
