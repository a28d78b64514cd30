import type { Breadth, Counts, ReleaseWords } from "../rooms/release-words.ts";
import { bareMonth, dayAndMonth, monthName, shortDay, shortDayOfYear } from "./dates.ts";
import { shortName } from "./holder-names.ts";
import { money } from "./money.ts";
import { listed } from "./numbers.ts";

const WHAT = "Foreign holdings of U.S. Treasuries";

export const release: ReleaseWords = {
  title: (month) => `${WHAT}, ${monthName(month)}`,
  moved: ({ month, millions, changeMillions, direction }) =>
    `${WHAT} ${direction === "rise" ? "rose" : "fell"} by $${money.size(changeMillions)} bn to ${money.amount(millions)} in ${bareMonth(month)}`,
  unmoved: ({ month, millions }) => `${WHAT} were unchanged at ${money.amount(millions)} in ${bareMonth(month)}`,
  stood: ({ month, millions }) => `${WHAT} stood at ${money.amount(millions)} at the end of ${monthName(month)}`,
  mover: (holder, millions) => `${shortName(holder)} ${money.change(millions)}`,
  total: (millions) => `**${money.amount(millions)}**`,
  onMonth: ({ millions, ratio }) => `${money.change(millions)} on the month (${money.signedPercent(ratio)})`,
  onYear: ({ millions, ratio }) => `${money.change(millions)} on the year (${money.signedPercent(ratio)})`,
  rebased: (month) => `re-based in ${monthName(month)}: no change on the month`,
  breadth: (breadth) => `Of the ${comparedHolders(breadth)} ${counts(breadth)}.`,
  counts,
  holder: (holder, millions) => `**${shortName(holder)}** ${money.level(millions)}`,
  notASale: "Market value: a fall is not a sale.",
  flowsHint: "Bought or sold: `/flows`",
  formS: ({ traded, millions }) => `Form S: foreigners ${traded} ${money.size(millions)} net of long-term Treasuries`,
  next: ({ unixSeconds, expected }) => `Next${expected ? " (expected)" : ""}: <t:${unixSeconds}:f>`,
  late: "Posted late: this release came out before today.",
  missed: (releases) =>
    `Not posted here: the release${releases.length > 1 ? "s" : ""} of ${listed(releases.map(dayAndMonth))}.`,
  splitAdded: (time) => `Updated ${time}: net transactions added`,
  revised({ month, release, change, level }) {
    const day = release.slice(0, 4) === month.slice(0, 4) ? shortDayOfYear(release) : shortDay(release);
    const head = `Revised ${day}: ${bareMonth(month)}'s`;
    const ofChange =
      change && `change of ${money.change(change.thenMillions)} is now ${money.change(change.nowMillions)}`;
    if (!level) return `${head} ${ofChange}`;
    const [then, now] = [money.level(level.thenMillions), money.level(level.nowMillions)];
    return ofChange ? `${head} ${ofChange}, its total of ${then} now ${now}` : `${head} total of ${then} is now ${now}`;
  },
  revisedBefore: (times) => (times === 1 ? "Revised once before" : `Revised ${times} times before`),
  buttons: { full: "Full report", brief: "In brief", quote: "Quote", explained: "What does this mean?" },
};

export function counts({ fell, rose, unchanged }: Counts): string {
  const parts: [number, string][] = [
    [fell, "fell"],
    [rose, "rose"],
    [unchanged, "unchanged"],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, verb]) => `${count} ${verb}`)
    .join(", ");
}

/** "20 largest holders", "1 holder listed" */
export function comparedHolders({ among, count }: Breadth): string {
  if (among === "largest") return `${count} largest holders`;
  return `${count} holder${count === 1 ? "" : "s"} ${among}`;
}
