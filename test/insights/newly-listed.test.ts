import { expect, test } from "vitest";
import { Column } from "../../src/holdings/column.ts";
import { columnKey, Dataset } from "../../src/holdings/dataset.ts";
import { type HolderId, toHolderId } from "../../src/holdings/holder.ts";
import { FIRST_MONTH, monthOfIndex } from "../../src/holdings/timeline.ts";
import { isNewlyListed } from "../../src/insights/newly-listed.ts";

const X = toHolderId("XX");
const ALL_OTHER = toHolderId("all-other-history");

/** Two months of a row and of what its table leaves unlisted, in millions. */
function isNew(row: readonly [number, number], allOther: readonly [number, number]): boolean {
  const column = (id: HolderId, values: readonly number[]): [string, Column] => {
    const made = new Column();
    for (const [index, value] of values.entries()) made.record(index, 0, value);
    return [columnKey("mfh", id, "total"), made];
  };
  const file = {
    release: "2026-01-15",
    table: "mfhhis01",
    oldestMonth: FIRST_MONTH,
    newestMonth: monthOfIndex(1),
    sha256: "",
    asServed: true,
    holders: [X, ALL_OTHER],
  } as const;
  const register = { holders: new Map(), breaks: [], composites: new Map() };
  const columns = new Map([column(X, row), column(ALL_OTHER, allOther)]);
  return isNewlyListed(Dataset.of(register, [file], columns).asOf(), X, monthOfIndex(1));
}

test.each([
  ["mirrored within 1 %", [1_000, 84_000], [200_000, 117_500], true],
  ["mirrored within 2 %", [1_000, 84_000], [200_000, 118_600], false],
  ["not mirrored", [1_000, 84_000], [200_000, 201_000], false],
  ["less than three times as much", [50_000, 84_000], [200_000, 166_000], false],
  ["small", [1_000, 5_000], [200_000, 196_000], false],
] as const)("a row of another level, %s", (_, row, allOther, expected) => expect(isNew(row, allOther)).toBe(expected));
