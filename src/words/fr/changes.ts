import type { ChangesWords } from "../rooms/changes-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { counts } from "./release.ts";

export const changes: ChangesWords = {
  title({ from, to, months }) {
    const period = months === 1 ? dates.month(to) : `de ${dates.month(from)} à ${dates.month(to)}`;
    return `Variations des avoirs, ${period}, ${money.unit}`;
  },
  all: ({ changeMillions, ratio, mark, millions, compared, counts: moved }) =>
    `Ensemble : **${money.change(changeMillions)}** (${money.signedPercent(ratio)})${mark} à ${money.amount(millions)}. Sur ${compared} détenteurs comparés, ${counts(moved)}.`,
  rises: "Hausses",
  falls: "Baisses",
  head: null,
  madeOf: "Composition (tableau 3) :",
  moverSplit({ holder, other, parts }) {
    const where = other && (other.release ? `le ${dates.shortDayOfYear(other.release)}` : "au tableau 3");
    return `${names.short(holder)}${other ? ` (${other.change} ${where})` : ""} : ${parts}`;
  },
  newlyListed: (holder) =>
    `Nouvellement nommé, donc exclu : ${names.full(holder)}, dont l’essentiel était auparavant dans « Autres ».`,
  otherMeaning: (text) => `Exclu, car la ligne a changé de sens : ${text}.`,
  notComparable: (count) =>
    `Exclu${count > 1 ? "s" : ""} : ${count} détenteur${count > 1 ? "s" : ""} sans les deux mois dans une même publication.`,
  marketValue:
    "Variations de la valeur de marché : une baisse n’est pas une vente, ni une hausse un achat. Achats et ventes nets : `/flows`.",
  noChangeOfMonth: ({ text, from }) =>
    `${text}. L’écart avec ${dates.month(from)} n’est pas la variation d’un mois ; demandez un autre mois.`,
  noCommonRelease: ({ release, from, to }) =>
    `Aucune publication disponible au ${dates.day(release)} n’a à la fois ${dates.month(from)} et ${dates.month(to)} ; pris dans deux publications, l’écart mêlerait des révisions. Une période plus courte convient.`,
};
