import type { QuoteWords } from "../rooms/quote-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

export const quote: QuoteWords = {
  title: (holder, month) => `引用：${names.full(holder)}，${dates.month(month)}`,
  sentence({ holder, month, millions, moved, file }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? "，與上月底相同"
        : `，比上月底${moved.kind === "more" ? "多" : "少"}${money.size(moved.millions)}`);
    return `${dates.month(month)}底，${names.running(holder)}持有美國公債${money.level(millions)}${by ?? ""}（來源：美國財政部TIC${sources.table(file.table)}，${dates.day(file.release)}公布；以市值及保管地統計，變動不等於買賣）。`;
  },
};
