import { capital } from "../capital.ts";
import type { HoldingWords } from "../rooms/holding-words.ts";
import { monthBeside, monthName } from "./dates.ts";
import { runningName } from "./holder-names.ts";
import { money } from "./money.ts";
import { ordinal } from "./numbers.ts";

export const holding: HoldingWords = {
  title: ({ holder, millions, month }) => `${holder.name}: ${money.amount(millions)} (${monthName(month)})`,
  onMonth: ({ millions, ratio }) => `${money.change(millions)} on the month${inParentheses(ratio)}`,
  onYear: ({ millions, ratio }) => `${money.change(millions)} on the year${inParentheses(ratio)}`,
  unchangedOnMonth: "Unchanged on the month",
  unchangedOnYear: "unchanged on the year",
  newlyListed: (month) =>
    `Newly listed in ${monthName(month)}: before, most of it was in "All Other", so no change is given`,
  notComparable: "No change on the month: no release held lists it in both months",
  otherMeaning: (text) => `No change on the month. ${text}`,
  rebased({ month, oldMillions }) {
    const old = oldMillions === null ? "" : ` (${money.level(oldMillions)} on the old series)`;
    return `Re-based in ${monthName(month)}${old}: no change on the month is given`;
  },
  place({ place, of, before }) {
    const head = `${ordinal(place)} of the ${of} listed`;
    if (!before) return head;
    const month = monthBeside(before.month, before.beside);
    return before.place === place ? `${head}, as in ${month}` : `${head}, ${ordinal(before.place)} in ${month}`;
  },
  peak({ ratio, millions, month, from }) {
    const head = ratio === 0 ? "Level with" : `${money.percent(ratio)} below`;
    const since = from ? ` since ${monthName(from)}` : "";
    return `${head} the peak${since}: ${money.level(millions)} in ${monthName(month)}`;
  },
  tableRunsTo: (month) => `The table held runs to ${monthName(month)}.`,
  inTable3UpTo: (month) => `Its newest figure: Table 3, which has this row, is held up to ${monthName(month)}.`,
  seriesEnds: (month) => `The series ends in ${monthName(month)}.`,
  notListedNow: (newest) =>
    `This is its newest figure. For ${monthName(newest)}, the newest month, the table does not list it: it is part of "All Other" there, not zero.`,
  notes: {
    official:
      "Market value. Central banks and other foreign official holders of all countries together: how much of one country's holdings is official is not published.",
    total: "Market value, by place of custody: a fall is not a sale.",
    allOther:
      "What the table does not list by name. Its members change from release to release, so only figures of one release are compared.",
    composite: (members) =>
      `Market value, by place of custody. Computed from ${members}, all of one release; it never ranks.`,
    group: (holder) => `Market value. ${capital(runningName(holder))}: several holders in one row, which never ranks.`,
    china:
      "Market value, by place of custody: part of China's holdings is thought to be booked in Belgium, so neither figure is China's own total.",
    custody: (centre) =>
      `Market value, by place of custody. ${centre}: much of this belongs to owners elsewhere. A fall is not a sale.`,
    country: "Market value, by place of custody: a fall is not a sale, and the country is not always the owner.",
  },
};

function inParentheses(ratio: number | null): string {
  return ratio === null ? "" : ` (${money.signedPercent(ratio)})`;
}
