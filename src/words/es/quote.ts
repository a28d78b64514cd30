import type { QuoteWords } from "../rooms/quote-words.ts";
import { dates } from "./dates.ts";
import { names, ofHolder } from "./holder-names.ts";
import { inDollars } from "./money.ts";
import { sources } from "./sources.ts";

export const quote: QuoteWords = {
  title: (holder, month) => `Cita: ${names.full(holder)}, ${dates.month(month)}`,
  sentence({ holder, month, millions, moved, file }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? ", igual que un mes antes"
        : `, ${inDollars(moved.millions)} ${moved.kind === "more" ? "más" : "menos"} que un mes antes`);
    return `Las tenencias ${ofHolder(holder)} en títulos del Tesoro de EE.\u00a0UU. eran de ${inDollars(millions)} a finales de ${dates.month(month)}${by ?? ""} (Tesoro de EE.\u00a0UU., TIC, ${sources.table(file.table)}, publicada el ${dates.day(file.release)}; valor de mercado por lugar de custodia: una variación no es una venta ni una compra).`;
  },
};
