import type { Breadth, Counts, ReleaseWords } from "../rooms/release-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";

const WHAT = "Avoirs étrangers en dette américaine";

export const release: ReleaseWords = {
  title: (month) => `${WHAT}, ${dates.month(month)}`,
  moved: ({ month, millions, changeMillions, direction }) =>
    `${WHAT} en ${direction === "rise" ? "hausse" : "baisse"} de ${money.amount(Math.abs(changeMillions))} en ${dates.bareMonth(month)}, à ${money.amount(millions)}`,
  unmoved: ({ month, millions }) => `${WHAT} inchangés à ${money.amount(millions)} en ${dates.bareMonth(month)}`,
  stood: ({ month, millions }) => `${WHAT} à ${money.amount(millions)} fin ${dates.month(month)}`,
  mover: (holder, millions) => `${names.short(holder)} ${money.change(millions)}`,
  total: (millions) => `**${money.amount(millions)}**`,
  onMonth: ({ millions, ratio }) => `${money.change(millions)} sur un mois (${money.signedPercent(ratio)})`,
  onYear: ({ millions, ratio }) => `${money.change(millions)} sur un an (${money.signedPercent(ratio)})`,
  rebased: (month) => `série recalée en ${dates.month(month)} : pas de variation mensuelle`,
  breadth: (breadth) => `Sur ${among(breadth)}, ${counts(breadth)}.`,
  counts,
  holder: (holder, millions) => `**${names.short(holder)}** ${money.level(millions)}`,
  notASale: "Valeur de marché : une baisse n’est pas une vente.",
  flowsHint: "Achats et ventes nets : `/flows`",
  formS: ({ traded, millions }) =>
    `Formulaire S : ${traded === "bought" ? "achats nets" : "ventes nettes"} de titres longs par l’étranger de ${money.size(millions)}`,
  next: ({ unixSeconds, expected }) => `Prochaine publication${expected ? " (attendue)" : ""} : <t:${unixSeconds}:f>`,
  late: "Posté en retard : ces chiffres sont sortis avant aujourd’hui.",
  missed: (releases) =>
    releases.length > 1
      ? `Non postées ici : les publications du ${lists.and(releases.map(dates.dayAndMonth))}.`
      : `Non postée ici : la publication du ${lists.and(releases.map(dates.dayAndMonth))}.`,
  splitAdded: (time) => `Mis à jour à ${time} : transactions nettes ajoutées`,
  revised({ month, release, change, level }) {
    const day = release.slice(0, 4) === month.slice(0, 4) ? dates.shortDayOfYear(release) : dates.shortDay(release);
    const parts = [
      ...(change
        ? [`variation de ${money.change(change.thenMillions)}, désormais ${money.change(change.nowMillions)}`]
        : []),
      ...(level ? [`total de ${money.level(level.thenMillions)}, désormais ${money.level(level.nowMillions)}`] : []),
    ];
    return `Révisé le ${day}, ${dates.bareMonth(month)} : ${parts.join(" ; ")}`;
  },
  revisedBefore: (times) => `Déjà révisé ${times} fois`,
  buttons: { full: "Rapport complet", brief: "En bref", quote: "Citer", explained: "Qu’est-ce que cela veut dire ?" },
};

export function counts({ fell, rose, unchanged }: Counts): string {
  const parts = [
    ...(fell > 0 ? [`${fell} en baisse`] : []),
    ...(rose > 0 ? [`${rose} en hausse`] : []),
    ...(unchanged > 0 ? [`${unchanged} inchangé${unchanged > 1 ? "s" : ""}`] : []),
  ];
  return parts.join(", ");
}

/** "les 20 premiers détenteurs", "les 33 détenteurs comparés" */
export function among({ among: kind, count }: Breadth): string {
  if (count === 1)
    return kind === "largest" ? "le premier détenteur" : `le détenteur ${kind === "listed" ? "nommé" : "comparé"}`;
  if (kind === "largest") return `les ${count} premiers détenteurs`;
  return `les ${count} détenteurs ${kind === "listed" ? "nommés" : "comparés"}`;
}
