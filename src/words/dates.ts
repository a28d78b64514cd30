import type { Month } from "../holdings/month.ts";

/** Months and days as a language writes them. Months are "2026-07", days "2026-09-16". */
export interface Dates {
  /** "July 2026" */
  month(month: Month): string;
  /** "July" */
  bareMonth(month: Month): string;
  /** "Jul 2026" */
  shortMonth(month: Month): string;
  /** "Jul" */
  shortBareMonth(month: Month): string;
  /** Without its year where that is the year of the month spoken of: "April", but "October 2025". */
  monthBeside(month: Month, reference: Month): string;
  /** "16 September 2026" */
  day(date: string): string;
  /** "16 September" */
  dayAndMonth(date: string): string;
  /** "16 Sep 2026" */
  shortDay(date: string): string;
  /** "16 Sep" */
  shortDayOfYear(date: string): string;
}

/** As Intl has them for a locale. */
export function createDates(locale: string, own: Partial<Dates> = {}): Dates {
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
    return (text: string) => format.format(new Date(text.length === 7 ? `${text}-01` : text));
  };
  const month = own.month ?? formatter({ month: "long", year: "numeric" });
  const bareMonth = own.bareMonth ?? formatter({ month: "long" });
  return {
    month,
    bareMonth,
    shortMonth: formatter({ month: "short", year: "numeric" }),
    shortBareMonth: formatter({ month: "short" }),
    monthBeside: (each, reference) => (each.slice(0, 4) === reference.slice(0, 4) ? bareMonth(each) : month(each)),
    day: formatter({ day: "numeric", month: "long", year: "numeric" }),
    dayAndMonth: formatter({ day: "numeric", month: "long" }),
    shortDay: formatter({ day: "numeric", month: "short", year: "numeric" }),
    shortDayOfYear: formatter({ day: "numeric", month: "short" }),
    ...own,
  };
}
