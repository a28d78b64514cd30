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
        ? "，与上月末相同"
        : `，比上月末${moved.kind === "more" ? "多" : "少"}${money.size(moved.millions)}`);
    return `${dates.month(month)}末，${names.running(holder)}持有美国国债${money.level(millions)}${by ?? ""}（来源：美国财政部TIC${sources.table(file.table)}，${dates.day(file.release)}公布；按市值及托管地统计，变动不等于买卖）。`;
  },
};
