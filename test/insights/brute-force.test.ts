import fc from "fast-check";
import { expect, test } from "vitest";
import { Column, NOT_AVAILABLE } from "../../src/holdings/column.ts";
import { columnKey, Dataset } from "../../src/holdings/dataset.ts";
import { toHolderId } from "../../src/holdings/holder.ts";
import type { Month } from "../../src/holdings/month.ts";
import { FIRST_MONTH, monthOfIndex } from "../../src/holdings/timeline.ts";
import type { Vintage } from "../../src/holdings/vintage.ts";
import { extreme } from "../../src/insights/extreme.ts";
import { largestMove } from "../../src/insights/largest-move.ts";
import { streak } from "../../src/insights/streak.ts";

const HOLDER = toHolderId("XX");

/** One holder's raw series: null is a month without a figure; a step or a wall begins at its month. */
interface Raw {
  readonly values: readonly (number | null)[];
  readonly steps: readonly number[];
  readonly wall: number | null;
}

const raw: fc.Arbitrary<Raw> = fc
  .array(fc.option(fc.integer({ min: 1, max: 12 }), { freq: 12 }), { minLength: 2, maxLength: 40 })
  .chain((values) => {
    const index = fc.integer({ min: 1, max: values.length - 1 });
    return fc.record({
      values: fc.constant(values),
      steps: fc.uniqueArray(index, { maxLength: 2 }),
      wall: fc.option(index),
    });
  });

function vintageOf({ values, steps, wall }: Raw): Vintage {
  const column = new Column();
  for (const [index, value] of values.entries()) column.record(index, 0, value === null ? NOT_AVAILABLE : value * 100);
  const holder = { id: HOLDER, kind: "country", iso: null, code: null, name: "X" } as const;
  const breaks = [
    ...steps.map((index) => ({ month: monthOfIndex(index), holder: null, kind: "step", text: "" }) as const),
    ...(wall === null ? [] : [{ month: monthOfIndex(wall), holder: HOLDER, kind: "wall", text: "" } as const]),
  ];
  const file = {
    release: "2026-01-15",
    table: "mfhhis01",
    oldestMonth: FIRST_MONTH,
    newestMonth: monthOfIndex(values.length - 1),
    sha256: "",
    asServed: true,
    holders: [HOLDER],
  } as const;
  const register = { holders: new Map([[HOLDER, holder]]), breaks, composites: new Map() };
  return Dataset.of(register, [file], new Map([[columnKey("mfh", HOLDER, "total"), column]])).asOf();
}

/** The change of a month that may be compared, read off the raw values. */
function change({ values, steps, wall }: Raw, index: number): number | null {
  const [before, value] = [values[index - 1], values[index]];
  if (before == null || value == null || steps.includes(index) || wall === index) return null;
  return (value - before) * 100;
}

const sameLevels = (raw: Raw, index: number): number => {
  let start = index;
  while (start > 0 && raw.values[start - 1] != null && raw.wall !== start) start--;
  return start;
};

const eachMonth = (raw: Raw, check: (index: number, month: Month, vintage: Vintage) => void) => {
  const vintage = vintageOf(raw);
  for (const index of raw.values.keys()) check(index, monthOfIndex(index), vintage);
};

/** What the claim must be, by reading every month back. */
function levelClaimOf(series: Raw, index: number, side: "lowest" | "highest") {
  const level = series.values[index];
  if (level == null) return null;
  const asFar = (value: number | null | undefined) =>
    value != null && (side === "lowest" ? value <= level : value >= level);
  const start = sameLevels(series, index);
  const last = series.values.slice(0, index).findLastIndex((value, at) => at >= start && asFar(value));
  if (start === index || last === index - 1) return null;
  if (last >= 0) return { kind: "since", month: monthOfIndex(last) };
  const beaten = series.values.slice(0, index).some(asFar);
  return { kind: !beaten && (side === "highest" || start === 0) ? "in-table" : "since-listed" };
}

test("a level that is lowest or highest since a month: no month between was as far, and that one was", () => {
  fc.assert(
    fc.property(raw, fc.constantFrom("lowest", "highest"), (series, side) => {
      eachMonth(series, (index, month, vintage) => {
        const claim = extreme(vintage, HOLDER, month, side);
        const expected = levelClaimOf(series, index, side);
        if (expected === null) expect(claim).toBe(null);
        else expect(claim).toMatchObject(expected);
        if (claim?.kind !== "since") return;
        const crossed = series.steps.filter((step) => monthOfIndex(step) > claim.month && step <= index);
        expect(claim.steps).toHaveLength(crossed.length);
      });
    }),
  );
});

test("a streak: every change in it has the sign, the one before has not", () => {
  fc.assert(
    fc.property(raw, (series) => {
      eachMonth(series, (index, month, vintage) => {
        const sign = Math.sign(change(series, index) ?? 0);
        let months = 0;
        while (sign !== 0 && Math.sign(change(series, index - months) ?? 0) === sign) months++;
        expect(streak(vintage, HOLDER, month)?.months ?? 0).toBe(months);
      });
    }),
  );
});

test("a largest move: none since the month named was as large, survey months aside, and nothing crosses a wall or a gap", () => {
  fc.assert(
    fc.property(raw, (series) => {
      eachMonth(series, (index, month, vintage) => {
        const move = change(series, index);
        const claim = largestMove(vintage, HOLDER, month);
        if (!move) return expect(claim).toBe(null);
        const asLarge = (each: number) => {
          const other = change(series, each);
          return other !== null && (move > 0 ? other >= move : other <= move);
        };
        const found = Array.from({ length: index }, (_, at) => at).findLast(asLarge);
        const start = sameLevels(series, index);
        const isBefore = found !== undefined && found < start;
        expect(claim?.since ?? null).toBe(found === undefined || isBefore ? null : monthOfIndex(found));
        expect(claim?.from ?? null).toBe(isBefore ? monthOfIndex(start) : null);
        expect(claim?.months).toBe(index - Math.max(found ?? 0, start));
        expect((claim?.leftOut ?? []).every((left) => left > monthOfIndex(Math.max(found ?? 0, start)))).toBe(true);
      });
    }),
  );
});
