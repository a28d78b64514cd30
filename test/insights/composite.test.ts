import { expect, test } from "vitest";
import type { HolderId } from "../../src/holdings/holder.ts";
import { monthRange, toMonth } from "../../src/holdings/month.ts";
import {
  CHINA_WITH_BELGIUM,
  CHINA_WITH_HONG_KONG,
  CUSTODY_CENTRES,
  EVERYONE_ELSE,
} from "../../src/insights/composite.ts";
import { extreme } from "../../src/insights/extreme.ts";
import { ranking } from "../../src/insights/ranking.ts";
import { onMonth, shipped } from "../support/shipped.ts";

const now = shipped.asOf();
const JULY = toMonth("2026-07");
const members = (id: HolderId) => now.archive.register.composites.get(id) ?? [];

test.each([
  [CHINA_WITH_BELGIUM, 1088.7, -27.2],
  [CHINA_WITH_HONG_KONG, 876.3, -12.9],
  [CUSTODY_CENTRES, 3006.2, 58.1],
  [EVERYONE_ELSE, 6241.9, -108.5],
])("%s in July 2026", (id, level, change) => {
  expect((now.millions(id, JULY) ?? 0) / 1000).toBe(level);
  expect(onMonth(now, id, "2026-07")).toBe(change);
});

test("a composite is the sum of its members in every month that one file gives them all, and nothing where one is missing", () => {
  let sums = 0;
  for (const id of [CHINA_WITH_BELGIUM, CHINA_WITH_HONG_KONG, CUSTODY_CENTRES, EVERYONE_ELSE]) {
    for (const month of monthRange(toMonth("2000-03"), JULY)) {
      const sum = now.millions(id, month);
      const file = now.at(id, month);
      const parts = members(id).map(({ holder, sign }) => {
        const value = file.kind === "figure" ? now.inFile(file.carriedBy, holder, month) : now.millions(holder, month);
        return value === null ? null : value * sign;
      });
      if (sum === null) expect(parts, `${id} ${month}`).toContain(null);
      else
        expect(
          parts.reduce<number>((all, part) => all + (part ?? Number.NaN), 0),
          `${id} ${month}`,
        ).toBe(sum);
      if (sum !== null) sums++;
    }
  }
  expect(sums).toBeGreaterThan(800);
});

test("never ranks, stops at its members' walls, and names a re-basing as they do", () => {
  expect(ranking(now, JULY).places.map(({ holder }) => holder)).not.toContain(CUSTODY_CENTRES);
  expect(extreme(now, CUSTODY_CENTRES, JULY, "lowest")).toBe(null);
  expect(now.change(CUSTODY_CENTRES, toMonth("2011-12"), toMonth("2012-01"))).toEqual({
    kind: "missing",
    reason: "wall",
  });
  expect(extreme(now, CHINA_WITH_HONG_KONG, toMonth("2022-03"), "lowest")).toMatchObject({
    kind: "re-based",
    month: "2010-06",
  });
});
