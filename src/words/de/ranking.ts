import type { RankingWords } from "../rooms/ranking-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

export const ranking: RankingWords = {
  title: (month) => `Die größten Halter von US-Staatsanleihen, ${dates.month(month)}`,
  head: { first: "Mrd. $", second: "±" },
  together: ({ millions, ratio, totalMillions }) =>
    `Zusammen ${money.level(millions)}: ${money.percent(ratio)} aller ausländischen Bestände (${money.level(totalMillions)}).`,
  older: ({ month, newest }) =>
    `Keine vorliegende Veröffentlichung nennt die größten vom ${dates.month(month)} selbst: dies sind Halter, die spätere nennen, bis ${dates.month(newest)}. Ein größerer kann fehlen.`,
  marketValue: "Marktwert, nach Verwahrort: ein Rückgang ist kein Verkauf. Nettokäufe: `/flows`.",
  arrows: "▲▼ Ränge gegenüber dem Vormonat.",
  onlySoMany: ({ count, month }) => `Für ${dates.month(month)} sind nur ${count} Halter genannt.`,
};
