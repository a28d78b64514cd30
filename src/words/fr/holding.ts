import type { HoldingWords } from "../rooms/holding-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { place as placeName } from "./numbers.ts";

const { month: monthName } = dates;
const aside = (ratio: number | null) => (ratio === null ? "" : ` (${money.signedPercent(ratio)})`);

export const holding: HoldingWords = {
  title: ({ holder, millions, month }) => `${names.full(holder)} : ${money.amount(millions)} (${monthName(month)})`,
  onMonth: ({ millions, ratio }) => `${money.change(millions)} sur un mois${aside(ratio)}`,
  onYear: ({ millions, ratio }) => `${money.change(millions)} sur un an${aside(ratio)}`,
  unchangedOnMonth: "Inchangé sur un mois",
  unchangedOnYear: "inchangé sur un an",
  newlyListed: (month) =>
    `Nouvellement nommé en ${monthName(month)} : avant, l’essentiel était dans « Autres », d’où l’absence de variation`,
  notComparable: "Pas de variation mensuelle : aucune publication disponible ne nomme les deux mois",
  otherMeaning: (text) => `Pas de variation mensuelle. ${text}`,
  rebased({ month, oldMillions }) {
    const old = oldMillions === null ? "" : ` (${money.level(oldMillions)} dans l’ancienne série)`;
    return `Série recalée en ${monthName(month)}${old} : pas de variation mensuelle`;
  },
  place({ place, of, before }) {
    const head = `${placeName(place)} des ${of} nommés`;
    if (!before) return head;
    const month = dates.monthBeside(before.month, before.beside);
    return before.place === place ? `${head}, comme en ${month}` : `${head}, ${placeName(before.place)} en ${month}`;
  },
  peak({ ratio, millions, month, from }) {
    const head = ratio === 0 ? "Au niveau du" : `${money.percent(ratio)} sous le`;
    const since = from ? ` depuis ${monthName(from)}` : "";
    return `${head} plus haut${since} : ${money.level(millions)} en ${monthName(month)}`;
  },
  tableRunsTo: (month) => `Le tableau disponible va jusqu’à ${monthName(month)}.`,
  inTable3UpTo: (month) =>
    `Dernier chiffre : le tableau 3, qui a cette ligne, est disponible jusqu’à ${monthName(month)}.`,
  seriesEnds: (month) => `La série s’arrête en ${monthName(month)}.`,
  notListedNow: (newest) =>
    `C’est le dernier chiffre. Pour ${monthName(newest)}, le mois le plus récent, le tableau ne le nomme pas : il est dans « Autres », et non nul.`,
  notes: {
    official:
      "Valeur de marché. Banques centrales et autres détenteurs officiels étrangers de tous les pays ensemble : la part officielle d’un pays n’est pas publiée.",
    total: "Valeur de marché, par lieu de conservation : une baisse n’est pas une vente.",
    allOther:
      "Ce que le tableau ne nomme pas. Sa composition change d’une publication à l’autre : on ne compare qu’au sein d’une même publication.",
    composite: (members) =>
      `Valeur de marché, par lieu de conservation. Calculé à partir de : ${members}, dans une même publication ; sans rang.`,
    group: (holder) => `Valeur de marché. ${names.full(holder)} : plusieurs détenteurs en une ligne, sans rang.`,
    china:
      "Valeur de marché, par lieu de conservation : une partie des avoirs de la Chine serait inscrite en Belgique, aucun des deux chiffres n’est donc son total.",
    custody: (centre) =>
      `Valeur de marché, par lieu de conservation. ${centre} : une grande part appartient à des propriétaires d’ailleurs. Une baisse n’est pas une vente.`,
    country:
      "Valeur de marché, par lieu de conservation : une baisse n’est pas une vente, et le pays n’est pas toujours celui du propriétaire.",
  },
};
