import type { PrintedSplit, SplitWords } from "../rooms/split-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

export const split: SplitWords = {
  clause({ traded, netLongTerm, bills, valuation, other, change }) {
    const which = traded === "sold" ? "ventes nettes" : "achats nets";
    return `${which} de titres longs ${netLongTerm}, bons ${bills}, prix ${valuation}, autres ${other} : ensemble ${change}`;
  },
  parts,
  brief({ traded, mostlyOther, netLongTerm, bills, valuation, other }) {
    const market = `${traded === "sold" ? "ventes nettes" : "achats nets"} de titres longs ${netLongTerm}, bons ${bills}, prix ${valuation}`;
    if (mostlyOther) return `Tableau 3 : surtout autres (transferts de conservation, estimations) ${other} ; ${market}`;
    return `Tableau 3 : ${market}, autres ${other}`;
  },
  ofMover: (printed, together) =>
    `Tableau 3 : ${printed.mostlyOther ? "surtout autres ; " : ""}${parts(printed)}${together ? ` : ensemble ${printed.change}` : ""}`,
  newest: (month) => `Dernière décomposition : ${dates.month(month)}.`,
  otherExplained:
    "La plus grande part est « autres » : des titres passés d’un compte de conservation ou d’un déclarant à un autre, et des estimations, non des échanges sur le marché.",
  revised: ({ month, millions, release }) =>
    `${dates.bareMonth(month)} : ${money.change(millions)} après la révision du ${dates.dayAndMonth(release)}, dont la décomposition n’est pas disponible`,
};

function parts({ netLongTerm, bills, valuation, other, mostlyOther }: PrintedSplit): string {
  const market = `titres longs ${netLongTerm}, bons ${bills}, prix ${valuation}`;
  return mostlyOther ? `autres ${other}, ${market}` : `${market}, autres ${other}`;
}
