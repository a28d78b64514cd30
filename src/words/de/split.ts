import type { PrintedSplit, SplitWords } from "../rooms/split-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

export const split: SplitWords = {
  clause({ traded, netLongTerm, bills, valuation, other, change }) {
    const which = traded === "sold" ? "Nettoverkäufe" : "Nettokäufe";
    return `${which} langlaufender Titel ${netLongTerm}, Bills ${bills}, Kurse ${valuation}, Sonstiges ${other}: zusammen ${change}`;
  },
  parts,
  brief({ traded, mostlyOther, netLongTerm, bills, valuation, other }) {
    const market = `${traded === "sold" ? "Nettoverkäufe" : "Nettokäufe"} langlaufender Titel ${netLongTerm}, Bills ${bills}, Kurse ${valuation}`;
    if (mostlyOther) return `Tabelle 3: vor allem Sonstiges (Depotwechsel, Schätzungen) ${other}; ${market}`;
    return `Tabelle 3: ${market}, Sonstiges ${other}`;
  },
  ofMover: (printed, together) =>
    `Tabelle 3: ${printed.mostlyOther ? "vor allem Sonstiges; " : ""}${parts(printed)}${together ? `: zusammen ${printed.change}` : ""}`,
  newest: (month) => `Neueste Aufteilung: ${dates.month(month)}.`,
  otherExplained:
    "Der größte Teil ist „Sonstiges“: Papiere, die zwischen Depots oder Meldern wechselten, und Schätzungen, keine Geschäfte am Markt.",
  revised: ({ month, millions, release }) =>
    `${dates.bareMonth(month)} ist nach der Revision vom ${dates.dayAndMonth(release)} ${money.change(millions)}; dessen Aufteilung liegt nicht vor`,
};

function parts({ netLongTerm, bills, valuation, other, mostlyOther }: PrintedSplit): string {
  const market = `langlaufend ${netLongTerm}, Bills ${bills}, Kurse ${valuation}`;
  return mostlyOther ? `Sonstiges ${other}, ${market}` : `${market}, Sonstiges ${other}`;
}
