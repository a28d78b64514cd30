import { expect, test } from "vitest";
import { extremes, levelPoints } from "../../src/charts/level-points.ts";
import { type HolderId, toHolderId } from "../../src/holdings/holder.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { GB, shipped } from "../support/shipped.ts";

const vintage = shipped.asOf();
const all = { from: toMonth("2000-03"), to: toMonth("2026-07") };
const points = (holder: HolderId) => levelPoints(vintage, holder, all, (millions) => millions);
const holders = [...shipped.register.holders.keys()];

test("columns for comparison only are never drawn", () => {
  const compared = holders.flatMap((holder) =>
    points(holder).filter(({ month, value }) => {
      const old = vintage.oldColumn(holder, month);
      return old !== null && old !== vintage.millions(holder, month) && value === old;
    }),
  );
  expect(vintage.oldColumn(GB, toMonth("2010-06"))).not.toBeNull();
  expect(compared).toEqual([]);
});

test("every point is the figure that stands, and a month without one has no point", () => {
  for (const holder of holders) {
    for (const { month, value } of points(holder)) expect(value).toBe(vintage.millions(holder, month));
  }
  expect(points(toHolderId("SV")).some(({ month }) => month === "2020-01")).toBe(false);
});

test("a row newly listed begins a line of its own", () => {
  const listed = points(toHolderId("SV")).find(({ month }) => month === "2025-03");
  expect(listed).toMatchObject({ joined: false, value: 85_000 });
});

test("the newest of equal extremes is the one named", () => {
  const flat = points(GB)
    .slice(0, 3)
    .map((point) => ({ ...point, value: 1 }));
  expect(extremes(flat)?.highest).toBe(flat[2]);
  expect(extremes([])).toBeNull();
});
