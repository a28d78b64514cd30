import type { Member, Register } from "./archive.ts";
import type { Break } from "./break.ts";
import { ABSENT, Column, NOT_AVAILABLE } from "./column.ts";
import { columnKey, Dataset, LATE_SERIES } from "./dataset.ts";
import { FileFault, quoted } from "./fault.ts";
import { MEASURES, type Measure } from "./figure.ts";
import { type HolderId, type HolderKind, toHolderId } from "./holder.ts";
import { isMonth, type Month } from "./month.ts";
import { mainSeries, type ReleaseFile, SERIES_OF, TABLES, type Table } from "./release.ts";
import { SERIES, type Series } from "./series.ts";
import { FIRST_MONTH, monthAt, placeIn } from "./timeline.ts";
import { eachTsvRow, type Row, readTsv, writeTsv } from "./tsv.ts";

/** The dataset's files by their names below data/: "releases.tsv", "obs/t5.tsv". */
export type DatasetText = ReadonlyMap<string, string>;

const RELEASE_COLUMNS = ["release", "table", "newest_month", "oldest_month", "sha256", "as_served", "holders"];
const HOLDER_COLUMNS = ["id", "kind", "iso", "code", "name"];
const COMPOSITE_COLUMNS = ["holder", "sign", "member"];
const BREAK_COLUMNS = ["month", "holder", "measure", "kind", "text"];
const OBSERVATION_COLUMNS = ["month", "holder", "measure", "release", "value"];
const KINDS: readonly HolderKind[] = [
  "country",
  "composite",
  "group",
  "all-other",
  "total",
  "official",
  "region",
  "organisation",
];
const WITHDRAWN = "-";
const FILES_OF_DATASET = [
  "holders.tsv",
  "composites.tsv",
  "breaks.tsv",
  "releases.tsv",
  ...SERIES.map((series) => `obs/${series}.tsv`),
];

/** @throws FileFault with file, line and cell where a table is not as data/README.md says */
export function parseDataset(text: DatasetText): Dataset {
  const register = parseRegister(text);
  const files = readTsv(text.get("releases.tsv") ?? "", "releases.tsv", RELEASE_COLUMNS).map(parseRelease);
  const columns = new Map<string, Column>();
  const read = (series: Series, into: Map<string, Column>) => {
    parseObservations(text.get(`obs/${series}.tsv`) ?? "", series, files, into);
    return into;
  };
  for (const series of SERIES) if (series !== LATE_SERIES) read(series, columns);
  return Dataset.of(register, files, columns, () => read(LATE_SERIES, new Map()));
}

/** The curated part: who the holders are, and where series break. */
function parseRegister(text: DatasetText): Register {
  const holders = readTsv(text.get("holders.tsv") ?? "", "holders.tsv", HOLDER_COLUMNS).map((row) => {
    const [id = "", kind, iso = "", code = "", name = ""] = row.cells;
    const known = KINDS.find((each) => each === kind);
    if (!known)
      throw new FileFault({ file: "holders.tsv", line: row.line, cell: 2 }, `one of ${KINDS.join(", ")}`, quoted(kind));
    return { id: toHolderId(id), kind: known, iso: iso === "-" ? null : iso, code: code === "-" ? null : code, name };
  });
  const breaks = readTsv(text.get("breaks.tsv") ?? "", "breaks.tsv", BREAK_COLUMNS).map(parseBreak);
  return {
    holders: new Map(holders.map((holder) => [holder.id, holder])),
    breaks,
    composites: parseComposites(text.get("composites.tsv") ?? ""),
  };
}

/** Only what is made from the Treasury's files; the curated tables stay as they are. Sorted, so that a revision is one added line. */
export function writeDataset(dataset: Dataset): DatasetText {
  const releases = dataset.files.map((file) => [
    file.release,
    file.table,
    file.newestMonth,
    file.oldestMonth,
    file.sha256,
    file.asServed ? "yes" : "no",
    file.holders.join("|"),
  ]);
  const text = new Map([["releases.tsv", writeTsv(RELEASE_COLUMNS, releases)]]);
  for (const series of SERIES)
    text.set(`obs/${series}.tsv`, writeTsv(OBSERVATION_COLUMNS, observations(dataset, series)));
  return text;
}

export function datasetFileNames(): readonly string[] {
  return FILES_OF_DATASET;
}

function observations(dataset: Dataset, series: Series): (string | number)[][] {
  const rows: (string | number)[][] = [];
  const labels = releaseLabels(dataset.files);
  const holders = [...new Set(dataset.files.flatMap((file) => file.holders))].sort();
  const last = placeIn(series, dataset.asOf().newestMonth() ?? FIRST_MONTH);
  const columns = holders.flatMap((holder) =>
    MEASURES.flatMap((measure) => {
      const column = dataset.column(series, holder, measure);
      return column ? [{ holder, measure, column }] : [];
    }),
  );
  for (let index = 0; index <= last; index++) {
    for (const { holder, measure, column } of columns) {
      for (const { file, value } of column.versions(index)) {
        rows.push([monthAt(series, index), holder, measure, labels[file] ?? "", written(value)]);
      }
    }
  }
  return rows;
}

