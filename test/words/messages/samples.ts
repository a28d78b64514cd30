import { toHolderId } from "../../../src/holdings/holder.ts";
import { toMonth } from "../../../src/holdings/month.ts";
import type { Table } from "../../../src/holdings/release.ts";
import type { Because } from "../../../src/insights/claims/newsworthiness.ts";
import type { PrintedSplit } from "../../../src/words/rooms/split-words.ts";
import { shipped } from "../../support/shipped.ts";

/** Values at the edges of what a message may be given. */

const holder = (id: string) => {
  const found = shipped.register.holders.get(toHolderId(id));
  if (!found) throw new Error(`no holder ${id}`);
  return found;
};

export const HOLDERS = ["JP", "GB", "CN", "KY", "VG", "TT", "total", "official", "everyone-else", "euro-area"].map(
  holder,
);
export const [JP, GB, CN, KY, BE] = [holder("JP"), holder("GB"), holder("CN"), holder("KY"), holder("BE")];
export const CENTRES = [GB, BE, holder("LU"), holder("CH"), holder("IE"), KY];

export const JUL = toMonth("2026-07");
export const APR = toMonth("2026-04");
export const DEC = toMonth("2025-12");
export const START = toMonth("2000-03");
export const JUNES = ["2002-06", "2010-06", "2011-06", "2021-06"].map(toMonth);

/** Nothing, a million, what rounds away, billions, trillions; both ways. */
export const MILLIONS = [0, 1, -1, 49, -12_800, 58_400, 1_000_000, -1_103_900, 9_248_100];
export const RATIOS = [0, 0.00001, -0.0054, 0.119, 0.531, -1];
export const COUNTS = [1, 2, 3, 5, 11, 12, 21, 22, 101];

export const DIRECTIONS = ["rise", "fall"] as const;
export const SIDES = ["lowest", "highest"] as const;
export const BOTH = [true, false];
export const SPANS = [
  { kind: "table", toDate: false },
  { kind: "table", toDate: true },
  { kind: "listed", month: toMonth("2012-01"), again: false },
  { kind: "listed", month: toMonth("2012-01"), again: true },
  { kind: "at-least", month: START },
] as const;

export const TABLES = [
  "slt_table5",
  "mfhhis01",
  "slt_table3",
  "slt3d_globl",
  "s1_globl",
  "mfh",
] as const satisfies readonly Table[];
export const FILES = TABLES.map((table) => ({ table, release: "2026-09-16", sha256: "0".repeat(64) }));
export const TIME = { at: "<t:1792180800:F>", in: "<t:1792180800:R>" };

const PARTS = { netLongTerm: "−12.0", bills: "+3.3", valuation: "−0.9", other: "+15.5", change: "+5.9" };
export const SPLITS: readonly PrintedSplit[] = BOTH.flatMap((mostlyOther) => [
  { ...PARTS, traded: "sold", mostlyOther },
  { ...PARTS, traded: "bought", mostlyOther },
]);

export const BECAUSES = ["not-long-ago", "record-of-table", "share"] as const satisfies readonly Because[];

/** Every combination of one of each. */
export function each<A, B>(as: readonly A[], bs: readonly B[]): (A & B)[] {
  return as.flatMap((a) => bs.map((b) => ({ ...a, ...b })));
}

/** Named values: of("millions", [1, 2]) is [{ millions: 1 }, { millions: 2 }] */
export function of<Name extends string, Value>(name: Name, values: readonly Value[]): Record<Name, Value>[] {
  // The key is the name that was given.
  return values.map((value) => ({ [name]: value }) as Record<Name, Value>);
}

/** The arguments of messages that take one thing. */
export function one<Value>(values: readonly Value[]): [Value][] {
  return values.map((value) => [value]);
}
