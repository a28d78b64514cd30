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
  const lines = text.split("\n");
  if (lines[0] !== columns.join("\t")) {
    throw new FileFault({ file, line: 1 }, `the columns ${columns.join(", ")}`, quoted(lines[0]));
  }
  if (lines.pop() !== "") throw new FileFault({ file, line: lines.length + 1 }, "a last line that ends", "half a line");
  const rows: Row[] = [];
  for (let index = 1; index < lines.length; index++) {
    const cells = (lines[index] ?? "").split("\t");
    if (cells.length !== columns.length) {
      throw new FileFault({ file, line: index + 1 }, `${columns.length} cells`, `${cells.length}`);
    }
    rows.push({ cells, line: index + 1 });
  }
  return rows;
}

export function writeTsv(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [columns, ...rows].map((cells) => `${cells.join("\t")}\n`).join("");
}
