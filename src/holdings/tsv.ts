import { FileFault, quoted } from "./fault.ts";

/** One row of a table of the dataset, with its line for faults. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Reads a table of the dataset: tab-separated, LF, its columns named in the first line.
 * @throws FileFault if the header or a row's number of cells is not as expected
 */
export function readTsv(text: string, file: string, columns: readonly string[]): Row[] {
  const rows: Row[] = [];
  eachTsvRow(text, file, columns, (cells, line) => rows.push({ cells, line }));
  return rows;
}

/** The same row by row, for tables of which all rows at once would be garbage a moment later. */
export function eachTsvRow(
  text: string,
  file: string,
  columns: readonly string[],
  visit: (cells: readonly string[], line: number) => void,
): void {
  const heading = columns.join("\t");
  if (!text.startsWith(`${heading}\n`)) {
    throw new FileFault({ file, line: 1 }, `the columns ${columns.join(", ")}`, quoted(text.split("\n", 1)[0]));
  }
  let line = 1;
  for (let start = heading.length + 1; start < text.length; ) {
    line++;
    const end = text.indexOf("\n", start);
    if (end < 0) throw new FileFault({ file, line }, "a last line that ends", "half a line");
    const cells = text.slice(start, end).split("\t");
    if (cells.length !== columns.length)
      throw new FileFault({ file, line }, `${columns.length} cells`, `${cells.length}`);
    visit(cells, line);
    start = end + 1;
  }
}

export function writeTsv(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [columns, ...rows].map((cells) => `${cells.join("\t")}\n`).join("");
}
