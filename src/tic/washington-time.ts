/** The Treasury publishes by the clock of Washington: dates and instants there, daylight saving included. */

const ZONE = "America/New_York";
const DATE = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit" });
const HOUR = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, hour: "2-digit", hourCycle: "h23" });
const TIME = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
const DAY = 86_400_000;

/** The date in Washington at an instant, "2026-09-16". */
export function washingtonDate(instant: Date): string {
  return DATE.format(instant);
}

/** The time of day in Washington at an instant, "16:09". */
export function washingtonTime(instant: Date): string {
  return TIME.format(instant);
}

/** The instant at which it is that full hour in Washington; hours of the night on which the clocks change are not meant. */
export function washingtonInstant(date: string, hour: number): Date {
  const summer = new Date(Date.parse(`${date}T00:00:00Z`) + (hour + 4) * 3_600_000);
  return Number(HOUR.format(summer)) === hour ? summer : new Date(summer.getTime() + 3_600_000);
}

/** Whole days from one date to another; negative if `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
}
