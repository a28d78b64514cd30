import type { ConditionWords } from "../rooms/condition-words.ts";
import { dates, ofMonth } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const SIDES = {
  lowest: "plus bas niveau",
  highest: "plus haut niveau",
  both: "plus bas ou plus haut niveau",
} as const;

export const conditions: ConditionWords = {
  change: (least) => `variation d’au moins ${least.join(" ou ")}`,
  level: ({ sides, years }) => `${SIDES[sides]} depuis ${years} an${years === 1 ? "" : "s"}`,
  streak: (months) => `${months} hausses ou baisses mensuelles d’affilée`,
  place: (first) =>
    first === 1 ? "place n° 1 gagnée ou perdue" : `place gagnée ou perdue parmi les ${first} premières`,
  net: (amount) => `achats ou ventes nets de titres longs d’au moins ${amount}`,
  revision: (amount) => `révision d’au moins ${amount}`,
  round: "seuil rond franchi",
  list: (clauses) => clauses.join("\u00a0; "),
  refused: {
    unknown: ({ typed, example }) =>
      `${typed} n’est pas une condition. Séparez les conditions par des points-virgules, par exemple : ${example}`,
    incomplete: ({ typed, example }) => `${typed} n’est pas une condition complète. Écrivez, par exemple : ${example}`,
    beyond: ({ typed, least, most }) => `${typed} est hors limites. On peut suivre de « ${least} » à « ${most} ».`,
  },
  met: {
    lead: ({ holders, unnamed }) => {
      const rest =
        unnamed > 0 ? [`et ${unnamed} autre${unnamed === 1 ? "" : "s"} détenteur${unnamed === 1 ? "" : "s"}`] : [];
      return `Condition remplie : ${[...holders, ...rest].join("\u00a0; ")}.`;
    },
    none: "Aucune condition n’est remplie.",
    unknown: (list) => `Inconnu sans le tableau 3 du mois : ${list}.`,
    holder: (holder, millions, clauses) => [`${names.short(holder)} ${money.level(millions)}`, ...clauses].join(", "),
    net: ({ traded, amount }) => `${traded === "sold" ? "ventes nettes" : "achats nets"} de titres longs ${amount}`,
    revision: ({ month, beside, thenMillions, nowMillions }) =>
      `chiffre ${ofMonth(dates.monthBeside(month, beside))} révisé de ${money.level(thenMillions)} à ${money.level(nowMillions)}`,
  },
};
