import { expect, test } from "vitest";
import { datedMember, dateOfRelease } from "../../src/bot/archive-dates.ts";
import { readPastCalendar } from "../../src/bot/shipped-data.ts";
import { toMonth } from "../../src/holdings/month.ts";
import type { Table } from "../../src/holdings/release.ts";

const calendar = readPastCalendar();

function found(table: Table, month: string, member: string | null, released: string | null = null) {
  const contents = { table, newestMonth: toMonth(month), oldestMonth: toMonth(month), holders: [], cells: [] };
  return dateOfRelease({ contents, released }, member ? { name: "mfh.txt", date: member } : null, calendar);
}

test.each([
  ["its own date counts before all others", "mfhhis01", "2025-12", "2026-06-18", "2026-05-18", "2026-05-18"],
  ["a member's, where the calendar does not reach", "slt3d_globl", "2003-01", "2003-03-31", null, "2003-03-31"],
  ["a member's, where a month came out again", "slt_table5", "2024-03", "2024-05-20", null, "2024-05-20"],
  ["a member that is older is of another release", "slt_table5", "2026-04", "2026-05-18", null, "2026-06-18"],
  ["the shutdown: what was planned is not what was", "slt_table5", "2025-08", "2025-10-17", null, "2025-11-18"],
  ["a frozen table in a later archive", "s1_globl", "2023-01", "2024-05-15", null, "2023-03-15"],
  ["the Treasury's list of past releases", "slt_table5", "2023-11", null, null, "2024-01-19"],
] as const)("dates: %s", (_, table, month, member, released, expected) => {
  expect(found(table, month, member, released)?.release).toBe(expected);
});

test("no date by the rule alone: before the calendar begins, where it has two, and after it ends", () => {
  for (const month of ["2003-05", "2006-08", "2031-01"]) expect(found("slt_table5", month, null)).toBeNull();
});

test("of several dated members the newest counts, if it is not to come", () => {
  const members = [
    { name: "a", released: "2023-03-15" },
    { name: "b", released: "2023-02-15" },
    { name: "c", released: "2027-01-01" },
    { name: "d", released: null },
  ];
  expect(datedMember(members, "2026-09-17")).toEqual({ name: "a", date: "2023-03-15" });
  expect(datedMember([], "2026-09-17")).toBeNull();
});

test("past releases reach back to October 2003", () => {
  expect(calendar.carrying(toMonth("2003-10"))).toMatchObject({ date: "2003-12-15", official: true });
  expect(calendar.carrying(toMonth("2018-11"))).toMatchObject({ date: "2019-01-31" });
  expect(calendar.carrying(toMonth("2024-10"))).toMatchObject({ date: "2024-12-19" });
});
