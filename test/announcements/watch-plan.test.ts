import { expect, test } from "vitest";
import { createWatchPlan } from "../../src/announcements/watch-plan.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { LIVE_TABLES } from "../../src/holdings/release.ts";
import { calendar } from "./watch-room.ts";

test("a clock that was ahead and is set right makes all tables due at once, and then as ever", () => {
  const plan = createWatchPlan({ calendar, held: { newestMonth: () => toMonth("2026-09") }, random: () => 0 });
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
