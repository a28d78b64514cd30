import { FileFault, type Place, quoted } from "../holdings/fault.ts";

/** A tab-separated file of the Treasury's, cell by cell, with the place of each for faults. */
export interface TabFile {
  readonly name: string;
  /** Cells without the quotes and the spaces around them. */
  readonly rows: readonly (readonly string[])[];
}

/** UTF-8's, as Latin-1 reads it: a program that saves the file again may put it there. */
const BYTE_ORDER_MARK = /^\u00ef\u00bb\u00bf/;

/**
 * @param bytes the file as served; the Treasury writes Latin-1, and its names are plain ASCII
 * @throws FileFault if this is a page of HTML or no text at all
 */
export function readTabFile(bytes: Uint8Array, name: string): TabFile {
  return readCells(bytes, name, (line) => line.split("\t").map(unquoted));
}

/** The same for a file with commas between its cells; within quotes they are part of a figure or a name. */
export function readCommaFile(bytes: Uint8Array, name: string): TabFile {
  return readCells(bytes, name, (line) =>
    [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = ""]) => unquoted(cell)),
  );
}

function readCells(bytes: Uint8Array, name: string, cellsOf: (line: string) => string[]): TabFile {
  return { name, rows: readLines(bytes, name, "a tab-separated table").map(cellsOf) };
}

/**
 * A text of the Treasury's, line by line.
 * @throws FileFault if this is a page of HTML or no text at all
 */
export function readLines(bytes: Uint8Array, name: string, expected: string): string[] {
  const text = new TextDecoder("latin1").decode(bytes).replace(BYTE_ORDER_MARK, "");
  if (/^\s*(<!doctype|<html|<\?xml|<head)/i.test(text)) {
    throw new FileFault({ file: name, line: 1 }, expected, "a page of HTML");
  }
  if (text.includes("\0")) throw new FileFault({ file: name }, "text", "binary data");
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.replace(/\r$/, ""));
}

/** The place of a cell; both count from 0 here and from 1 in a fault. */
export function placeOf(file: TabFile, row: number, cell?: number): Place {
  return cell === undefined ? { file: file.name, line: row + 1 } : { file: file.name, line: row + 1, cell: cell + 1 };
}

/** @throws FileFault if the cell does not hold exactly this text */
export function expectCell(file: TabFile, row: number, cell: number, text: string): void {
  const found = file.rows[row]?.[cell];
  if (found !== text) throw new FileFault(placeOf(file, row, cell), quoted(text), quoted(found));
}

/** A figure in billions with at most one decimal. "n.a." is null; "*" means less than $50 million and reads 0. */
export function billionsCell(file: TabFile, row: number, cell: number): number | null {
  return billions(file.rows[row]?.[cell] ?? "", placeOf(file, row, cell));
}

/** The same for a cell's text, in whole millions of dollars. @throws FileFault if it is no such figure */
export function billions(text: string, place: Place): number | null {
  if (text === "n.a.") return null;
  if (text === "*") return 0;
  if (!/^\d{1,3}(,?\d{3})*(\.\d)?$/.test(text)) {
    throw new FileFault(place, "billions of dollars with at most one decimal, or n.a.", quoted(text));
  }
  return Math.round(Number(text.replaceAll(",", "")) * 10) * 100;
}

function unquoted(cell: string): string {
  const text = cell.trim();
  const inner = /^"(.*)"$/.exec(text)?.[1];
  return inner === undefined ? text : inner.replaceAll('""', '"').trim();
}
