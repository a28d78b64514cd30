/** Days on which the federal government of the United States is closed (5 U.S.C. 6103): all that a count of business days needs. */

const DAY = 86_400_000;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 0;

/** The holidays observed in one year, as dates "2026-07-03". One on a Saturday is observed the Friday before, one on a Sunday the Monday after. */
export function federalHolidays(year: number): ReadonlySet<string> {
  const fixed = [date(year, 1, 1), date(year, 7, 4), date(year, 11, 11), date(year, 12, 25), date(year + 1, 1, 1)];
  if (year >= 2021) fixed.push(date(year, 6, 19));
  const floating = [
    nth(year, 1, MONDAY, 3),
    nth(year, 2, MONDAY, 3),
    new Date(nth(year, 6, MONDAY, 1).getTime() - 7 * DAY),
    nth(year, 9, MONDAY, 1),
    nth(year, 10, MONDAY, 2),
    nth(year, 11, THURSDAY, 4),
  ];
  const days = [...fixed.map(observed), ...floating].map(text);
  return new Set(days.filter((day) => day.startsWith(`${year}-`)).sort());
}

/** The date, "2027-01-19", of the nth business day of a month. */
export function nthBusinessDay(year: number, month: number, n: number): string {
  const holidays = federalHolidays(year);
  let day = date(year, month, 1);
  for (let left = n; ; day = new Date(day.getTime() + DAY)) {
    if (!isWeekend(day) && !holidays.has(text(day))) left -= 1;
    if (left === 0) return text(day);
  }
}

function date(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function nth(year: number, month: number, weekday: number, n: number): Date {
  const first = date(year, month, 1).getUTCDay();
  return date(year, month, 1 + ((weekday - first + 7) % 7) + 7 * (n - 1));
}

function observed(day: Date): Date {
  const shift = day.getUTCDay() === SATURDAY ? -DAY : day.getUTCDay() === SUNDAY ? DAY : 0;
  return new Date(day.getTime() + shift);
}

function isWeekend(day: Date): boolean {
  return day.getUTCDay() === SATURDAY || day.getUTCDay() === SUNDAY;
}

function text(day: Date): string {
  return day.toISOString().slice(0, 10);
}
