import type { Dataset } from "../../holdings/dataset.ts";
import type { Month } from "../../holdings/month.ts";
import type { ReleaseFile } from "../../holdings/release.ts";
import type { PublishedCell } from "../../holdings/release-contents.ts";
import type { RowNames } from "./row-names.ts";

interface Column {
  readonly month: Month;
  readonly old: boolean;
}

const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WIDTH = 14;
const HEADING = [
  ["", "", "MAJOR FOREIGN HOLDERS OF TREASURY SECURITIES"],
  ["", "", "", "    (in billions of dollars)"],
  ["", "", "", "HOLDINGS 1/ AT END OF PERIOD"],
  [],
];

/** A held `mfhhis01.txt` in the Treasury's layout, a block a year; its notes are cut short, so it is not byte for byte. */
export function publishHistory(dataset: Dataset, file: ReleaseFile, names: RowNames): Uint8Array {
  const { cells } = dataset.contentsOf(file);
  const years = [...new Set(cells.map(({ month }) => month.slice(0, 4)))].sort().reverse();
  const blocks = years.flatMap((year) =>
    blockOf(
      cells.filter(({ month }) => month.startsWith(year)),
      names,
    ),
  );
  const lines = [...HEADING, ...blocks, ...footer(file.release)];
  return Buffer.from(lines.map((line) => `${padded(line).map(quoted).join("\t")}\r\n`).join(""), "latin1");
}

function blockOf(cells: readonly PublishedCell[], names: RowNames): string[][] {
  const columns = columnsOf(cells);
  const rows = rowsOf(cells, names);
  const official = rows.splice(rows.findIndex(({ first }) => first.holder === "official"));
  const written = ({ name, byColumn }: NamedRow) => [
    name,
    ...columns.map((column) => byColumn.get(keyOf(column)) ?? "n.a."),
  ];
  return [
    [],
    ["", ...columns.map(({ month }) => MONTH_NAMES[Number(month.slice(5)) - 1] ?? "")],
    ["Country", ...columns.map(({ month }) => month.slice(0, 4))],
    ["", ...columns.map(() => "------")],
    [],
    ...rows.map(written),
    [],
    ["Of which:"],
    ...official.map(written),
    [],
  ];
}

interface NamedRow {
  readonly name: string;
  readonly first: PublishedCell;
  readonly byColumn: Map<string, string>;
}

/** Rows by their names: one name may stand for two holders in one year. */
function rowsOf(cells: readonly PublishedCell[], names: RowNames): NamedRow[] {
  const rows = new Map<string, NamedRow>();
  for (const cell of cells) {
    const old = cell.series === "mfh-old";
    const name = nameOf(cell, names);
    const row = rows.get(name) ?? { name, first: cell, byColumn: new Map<string, string>() };
    rows.set(name, row);
    const text = cell.millions === null ? "n.a." : (cell.millions / 1000).toFixed(1);
    row.byColumn.set(keyOf({ month: cell.month, old }), text);
  }
  return [...rows.values()].sort((one, other) => placeOf(one.first) - placeOf(other.first));
}

function nameOf({ series, holder, measure, month }: PublishedCell, names: RowNames): string {
  const special = series === "mfh-old" && holder === "belgium-luxembourg";
  return names(special ? "mfhhis01-old" : "mfhhis01", holder, measure, month);
}

/** Countries first, then what is left, the total, and the three rows of the official holders. */
function placeOf({ holder, measure }: PublishedCell): number {
  return (
    ["all-other-history", "total"].indexOf(holder) +
    1 +
    (holder === "official" ? 3 + ["bills", "bonds"].indexOf(measure) + 1 : 0)
  );
}

/** Newest first; of a month shown twice the old series stands on the right. */
function columnsOf(cells: readonly PublishedCell[]): Column[] {
  const columns = new Map<string, Column>();
  for (const { month, series } of cells) {
    const column = { month, old: series === "mfh-old" };
    columns.set(keyOf(column), column);
  }
  return [...columns.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1));
}

function keyOf({ month, old }: Column): string {
  return `${month} ${old ? "a" : "b"}`;
}

function footer(release: string): string[][] {
  const [year = "", month, day] = release.split("-");
  const date = `${Number(month)}/${Number(day)}/${year}`;
  const lastNote =
    "17/   Denotes series break.  Series XIII for December 2011 and all subsequent months include holdings of Treasury";
  return [
    ["Department of the Treasury/Federal Reserve Board"],
    [date],
    [],
    ["*     Less than $50 million."],
    [],
    [lastNote],
  ];
}

function padded(cells: readonly string[]): string[] {
  return [...cells, ...Array.from({ length: WIDTH - cells.length }, () => "")];
}

/** The Treasury's own habit: a text with a comma stands in quotes. */
function quoted(cell: string): string {
  return cell.includes(",") ? `"${cell}"` : cell;
}
