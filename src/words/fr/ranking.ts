import type { RankingWords } from "../rooms/ranking-words.ts";
import { dates, ofMonth } from "./dates.ts";
import { money } from "./money.ts";

export const ranking: RankingWords = {
  title: (month) => `Premiers détenteurs de dette américaine, ${dates.month(month)}`,
  head: { first: "Md $", second: "var." },
  together: ({ millions, ratio, totalMillions }) =>
    `Ensemble ${money.level(millions)} : ${money.percent(ratio)} de tous les avoirs étrangers (${money.level(totalMillions)}).`,
  older: ({ month, newest }) =>
    `Aucune publication disponible ne nomme les premiers ${ofMonth(dates.month(month))} : ce sont ceux que nomment les suivantes, jusqu’à ${dates.month(newest)}. Il peut en manquer un plus grand.`,
  marketValue:
    "Valeur de marché, par lieu de conservation : une baisse n’est pas une vente. Achats et ventes nets : `/flows`.",
  arrows: "▲▼ rangs depuis le mois précédent.",
  onlySoMany: ({ count, month }) =>
    `Seulement ${count} détenteur${count > 1 ? "s sont nommés" : " est nommé"} pour ${dates.month(month)}.`,
};
