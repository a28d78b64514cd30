import type { QuoteWords } from "../rooms/quote-words.ts";
import { dates } from "./dates.ts";
import { names, ofHolder } from "./holder-names.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

export const quote: QuoteWords = {
  title: (holder, month) => `Citação: ${names.full(holder)}, ${dates.month(month)}`,
  sentence({ holder, month, millions, moved, file }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? ", o mesmo que um mês antes"
        : `, ${money.size(moved.millions)} bilhões a ${moved.kind === "more" ? "mais" : "menos"} que um mês antes`);
    return `As posições ${ofHolder(holder)} em Treasuries eram de US$ ${money.level(millions)} bilhões no fim de ${dates.month(month)}${by ?? ""} (Tesouro dos EUA, TIC, ${sources.table(file.table)}, divulgada em ${dates.day(file.release)}; valor de mercado por local de custódia: uma variação não é venda nem compra).`;
  },
};
