import type { RankingWords } from "../rooms/ranking-words.ts";
import { monthName } from "./dates.ts";
import { money } from "./money.ts";

export const ranking: RankingWords = {
  title: (month) => `Largest holders of U.S. Treasuries, ${monthName(month)}`,
  head: { first: money.unit, second: "chg" },
  together: ({ millions, ratio, totalMillions }) =>
    `Together ${money.level(millions)}: ${money.percent(ratio)} of all foreign holdings (${money.level(totalMillions)}).`,
  older: ({ month, newest }) =>
    `No release held lists the largest of ${monthName(month)} itself: these are holders that later releases list, up to ${monthName(newest)}. A larger one may be missing.`,
  marketValue: "Market value, by place of custody: a fall is not a sale. Bought or sold: `/flows`.",
  arrows: "▲▼ places since the month before.",
  onlySoMany: ({ count, month }) => `Only ${count} holders are listed for ${monthName(month)}.`,
};
