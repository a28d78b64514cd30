import type { QuoteWords } from "../rooms/quote-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

export const quote: QuoteWords = {
  title: (holder, month) => `引用：${names.full(holder)}、${dates.month(month)}`,
  sentence({ holder, month, millions, moved, file }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? "（前月末と同額）"
        : `（前月末比${money.size(moved.millions)}${moved.kind === "more" ? "増" : "減"}）`);
    return `${names.running(holder)}の米国債保有残高は${dates.month(month)}末で${money.level(millions)}${by ?? ""}（出所：米財務省 TIC ${sources.table(file.table)}、${dates.day(file.release)}公表。時価・保管地ベースのため、増減は売買を意味しない）。`;
  },
};
