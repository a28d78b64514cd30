import type { Holder } from "../../holdings/holder.ts";
import type { MissingFlowsWords } from "../rooms/missing-flows-words.ts";
import { dates } from "./dates.ts";
import { dative, names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { months as monthsOf } from "./numbers.ts";

const { month: monthName } = dates;
const joined = (holders: readonly Holder[]) => lists.and(holders.map(names.full)) || "alle";

export const missingFlows: MissingFlowsWords = {
  run: (newest) =>
    `Transaktionen gibt es nach Formular S von Januar 1977 bis Januar 2023${newest ? ` und nach Tabelle 3 von Februar 2023 bis ${monthName(newest)}` : ""}`,
  notHeld: ({ month, newest }) =>
    `Die Tabelle 3, die ${monthName(month)} aufteilt, liegt nicht vor. Der neueste aufgeteilte Monat ist ${monthName(newest)}.`,
  splitNotAddedUp: ({ holder, month, without }) =>
    `Für ${monthName(month)} lässt sich „${names.full(holder)}“ nicht summieren: ohne Aufteilung in Tabelle 3: ${joined(without)}.`,
  noSplit: (holder) =>
    `Tabelle 3 teilt nicht auf: ${names.full(holder)} ist dort nicht oder nur teilweise genannt (n.a.).`,
  noFormS: "Bis dahin liegt keine Tabelle der Transaktionen vor Februar 2023 vor.",
  beforeFormS: ({ months, earliest }) =>
    `Formular S beginnt im Januar 1977: ${monthsOf(months)} lassen sich frühestens bis ${monthName(earliest)} summieren.`,
  formSOfficial: "Formular S trennt öffentliche und private Halter nicht; Tabelle 3 tut es ab Februar 2023.",
  formSNotAddedUp: ({ holder, month, without }) =>
    `Für ${monthName(month)} lässt sich „${names.full(holder)}“ nicht summieren: in Formular S fehlen dann: ${joined(without)}.`,
  notInFormS({ holder, month, listed }) {
    const range = listed ? ` Genannt von ${monthName(listed.from)} bis ${monthName(listed.to)}.` : "";
    return `Die Tabelle zu Formular S, mit den Transaktionen vor Februar 2023, hat zu ${dative(holder)} nichts für ${monthName(month)}.${range}`;
  },
  afterThatMonth: "Februar 2023 kommt nach diesem Monat.",
  noTable3: "Bis dahin liegt keine Tabelle 3 vor: nichts trennt Käufe von Kursen.",
};
