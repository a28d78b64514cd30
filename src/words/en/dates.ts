import type { Month } from "../../holdings/month.ts";
import type { Dates } from "../dates.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "2026-07" → "July 2026" */
export function monthName(month: Month): string {
  return `${bareMonth(month)} ${month.slice(0, 4)}`;
}

/** "2026-07" → "July" */
export function bareMonth(month: Month): string {
  return MONTHS[Number(month.slice(5)) - 1] ?? month;
}

/** "2026-07" → "Jul 2026" */
export function shortMonth(month: Month): string {
  return `${bareMonth(month).slice(0, 3)} ${month.slice(0, 4)}`;
}

/** "2026-07" → "Jul" */
function shortBareMonth(month: Month): string {
  return bareMonth(month).slice(0, 3);
}

/** Without its year where that is the year of the month spoken of: "April", but "October 2025". */
export function monthBeside(month: Month, reference: Month): string {
  return month.slice(0, 4) === reference.slice(0, 4) ? bareMonth(month) : monthName(month);
}

/** "2026-09-16" → "16 September 2026" */
export function dayName(date: string): string {
  return `${dayAndMonth(date)} ${date.slice(0, 4)}`;
}

/** "2026-09-16" → "16 September" */
export function dayAndMonth(date: string): string {
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}

/** "2026-09-16" → "16 Sep 2026" */
export function shortDay(date: string): string {
  return `${shortDayOfYear(date)} ${date.slice(0, 4)}`;
}

/** "2026-09-16" → "16 Sep" */
export function shortDayOfYear(date: string): string {
  return `${Number(date.slice(8))} ${(MONTHS[Number(date.slice(5, 7)) - 1] ?? "").slice(0, 3)}`;
}

export const dates: Dates = {
  month: monthName,
  bareMonth,
  shortMonth,
  shortBareMonth,
  monthBeside,
  day: dayName,
  dayAndMonth,
  shortDay,
  shortDayOfYear,
};
