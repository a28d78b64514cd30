import { capital } from "../capital.ts";
import type { QuoteWords } from "../rooms/quote-words.ts";
import { dates } from "./dates.ts";
import { names, ofHolder } from "./holder-names.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

export const quote: QuoteWords = {
  title: (holder, month) => `Citation : ${names.full(holder)}, ${dates.month(month)}`,
  sentence({ holder, month, millions, moved, file }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? ", autant qu’un mois plus tôt"
        : `, soit ${money.size(moved.millions)} milliards de ${moved.kind === "more" ? "plus" : "moins"} qu’un mois plus tôt`);
    return capital(
      `les avoirs ${ofHolder(holder)} en titres du Trésor américain s’élevaient à ${money.level(millions)} milliards de dollars fin ${dates.month(month)}${by ?? ""} (Trésor américain, TIC, ${sources.table(file.table)}, publié le ${dates.day(file.release)} ; valeur de marché par lieu de conservation : une variation n’est ni une vente ni un achat).`,
    );
  },
};
