import { capital } from "../capital.ts";
import type { MissingWords } from "../rooms/missing-words.ts";
import { dayName, monthName } from "./dates.ts";
import { runningName } from "./holder-names.ts";
import { money } from "./money.ts";
import { listed } from "./numbers.ts";

type Row = Parameters<MissingWords["notListed"]>[0]["row"];

export const missing: MissingWords = {
  noFigures: "No figures are held.",
  outside: ({ month, range, release }) =>
    `There is nothing for ${monthName(month)}. ${range} (as of the release of ${dayName(release)}).`,
  figuresRun: (newest) => `The figures run from March 2000 to ${monthName(newest)}`,
  noneHeld: "No figures are held",
  noSuchRow: (holder) => `${capital(runningName(holder))}: the tables held here have no such row.`,
  notListed: ({ holder, month, row }) =>
    `${capital(runningName(holder))} is not listed by name for ${monthName(month)}: its holdings are part of ${rowName(row)} there, not zero.`,
  ended: ({ holder, month }) => `The row "${holder.name}" ends before ${monthName(month)}.`,
  notAvailable: ({ holder, month, row }) =>
    `The Treasury gives no figure for ${runningName(holder)} in ${monthName(month)} (n.a.), which is not zero${row ? `: it is part of ${rowName(row)}` : ""}.`,
  otherTable({ holder, month, held, other }) {
    const range = held ? ` runs from ${monthName(held.from)} to ${monthName(held.to)}` : " is not held";
    const beside = other ? ` For ${monthName(month)} there is "${other.name}", which is another sum.` : "";
    return `The row "${holder.name}", as held,${range}.${beside}`;
  },
  newestFigure: ({ millions, month }) => `Its newest figure is ${money.amount(millions)}, for ${monthName(month)}.`,
  neverListed: "It is not listed in any month of the tables held here.",
  notAddedUp({ holder, month, without }) {
    const names = listed(without.map(runningName));
    const why = names ? `there is no figure for ${names}` : "no release held has all of them";
    return `${holder.name} cannot be added up for ${monthName(month)}: ${why}.`;
  },
};

function rowName(row: Row): string {
  return row ? `"${row.holder.name}" (${money.amount(row.millions)} together)` : '"All Other"';
}
