import { Column, NOT_AVAILABLE } from "../../src/holdings/column.ts";
import { columnKey, Dataset } from "../../src/holdings/dataset.ts";
import { type HolderId, toHolderId } from "../../src/holdings/holder.ts";
import { type Month, toMonth } from "../../src/holdings/month.ts";
import { monthOfIndex } from "../../src/holdings/timeline.ts";
import type { Vintage } from "../../src/holdings/vintage.ts";

/** Whole millions month by month; null where the table has no figure. */
export type Levels = Readonly<Record<string, readonly (number | null)[]>>;

/** A first month of the small tables: the monthly table itself starts earlier. */
const START_INDEX = 120;

/** The month of the n-th value. */
export function monthNumber(at: number): Month {
  return monthOfIndex(START_INDEX + at);
}

/** One history file with a few countries, and steps or walls at the months given by their numbers. */
export function smallVintage(levels: Levels, breaks: { at: number; kind: "step" | "wall" }[] = []): Vintage {
  const ids = Object.keys(levels).map(toHolderId);
  const length = Math.max(...Object.values(levels).map((values) => values.length));
  const columns = new Map<string, Column>();
  for (const [id, values] of Object.entries(levels)) {
    const column = new Column();
    for (const [at, value] of values.entries()) column.record(START_INDEX + at, 0, value ?? NOT_AVAILABLE);
    columns.set(columnKey("mfh", toHolderId(id), "total"), column);
  }
  const kindOf = (id: HolderId) => (id === "total" ? "total" : "country");
  const holders = ids.map((id) => [id, { id, kind: kindOf(id), iso: null, code: null, name: `Land ${id}` }] as const);
  const register = {
    holders: new Map(holders),
    breaks: breaks.map(({ at, kind }) => ({ month: monthNumber(at), holder: null, kind, text: "" })),
    composites: new Map(),
  };
  const file = {
    release: "2012-01-15",
    table: "mfhhis01",
    oldestMonth: toMonth("2000-03"),
    newestMonth: monthNumber(length - 1),
    sha256: "",
    asServed: true,
    holders: ids,
  } as const;
  return Dataset.of(register, [file], columns).asOf();
}
