import type { QuoteWords } from "../rooms/quote-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

export const quote: QuoteWords = {
  title: (holder, month) => `인용: ${names.full(holder)}, ${dates.month(month)}`,
  sentence({ holder, month, millions, moved, file }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? "로 전월 말과 같았다"
        : `로 전월 말보다 ${money.size(moved.millions)} ${moved.kind === "more" ? "많았다" : "적었다"}`);
    return `${names.running(holder)}의 미국 국채 보유액은 ${dates.month(month)} 말 ${money.level(millions)}${by ?? "였다"}(출처: 미 재무부 TIC ${sources.table(file.table)}, ${dates.day(file.release)} 발표, 시가·보관지 기준이므로 변동이 매매를 뜻하지 않음).`;
  },
};
