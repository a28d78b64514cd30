import type { HowRead } from "../rooms/proof-words.ts";

export const HOW_READ: Readonly<Record<HowRead, string>> = {
  streak:
    "Changes on the month are followed back until one goes the other way, is zero, or falls on a break. The change over all of them is compared with those over as many months before.",
  over: "Changes over so many months, each with both ends from one release, are followed back to the last that was at least as large.",
  move: "Changes on the month are followed back to the last that was at least as large the same way; months at a survey break are left out. Its usual month is the median size of the 36 before.",
  "earlier-move": "All changes on the month up to the month asked for, survey breaks left out, by their size.",
  level: "Levels are followed back to the last that was as far; none between was.",
  share:
    "The holder's level divided by that of all foreign holders, followed back to the last month in which it was as far.",
  gap: "The difference of two levels of one month, and of the same two a year before.",
  peak: "The highest of all levels up to the month asked for.",
  "half-peak":
    "The highest of all levels up to the month asked for, and the level followed back to the last month in which it was half of that or more.",
  place:
    "One more than the number of countries with a higher level in the same month; aggregates never rank. Shown with the next above and below. Where only older columns of a Table 5 cover a month, those listed are compared.",
  overtake:
    "Ahead at the end of one of the two months, behind at the end of the other; both from one release. Then back to the last month in which the order was as now.",
  round: "The level crossed the number between two months; levels are followed back to the last on the same side.",
  near: "The level is less than 1% below the number, and no month before reached it.",
  changes: "Both ends of each change stand in one release, the newest that has both.",
  breadth: "Every country with both months in one release; rows newly listed are left out.",
  "re-based":
    "Levels are followed back; none was as far down to the survey month, of which the table has two columns. On the old one the level would have been met, but only the new one can be compared with.",
};
