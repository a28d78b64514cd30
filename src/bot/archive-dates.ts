import { type Month, toMonth } from "../holdings/month.ts";
import { isLive } from "../holdings/release.ts";
import { type Calendar, expectedRelease } from "../tic/calendar.ts";
import type { ReadTable } from "../tic/read-table.ts";

/** When a file came out, and who says so. */
export interface DatedRelease {
  /** In Washington, "2023-03-15". */
  readonly release: string;
  /** The file, a member of its archive by its name, or the calendar. */
  readonly by: "itself" | "calendar" | { readonly member: string };
}

/** A member of an archive that carries its date of release. */
export interface DatedMember {
  readonly name: string;
  readonly date: string;
}

/** The frozen tables stand unchanged in every later archive, whose date is not theirs. */
const LAST_FROZEN_MONTH = toMonth("2023-01");

/**
 * The date that a file carries; else that of a member of its archive, unless that is older than the file's newest month and
 * so a copy of an earlier release; else the one on which the Treasury has named its newest month as released. Never the
 * archive's own label, and no date by the rule of the eleventh business day; null where none of these tells.
 */
export function dateOfRelease(
  { contents, released }: ReadTable,
  member: DatedMember | null,
  calendar: Calendar,
): DatedRelease | null {
  if (released) return { release: released, by: "itself" };
  const { newestMonth, table } = contents;
  const named = namedDate(calendar, newestMonth);
  const isOver = !isLive(table) && newestMonth === LAST_FROZEN_MONTH;
  if (member && !isOver && member.date >= (named ?? expectedRelease(newestMonth).date)) {
    return { release: member.date, by: { member: member.name } };
  }
  return named ? { release: named, by: "calendar" } : null;
}

/** The newest date that a member carries, "today" at the latest; null if none does. */
export function datedMember(
  members: readonly { readonly name: string; readonly released: string | null }[],
  today: string,
): DatedMember | null {
  const dated = members.flatMap(({ name, released }) =>
    released && released <= today ? [{ name, date: released }] : [],
  );
  return dated.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1) ?? null;
}

/** After the last date that the Treasury has named, a calendar goes on with expected ones. */
function namedDate(calendar: Calendar, month: Month): string | null {
  const release = calendar.carrying(month);
  return release?.official ? release.date : null;
}
