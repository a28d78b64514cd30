import type { ChangesWords } from "../rooms/changes-words.ts";
import { dayName, monthName, shortDayOfYear } from "./dates.ts";
import { shortName } from "./holder-names.ts";
import { money } from "./money.ts";
import { counts } from "./release.ts";

export const changes: ChangesWords = {
  title({ from, to, months }) {
    const period = months === 1 ? monthName(to) : `${monthName(from)} to ${monthName(to)}`;
    return `Changes in holdings, ${period}, ${money.unit}`;
  },
  all: ({ changeMillions, ratio, mark, millions, compared, counts: moved }) =>
    `All: **${money.change(changeMillions)}** (${money.signedPercent(ratio)})${mark} to ${money.amount(millions)}. Of the ${compared} holders compared ${counts(moved)}.`,
  rises: "Rises",
  falls: "Falls",
  head: null,
  madeOf: "Made of (Table 3):",
  moverSplit({ holder, other, parts }) {
    const where = other && (other.release ? `on ${shortDayOfYear(other.release)}` : "in Table 3");
    return `${shortName(holder)}${other ? ` (${other.change} ${where})` : ""}: ${parts}`;
  },
  newlyListed: (holder) =>
    `${shortName(holder)} is newly listed and left out: most of its figure was in "All Other" before.`,
  otherMeaning: (text) => `Left out, for its row changed its meaning: ${text}.`,
  notComparable: (count) => `Left out: ${count} holder${count === 1 ? "" : "s"} without both months in one release.`,
  marketValue: "Changes in market value: a fall is not a sale, a rise not a purchase. Bought or sold: `/flows`.",
  noChangeOfMonth: ({ text, from }) =>
    `${text}. The difference to ${monthName(from)} is no change of a month; ask for another month.`,
  noCommonRelease: ({ release, from, to }) =>
    `No release held by ${dayName(release)} has both ${monthName(from)} and ${monthName(to)}; taken from two releases, ` +
    "the difference would mix in revisions. A shorter period works.",
};
