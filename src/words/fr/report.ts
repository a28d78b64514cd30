import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { ReportWords } from "../rooms/report-words.ts";
import { dates, ofMonth } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { place as placeName } from "./numbers.ts";
import { among } from "./release.ts";

export const report: ReportWords = {
  fromMonthBefore: ({ month, beside, millions, beforeMillions, ratio }) =>
    `${money.change(millions)} après ${money.level(beforeMillions)} en ${dates.monthBeside(month, beside)} (${money.signedPercent(ratio)})`,
  belowPeakOf: ({ month, beside, millions }) =>
    `${money.size(millions)} sous le plus haut ${ofMonth(dates.monthBeside(month, beside))}`,
  overYear: ({ millions, ratio }) => `Sur douze mois ${money.change(millions)} (${money.signedPercent(ratio)})`,
  headings: {
    largest: "Les trois premiers",
    ranks: "Rangs",
    official: "Officiels et privés",
    custody: "Centres de conservation",
    boughtAndSold: "Achats et ventes",
    boughtOrSold: "Achats, ventes, prix",
    revised: "Révisions",
  },
  largestMoves(breadth) {
    const { rose, fell, unchanged } = breadth;
    const parts = [
      ...(rose > 0 ? [`${rose} en hausse`] : []),
      ...(fell > 0 ? [`${fell} en baisse`] : []),
      ...(unchanged > 0 ? [`${unchanged} inchangé${unchanged > 1 ? "s" : ""}`] : []),
    ];
    return `**Plus fortes variations** (sur ${among(breadth)}, ${parts.join(", ")})`;
  },
  mover: ({ holder, changeMillions, millions }) =>
    `${names.full(holder)} ${money.change(changeMillions)} à ${money.level(millions)}`,
  holder: (holder, millions) => `${names.full(holder)} ${money.level(millions)}`,
  passed(winners, losers) {
    const named = (all: typeof winners) =>
      lists.and(
        all.map(
          ({ holder, place, when }) => `${names.running(holder)} (${placeName(place)}${when ? ` ; ${when}` : ""})`,
        ),
      );
    const [first] = winners;
    const several = winners.length > 1 || (first && names.running(first.holder).startsWith("les "));
    return `${named(winners)} ${several ? "ont" : "a"} dépassé ${named(losers)}`;
  },
  official: (level) => `Détenteurs officiels étrangers, tous pays : ${level}`,
  officialParts: ({ bills, bonds }) => `bons ${bills}, obligations ${bonds}`,
  allOthers: (level) => `Tous les autres : ${level}`,
  custody: (members, level) => `${lists.and(members.map(names.running))} ensemble : ${level}`,
  custodyRound: ({ direction, boundMillions, from }) =>
    `${direction === "above" ? "au-dessus" : "en dessous"} de ${money.round(boundMillions)} pour la première fois depuis que les six figurent (${from.slice(0, 4)})`,
  custodyLevel: ({ side, from }) =>
    `le plus ${side === "lowest" ? "bas" : "haut"} niveau depuis que les six figurent (${from.slice(0, 4)})`,
  everyoneElse: (level) => `Tous les autres : ${level}`,
  formS: ({ traded, millions }) =>
    `Sur la base du formulaire S, qui ne compte que les transactions, ${traded === "bought" ? "achats nets" : "ventes nettes"} de titres longs par l’étranger de ${money.size(millions)}`,
  formSBefore: ({ month, millions }) => `${dates.bareMonth(month)} ${money.change(millions)}`,
  netBuyers({ buyers, sellers, longTerm }) {
    const named = (all: typeof buyers) =>
      lists.and(all.map(({ holder, amount }) => `${names.running(holder)} ${amount}`));
    return `Premiers acheteurs nets${longTerm ? " de titres longs" : ""} : ${named(buyers)} ; vendeurs nets : ${named(sellers)}.`;
  },
  table3Awaited: "Le tableau 3 de cette publication n’est pas encore sorti : `/flows` dès qu’il le sera.",
  table3WillReplace:
    "Le tableau 3 de cette publication n’est pas encore sorti ; cette ligne sera alors remplacée. Au-delà d’une heure : `/flows`.",
  table3NotHeld: ({ month, newest }) =>
    `Le tableau 3, qui les distingue, n’est pas disponible pour ${dates.bareMonth(month)} ; le dernier est celui ${ofMonth(dates.month(newest))} : \`/flows\`.`,
  signFlip: ({ month, beside, thenMillions, nowMillions, release }) =>
    `La variation ${ofMonth(dates.monthBeside(month, beside))}, publiée à ${money.change(thenMillions)} le ${dates.dayAndMonth(release)}, est désormais de ${money.change(nowMillions)}.`,
  caveat:
    "Milliards de dollars en valeur de marché, par lieu de conservation : une baisse n’est pas une vente, et le pays n’est pas toujours celui du propriétaire.",
  acrossBreaks: (last) =>
    `${ACROSS_BREAKS}Comparé par-delà des ruptures d’enquête (la dernière : ${dates.month(last)}).`,
  next: ({ unixSeconds, expected }) =>
    `Prochaine publication${expected ? " (attendue)" : ""} : <t:${unixSeconds}:F> (<t:${unixSeconds}:R>)`,
};
