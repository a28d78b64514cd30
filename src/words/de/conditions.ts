import type { ConditionWords } from "../rooms/condition-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const SIDES = { lowest: "niedrigster", highest: "höchster", both: "niedrigster oder höchster" } as const;

export const conditions: ConditionWords = {
  change: (least) => `Veränderung um mindestens ${least.join(" oder ")}`,
  level: ({ sides, years }) => `${SIDES[sides]} Stand seit ${years} Jahr${years === 1 ? "" : "en"}`,
  streak: (months) => `${months} monatliche Anstiege oder Rückgänge in Folge`,
  place: (first) =>
    first === 1 ? "Platz 1 gewonnen oder verloren" : `Platz unter den ersten ${first} gewonnen oder verloren`,
  net: (amount) => `Nettokäufe oder -verkäufe langlaufender Titel von mindestens ${amount}`,
  revision: (amount) => `Revision um mindestens ${amount}`,
  round: "runde Marke über- oder unterschritten",
  list: (clauses) => clauses.join("; "),
  refused: {
    unknown: ({ typed, example }) =>
      `${typed} ist keine Bedingung. Bedingungen bitte durch Semikolon trennen, zum Beispiel: ${example}`,
    incomplete: ({ typed, example }) => `${typed} ist keine ganze Bedingung. Zum Beispiel so: ${example}`,
    beyond: ({ typed, least, most }) =>
      `${typed} liegt außerhalb dessen, was sich beobachten lässt: von „${least}“ bis „${most}“.`,
  },
  met: {
    lead: ({ holders, unnamed }) => {
      const rest = unnamed > 0 ? [`und ${unnamed} weitere${unnamed === 1 ? "r" : ""} Halter`] : [];
      return `Erfüllt: ${[...holders, ...rest].join("; ")}.`;
    },
    none: "Keine Bedingung ist erfüllt.",
    unknown: (list) => `Ohne Tabelle 3 des Monats nicht bekannt: ${list}.`,
    holder: (holder, millions, clauses) => [`${names.short(holder)} ${money.level(millions)}`, ...clauses].join(", "),
    net: ({ traded, amount }) => `${traded === "sold" ? "Nettoverkäufe" : "Nettokäufe"} langlaufender Titel ${amount}`,
    revision: ({ month, beside, thenMillions, nowMillions }) =>
      `${dates.monthBeside(month, beside)} von ${money.level(thenMillions)} auf ${money.level(nowMillions)} revidiert`,
  },
};
