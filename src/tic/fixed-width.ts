import { FileFault, type Place, quoted } from "../holdings/fault.ts";
import { readLines } from "./tab-file.ts";

const LINE_FEED = 10;

/** A table whose columns are told by their place in a line of dashes. */
export interface FixedWidth {
  readonly name: string;
  readonly lines: readonly string[];
  /** The line of dashes, from 0. */
  readonly rule: number;
  readonly columns: readonly RuledColumn[];
  /** Whether the last line is ended, and not cut. */
  readonly endsWithLine: boolean;
}

/** Places of characters from 0, the end exclusive. */
interface RuledColumn {
  /** Where the column before it ends: a long figure begins left of its dashes. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** @throws FileFault if there is no line of dashes, or the file is no text */
export function readFixedWidth(bytes: Uint8Array, name: string): FixedWidth {
  const lines = readLines(bytes, name, "a table in columns of fixed width");
  const tab = lines.findIndex((line) => line.includes("\t"));
  if (tab >= 0) throw new FileFault({ file: name, line: tab + 1 }, "columns of fixed width", "a tab");
  const rule = lines.findIndex((line) => /^ *-{3,}(?: +-{3,})* *$/.test(line));
  if (rule < 0) throw new FileFault({ file: name }, "a line of dashes under the months", "none");
  const dashes = [...(lines[rule] ?? "").matchAll(/-+/g)].map(({ index, 0: text }) => [index, index + text.length]);
  const columns = dashes.map(([start = 0, end = 0], at) => ({ from: dashes[at - 1]?.[1] ?? start, start, end }));
  return { name, lines, rule, columns, endsWithLine: bytes.at(-1) === LINE_FEED };
}

/** The place of a cell; both count from 0 here and from 1 in a fault, where the names are cell 1. */
export function placeIn(table: FixedWidth, line: number, column?: number): Place {
  const place = { file: table.name, line: line + 1 };
  return column === undefined ? place : { ...place, cell: column + 2 };
}

/** What stands left of the columns. */
export function nameAt({ lines, columns }: FixedWidth, line: number): string {
  return (lines[line] ?? "").slice(0, columns[0]?.start).trim();
}

/** @throws FileFault where a text ends beside its column, or stands right of the last one */
export function cellsAt(table: FixedWidth, line: number): string[] {
  const text = table.lines[line] ?? "";
  const right = table.columns.at(-1)?.end ?? 0;
  const stray = text.slice(right).trim();
  if (stray !== "") throw new FileFault(placeIn(table, line), "nothing right of the last month", quoted(stray));
  return table.columns.map(({ from, start, end }, column) => {
    const cell = text.slice(from, end);
    if (cell.trim() !== "" && from + cell.trimEnd().length <= start) {
      throw new FileFault(placeIn(table, line, column), "a figure under its dashes", quoted(cell.trim()));
    }
    return cell.trim();
  });
}

export function isBlank(table: FixedWidth, line: number): boolean {
  return (table.lines[line] ?? "").trim() === "";
}
