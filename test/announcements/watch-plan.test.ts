import { expect, test } from "vitest";
import { createWatchPlan } from "../../src/announcements/watch-plan.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { LIVE_TABLES } from "../../src/holdings/release.ts";
import { calendar } from "./watch-room.ts";

test("a clock that was ahead and is set right makes all tables due at once, and then as ever", () => {
  const plan = createWatchPlan({
    calendar,
    held: { newestMonth: () => toMonth("2026-09"), takenAt: () => null },
    random: () => 0,
  });
  const check = (at: number) => {
    const due = plan.due(at);
    for (const table of due) plan.checked(table, { kind: "nothing-new" }, at);
    return due;
  };
  expect(check(Date.parse("2031-01-01T00:00:00Z"))).toEqual(LIVE_TABLES);
  expect(check(Date.parse("2026-12-01T12:00:00Z"))).toEqual(LIVE_TABLES);
  expect(check(Date.parse("2026-12-01T12:01:00Z"))).toEqual([]);
  expect(check(Date.parse("2026-12-02T12:00:00Z"))).toEqual(LIVE_TABLES);
});

test("a restart within the hours after a new Table 5 goes on asking for Table 3 every minute", () => {
  const taken = Date.parse("2026-12-15T21:00:10Z");
  const due = (takenAt: number | null) => {
    const held = { newestMonth: () => toMonth("2026-10"), takenAt: () => takenAt };
    const plan = createWatchPlan({ calendar, held, random: () => 0 });
    for (const table of LIVE_TABLES) plan.checked(table, { kind: "nothing-new" }, taken + 300_000);
    return plan.due(taken + 360_000);
  };
  expect(due(taken)).toContain("slt_table3");
  expect(due(null)).toEqual([]);
});
