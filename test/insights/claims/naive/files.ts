import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../../data", import.meta.url));

/** Rows of a table of data/, as text: no reader of src/ has a hand in it. */
export function rowsOf(name: string): string[][] {
  const [, ...lines] = readFileSync(`${folder}/${name}.tsv`, "utf8").trimEnd().split("\n");
  return lines.map((line) => line.split("\t"));
}

export interface Cell {
  readonly millions: number;
  /** The release that first gave this value. */
  readonly since: string;
}

/** One file of one release: whom it lists, its window, and what it says of each month. */
export interface File {
  readonly release: string;
  readonly table: string;
  readonly newest: string;
  readonly oldest: string;
  readonly sha256: string;
  readonly listed: readonly string[];
  /** By "JP 2026-07". */
  readonly cells: ReadonlyMap<string, Cell>;
}

const SERIES = new Map([
  ["slt_table5", "t5"],
  ["mfhhis01", "mfh"],
  ["slt_table3", "t3"],
  ["slt3d_globl", "slt3d"],
]);

/** All files of holdings, oldest release first. */
export function readFiles(): File[] {
  return rowsOf("releases").flatMap(([release = "", table = "", newest = "", oldest = "", sha256 = "", , holders]) => {
    const series = SERIES.get(table);
    const listed = holders?.split("|") ?? [];
    const file = { release, table, newest, oldest, sha256, listed };
    return series ? [{ ...file, cells: cellsOf(series, file) }] : [];
  });
}

/** A later row of a cell replaces an earlier one; rows of later releases are not there yet. */
function cellsOf(series: string, { release, oldest, newest, listed }: Omit<File, "cells">): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const isListed = new Set(listed);
  for (const [month = "", holder = "", measure, since = "", value = ""] of rowsOf(`obs/${series}`)) {
    if (measure !== "total" || month < oldest || month > newest || since > release || !isListed.has(holder)) continue;
    if (value === "n.a." || value === "-") cells.delete(`${holder} ${month}`);
    else cells.set(`${holder} ${month}`, { millions: Number(value), since });
  }
  return cells;
}

/** The history's columns "for comparison only", by "CN 2010-06". */
export function readOldColumns(): Map<string, number> {
  const rows = rowsOf("obs/mfh-old").filter(([, , measure]) => measure === "total");
  return new Map(rows.map(([month, holder, , , value]) => [`${holder} ${month}`, Number(value)]));
}
