import type { QuoteWords } from "../rooms/quote-words.ts";
import { dates } from "./dates.ts";
import { dative, names } from "./holder-names.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

export const quote: QuoteWords = {
  title: (holder, month) => `Zitat: ${names.full(holder)}, ${dates.month(month)}`,
  sentence({ holder, month, millions, moved, file }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? ", so viel wie einen Monat zuvor"
        : `, ${money.size(moved.millions)} Milliarden Dollar ${moved.kind === "more" ? "mehr" : "weniger"} als einen Monat zuvor`);
    return `Die Bestände von ${dative(holder)} an US-Staatsanleihen betrugen Ende ${dates.month(month)} ${money.level(millions)} Milliarden Dollar${by ?? ""} (US-Finanzministerium, TIC ${sources.table(file.table)}, veröffentlicht am ${dates.day(file.release)}; Marktwert nach Verwahrort, eine Veränderung ist also kein Kauf oder Verkauf).`;
  },
};
