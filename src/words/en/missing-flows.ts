import type { Holder } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";
import type { MissingFlowsWords } from "../rooms/missing-flows-words.ts";
import { monthName } from "./dates.ts";
import { runningName } from "./holder-names.ts";
import { countWord, listed } from "./numbers.ts";

export const missingFlows: MissingFlowsWords = {
  run(newest) {
    const later = newest ? `, and by Table 3 from February 2023 to ${monthName(newest)}` : "";
    return `Transactions run by Form S from January 1977 to January 2023${later}`;
  },
  notHeld: ({ month, newest }) =>
    `The Table 3 that splits ${monthName(month)} is not held. The newest month with a split is ${monthName(newest)}.`,
  splitNotAddedUp: ({ holder, month, without }) =>
    `${cannotBeAdded(holder, month)}: Table 3 gives no split for ${named(without)}.`,
  noSplit: (holder) =>
    `Table 3 gives no split for ${runningName(holder)}: it is not listed there, or only in part (n.a.).`,
  noFormS: "No table of transactions before February 2023 is held by then.",
  beforeFormS: ({ months, earliest }) =>
    `Form S begins in January 1977: ${countWord(months)} months can be summed up to ${monthName(earliest)} at the earliest.`,
  formSOfficial: "Form S does not tell official from private holders; Table 3 does, from February 2023 on.",
  formSNotAddedUp: ({ holder, month, without }) =>
    `${cannotBeAdded(holder, month)}: Form S does not list ${named(without)} then.`,
  notInFormS({ holder, month, listed: run }) {
    const range = run ? ` It lists it from ${monthName(run.from)} to ${monthName(run.to)}.` : "";
    return `The Form S table, which has the transactions before February 2023, does not list ${runningName(holder)} for ${monthName(month)}.${range}`;
  },
  afterThatMonth: "February 2023 comes after that month.",
  noTable3: "No Table 3 of the Treasury is held by then: nothing tells purchases from prices.",
};

function cannotBeAdded({ name }: Holder, month: Month): string {
  return `${name} cannot be added up for ${monthName(month)}`;
}

function named(holders: readonly Holder[]): string {
  return listed(holders.map(runningName)) || "all of them";
}
