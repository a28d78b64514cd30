import fc from "fast-check";
import { Column, NOT_AVAILABLE } from "../../../src/holdings/column.ts";
import { columnKey, Dataset } from "../../../src/holdings/dataset.ts";
import { type HolderId, toHolderId } from "../../../src/holdings/holder.ts";
import { FIRST_MONTH, monthOfIndex } from "../../../src/holdings/timeline.ts";
import type { Vintage } from "../../../src/holdings/vintage.ts";
import type { Subject } from "../../../src/insights/claims/basis.ts";

export const X = toHolderId("XX");
export const Y = toHolderId("YY");
const TOTAL = toHolderId("total");

/** Raw values of two countries and of the total: null is a month without a figure; a step or a wall begins at its month. */
export interface Raw {
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
  readonly total: readonly (number | null)[];
  readonly steps: readonly number[];
  /** Of X alone. */
  readonly wall: number | null;
}

/** Few different values, so that there are ties; 10 to 120 bn, so that round numbers are met and passed. */
const UNIT = 10_000;
const level = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(0, 500, 1_100))
  .map(([units, off]) => units * UNIT - off);
/** With many holes, or hardly any. */
const value = (freq: number) => fc.option(level, { freq });

export const raw: fc.Arbitrary<Raw> = fc.integer({ min: 2, max: 70 }).chain((length) => {
  const index = fc.integer({ min: 1, max: length - 1 });
  const row = (each: fc.Arbitrary<number | null>) => fc.array(each, { minLength: length, maxLength: length });
  return fc.record({
    x: fc.oneof(row(value(15)), row(value(300))),
    y: fc.oneof(row(value(15)), row(value(300))),
    total: row(
      fc.option(
        fc.integer({ min: 20, max: 30 }).map((units) => units * UNIT),
        { freq: 30 },
      ),
    ),
    steps: fc.uniqueArray(index, { maxLength: 2 }),
    wall: fc.option(index),
  });
});

function vintageOf({ x, y, total, steps, wall }: Raw): Vintage {
  const rows: [HolderId, readonly (number | null)[]][] = [
    [X, x],
    [Y, y],
    [TOTAL, total],
  ];
  const columns = rows.map(([id, values]): [string, Column] => {
    const column = new Column();
    for (const [index, each] of values.entries()) column.record(index, 0, each ?? NOT_AVAILABLE);
    return [columnKey("mfh", id, "total"), column];
  });
  const holders = rows.map(([id]) => {
    const kind = id === TOTAL ? ("total" as const) : ("country" as const);
    return [id, { id, kind, iso: null, code: null, name: id }] as const;
  });
  const breaks = [
    ...steps.map((index) => ({ month: monthOfIndex(index), holder: null, kind: "step", text: "" }) as const),
    ...(wall === null ? [] : [{ month: monthOfIndex(wall), holder: X, kind: "wall", text: "" } as const]),
  ];
  const file = {
    release: "2026-01-15",
    table: "mfhhis01",
    oldestMonth: FIRST_MONTH,
    newestMonth: monthOfIndex(x.length - 1),
    sha256: "",
    asServed: true,
    holders: [X, Y, TOTAL],
  } as const;
  return Dataset.of({ holders: new Map(holders), breaks, composites: new Map() }, [file], new Map(columns)).asOf();
}

/** Checks every month in which X has a figure. */
export function eachSubject(series: Raw, check: (subject: Subject, index: number) => void): void {
  const vintage = vintageOf(series);
  const holder = vintage.holder(X);
  for (const index of series.x.keys()) {
    const month = monthOfIndex(index);
    const figure = vintage.at(X, month);
    if (holder && figure.kind === "figure") check({ vintage, holder, month, figure }, index);
  }
}

export const valueAt = (row: Raw["x"], index: number): number | null => row[index] ?? null;

/** Indices from the one to the other, both included; none where the first is the greater. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** The first month from which X has a figure every month and one meaning. */
export function startOf(series: Raw, index: number): number {
  let start = index;
  while (start > 0 && start !== series.wall && valueAt(series.x, start - 1) !== null) start--;
  return start;
}

/** What X changed by over some months; null across a gap, a step or a wall. */
export function changeOver(series: Raw, index: number, months: number): number | null {
  const [before, now] = [valueAt(series.x, index - months), valueAt(series.x, index)];
  if (index < months || before === null || now === null || startOf(series, index) > index - months) return null;
  const crosses = series.steps.some((step) => step > index - months && step <= index);
  return crosses ? null : now - before;
}

/** Steps after one month and not after the other. */
export function stepsBetween({ steps }: Raw, after: number, upTo: number): number {
  return steps.filter((step) => step > after && step <= upTo).length;
}