/** How rows name each file: by the date of its release; a second file of its series with that date is "2026-09-16/2". */
function releaseLabels(files: readonly ReleaseFile[]): string[] {
  const counts = new Map<string, number>();
  return files.map((file) => {
    const { release } = file;
    const key = `${mainSeries(file)} ${release}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? release : `${release}/${count}`;
  });
}

function written(value: number): string | number {
  if (value === ABSENT) return WITHDRAWN;
  return value === NOT_AVAILABLE ? "n.a." : value;
}

function parseObservations(
  text: string,
  series: Series,
  files: readonly ReleaseFile[],
  columns: Map<string, Column>,
): void {
  const file = `obs/${series}.tsv`;
  const places = new Map<string, number>();
  const labels = releaseLabels(files);
  for (const [at, each] of files.entries()) {
    if ((SERIES_OF[each.table] as readonly Series[]).includes(series)) places.set(labels[at] ?? "", at);
  }
  const known = new Map<string, Column>();
  let [index, month] = [-1, ""];
  let [at, release]: [number | undefined, string] = [undefined, ""];
  eachTsvRow(text, file, OBSERVATION_COLUMNS, (cells, line) => {
    const [monthText = "", holder = "", measure = "", releaseText = "", value = ""] = cells;
    if (monthText !== month) {
      index = placeIn(series, monthCell(monthText, { file, line, cell: 1 }));
      month = monthText;
    }
    if (releaseText !== release) [at, release] = [places.get(releaseText), releaseText];
    if (at === undefined) throw new FileFault({ file, line, cell: 4 }, "a release of releases.tsv", quoted(release));
    const key = `${holder} ${measure}`;
    let column = known.get(key);
    if (!column) {
      if (!isMeasure(measure)) {
        throw new FileFault({ file, line, cell: 3 }, `one of ${MEASURES.join(", ")}`, quoted(measure));
      }
      column = new Column();
      known.set(key, column);
      columns.set(columnKey(series, toHolderId(holder), measure), column);
    }
    column.record(index, at, parseValue(value, file, line));
  });
}

function parseValue(text: string, file: string, line: number): number {
  if (text === "n.a.") return NOT_AVAILABLE;
  if (text === WITHDRAWN) return ABSENT;
  const value = Number(text);
  if (!Number.isInteger(value) || text === "")
    throw new FileFault({ file, line, cell: 5 }, "whole millions of dollars, n.a. or -", quoted(text));
  return value;
}

function parseRelease({ cells, line }: Row): ReleaseFile {
  const [release = "", tableName, newest = "", oldest = "", sha256 = "", asServed, holders = ""] = cells;
  const file = "releases.tsv";
  const table = TABLES.find((each): each is Table => each === tableName);
  if (!table) throw new FileFault({ file, line, cell: 2 }, `one of ${TABLES.join(", ")}`, quoted(tableName));
  const newestMonth = monthCell(newest, { file, line, cell: 3 });
  const oldestMonth = monthCell(oldest, { file, line, cell: 4 });
  return {
    release,
    table,
    newestMonth,
    oldestMonth,
    sha256,
    asServed: asServed === "yes",
    holders: holders.split("|").map(toHolderId),
  };
}

function parseBreak({ cells, line }: Row): Break {
  const [month = "", holder = "", , kind, text = ""] = cells;
  if (kind !== "step" && kind !== "wall") {
    throw new FileFault({ file: "breaks.tsv", line, cell: 4 }, "step or wall", quoted(kind));
  }
  const whose = holder === "*" ? null : toHolderId(holder);
  return { month: monthCell(month, { file: "breaks.tsv", line, cell: 1 }), holder: whose, kind, text };
}

function monthCell(text: string, place: { file: string; line: number; cell: number }): Month {
  if (!isMonth(text)) throw new FileFault(place, "a month of the form 2026-07", quoted(text));
  return text;
}

function isMeasure(text: string): text is Measure {
  return (MEASURES as readonly string[]).includes(text);
}

function parseComposites(text: string): Map<HolderId, Member[]> {
  const composites = new Map<HolderId, Member[]>();
  for (const { cells, line } of readTsv(text, "composites.tsv", COMPOSITE_COLUMNS)) {
    const [holder = "", sign, member = ""] = cells;
    if (sign !== "+" && sign !== "-") {
      throw new FileFault({ file: "composites.tsv", line, cell: 2 }, "+ or -", quoted(sign));
    }
    const id = toHolderId(holder);
    composites.set(id, [...(composites.get(id) ?? []), { holder: toHolderId(member), sign: sign === "+" ? 1 : -1 }]);
  }
  return composites;
}
