import { addMonths, type Month, monthOrdinal } from "../holdings/month.ts";
import { nthBusinessDay } from "./federal-holidays.ts";
import type { OfficialRelease } from "./release-dates.ts";
import { washingtonInstant } from "./washington-time.ts";

/** A release of the Treasury, past or to come. */
export interface Release {
  /** Date in Washington, "2026-09-16". */
  readonly date: string;
  /** 16:00 in Washington on that date. */
  readonly at: Date;
  /** By when it must be out: `at` where the date is official, else the last afternoon that the rule allows. */
  readonly latestAt: Date;
  /** The newest month that it carries. */
  readonly referenceMonth: Month;
  /** Whether the Treasury has named the date. Where not, it is "expected" in every text. */
  readonly official: boolean;
}

export interface Calendar {
  /** The release that is the first to carry a month; null for months before the first that the calendar knows. */
  carrying(month: Month): Release | null;
  /** The first release after an instant. */
  next(after: Date): Release;
  /** The last release whose time had come at an instant; null before the first that the calendar knows. */
  lastDue(at: Date): Release | null;
  /** Releases that were the first to carry one of the months after `after` and up to `through`, oldest first. */
  between(after: Month, through: Month): Release[];
}

/**
 * "Updated each month on the 11th business day plus 0 to 3 days" (the Treasury's notes on revisions). Of these four the
 * 11th itself was the day most often in the official dates of 2025 and 2026.
 */
const FIRST_BUSINESS_DAY = 11;
/** The rule is not a promise: where no date is named, a release may be out some days before. */
const EARLY_BUSINESS_DAYS = [9, 10] as const;
const LAST_BUSINESS_DAY = 14;
const HOUR = 16;
/** A release of September carries July. */
const LAG_MONTHS = 2;

/**
 * The calendar of releases: the dates that the Treasury has named, and the Treasury's rule after them.
 * @throws RangeError if no date is named
 */
export function createCalendar(official: readonly OfficialRelease[]): Calendar {
  const named = official.map(namedRelease);
  const [first, last] = [official[0]?.months[0], named.at(-1)];
  if (!first || !last) throw new RangeError("A calendar needs at least one official release date");
  const byMonth = new Map(
    official.flatMap(({ months }, index) => months.map((month) => [month, named[index]] as const)),
  );

  const carrying = (month: Month): Release | null =>
    month > last.referenceMonth ? expectedRelease(month) : (byMonth.get(month) ?? null);
  const following = (release: Release): Release => {
    const month = addMonths(release.referenceMonth, 1);
    return carrying(month) ?? expectedRelease(month);
  };
  const lastDue = (at: Date): Release | null => {
    let due = named.findLast((release) => release.at <= at) ?? null;
    if (due !== last) return due;
    for (let then = following(last); then.at <= at; then = following(then)) due = then;
    return due;
  };
  return {
    carrying,
    lastDue,
    next: (after) => {
      const due = lastDue(after);
      return due ? following(due) : (named[0] ?? last);
    },
    between(after, through) {
      const found = new Set<Release>();
      let month = after < first ? first : addMonths(after, 1);
      for (let release = carrying(month); release && month <= through; release = carrying(month)) {
        found.add(release);
        month = addMonths(month, 1);
      }
      return [...found];
    },
  };
}

/** The date on which a month's release is expected by the Treasury's rule. */
export function expectedRelease(month: Month): Release {
  const released = addMonths(month, LAG_MONTHS);
  const date = businessDay(released, FIRST_BUSINESS_DAY);
  const latestAt = washingtonInstant(businessDay(released, LAST_BUSINESS_DAY), HOUR);
  return { date, at: washingtonInstant(date, HOUR), latestAt, referenceMonth: month, official: false };
}

/** 16:00 in Washington on the business days before the expected one, for a release of which no date is named. */
export function earlyAfternoons({ referenceMonth, official }: Release): Date[] {
  const released = addMonths(referenceMonth, LAG_MONTHS);
  return official ? [] : EARLY_BUSINESS_DAYS.map((n) => washingtonInstant(businessDay(released, n), HOUR));
}

function namedRelease({ date, months }: OfficialRelease): Release {
  const at = washingtonInstant(date, HOUR);
  return { date, at, latestAt: at, referenceMonth: months.at(-1) ?? months[0], official: true };
}

function businessDay(month: Month, n: number): string {
  return nthBusinessDay(Math.floor(monthOrdinal(month) / 12), (monthOrdinal(month) % 12) + 1, n);
}
