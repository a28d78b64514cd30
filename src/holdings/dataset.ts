import type { Archive, Register } from "./archive.ts";
import { ABSENT, Column, NOT_AVAILABLE } from "./column.ts";
import { FileFault } from "./fault.ts";
import { MEASURES, type Measure } from "./figure.ts";
import type { Holder, HolderId } from "./holder.ts";
import { addMonths, type Month } from "./month.ts";
import { type ReleaseFile, SERIES_OF, type Table } from "./release.ts";
import type { PublishedCell, ReleaseContents } from "./release-contents.ts";
import type { Series } from "./series.ts";
import { placeIn } from "./timeline.ts";
import { Vintage } from "./vintage.ts";

/** Half of all figures, and few questions are about it: it is read from its text when the first comes. */
export const LATE_SERIES = "s1" satisfies Series;

type LateColumns = () => ReadonlyMap<string, Column>;

/**
 * Every figure of every release file that is held. Immutable: a further file makes a further dataset, so that a question
 * that is being answered sees one state throughout.
 */
export class Dataset implements Archive {
  readonly register: Register;
  /** In the order of their releases. */
  readonly files: readonly ReleaseFile[];
  private readonly columns: ReadonlyMap<string, Column>;
  private readonly late: LateColumns;
  private readonly vintages = new Map<number, Vintage>();

  private constructor(
    register: Register,
    files: readonly ReleaseFile[],
    columns: ReadonlyMap<string, Column>,
    late: LateColumns,
  ) {
    this.register = register;
    this.files = files;
    this.columns = columns;
    this.late = late;
  }

  /**
   * @param columns by `columnKey`, filled in the order of `files`
   * @param late those of `LATE_SERIES`; asked for once, when the first question comes
   */
  static of(
    register: Register,
    files: readonly ReleaseFile[],
    columns: ReadonlyMap<string, Column>,
    late: LateColumns = () => new Map(),
  ): Dataset {
    let read: ReadonlyMap<string, Column> | undefined;
    return new Dataset(register, files, columns, () => {
      read ??= late();
      return read;
    });
  }

  /**
   * The dataset with one more release file.
   * @throws FileFault if the file's newest month is older than what is held of that table, or its release is
   */
  with(file: ReleaseFile, contents: ReleaseContents): Dataset {
    const newest = this.newestMonthOf(file.table);
    if (newest && file.newestMonth < newest) {
      throw new FileFault(
        { file: file.table },
        `a newest month of ${newest} or later, as held already`,
        file.newestMonth,
      );
    }
    const last = this.files.at(-1);
    if (last && file.release < last.release) {
      throw new FileFault({ file: file.table }, `a release of ${last.release} or later`, file.release);
    }
    return this.append(file, contents);
  }

  /** The dataset with release files of any age, each in its place. */
  merge(added: readonly { file: ReleaseFile; contents: ReleaseContents }[]): Dataset {
    const newest = this.files.at(-1)?.release ?? "";
    if (added.every(({ file }) => file.release >= newest)) return this.appendAll(added);
    const held = this.files.map((file) => ({ file, contents: this.contentsOf(file) }));
    return Dataset.of(this.register, [], new Map()).appendAll([...held, ...added]);
  }

  /** The state after a release ("2026-09-16"), or the newest. A release that is not held means the last one before it. */
  asOf(release?: string): Vintage {
    let last = this.files.length - 1;
    while (release && last >= 0 && (this.files[last]?.release ?? "") > release) last--;
    return this.vintageAt(last);
  }

  /** The state when a release's file of one table had come, without what came of that release later. */
  uponTable(release: string, table: Table): Vintage {
    const at = this.files.findLastIndex((file) => file.release === release && file.table === table);
    return at < 0 ? this.asOf(release) : this.vintageAt(at);
  }

  /** Dates of the releases that are held, oldest first. */
  get releases(): string[] {
    return [...new Set(this.files.map((file) => file.release))];
  }

  newestMonthOf(table: Table): Month | null {
    const months = this.files.filter((file) => file.table === table).map((file) => file.newestMonth);
    return months.sort().at(-1) ?? null;
  }

  column(series: Series, holder: HolderId, measure: Measure): Column | undefined {
    const key = columnKey(series, holder, measure);
    const isLate = series === LATE_SERIES && (measure === "buy" || measure === "sell");
    return this.columns.get(key) ?? (isLate ? this.late().get(key) : undefined);
  }

  holder(id: HolderId): Holder | undefined {
    return this.register.holders.get(id);
  }

  /** What a file said, from the figures kept of it. */
  contentsOf(file: ReleaseFile): ReleaseContents {
    const at = this.files.indexOf(file);
    const cells: PublishedCell[] = [];
    for (const series of SERIES_OF[file.table]) {
      for (const holder of file.holders) {
        for (const measure of MEASURES) cells.push(...this.cellsOf(series, holder, measure, at));
      }
    }
    const { table, newestMonth, oldestMonth, holders } = file;
    return { table, newestMonth, oldestMonth, holders, cells };
  }

  private vintageAt(last: number): Vintage {
    const known = this.vintages.get(last);
    if (known) return known;
    const vintage = new Vintage(this, last);
    this.vintages.set(last, vintage);
    return vintage;
  }

  private cellsOf(series: Series, holder: HolderId, measure: Measure, at: number): PublishedCell[] {
    const column = this.column(series, holder, measure);
    const file = this.files[at];
    if (!column || !file) return [];
    const cells: PublishedCell[] = [];
    for (let month = file.oldestMonth; month <= file.newestMonth; month = addMonths(month, 1)) {
      const value = column.valueAt(placeIn(series, month), at);
      if (value === ABSENT) continue;
      cells.push({ series, holder, measure, month, millions: value === NOT_AVAILABLE ? null : value });
    }
    return cells;
  }

  private appendAll(added: readonly { file: ReleaseFile; contents: ReleaseContents }[]): Dataset {
    const inOrder = added.toSorted(({ file: a }, { file: b }) =>
      a.release < b.release ? -1 : a.release > b.release ? 1 : 0,
    );
    return inOrder.reduce<Dataset>((dataset, { file, contents }) => dataset.append(file, contents), this);
  }

  private append(file: ReleaseFile, contents: ReleaseContents): Dataset {
    const isLate = SERIES_OF[file.table].some((series) => series === LATE_SERIES);
    const columns = new Map(isLate ? [...this.late(), ...this.columns] : this.columns);
    const at = this.files.length;
    const touched = new Map<string, Column>();
    for (const series of SERIES_OF[file.table]) {
      for (const key of columns.keys()) {
        if (key.startsWith(`${series} `)) touched.set(key, columns.get(key)?.copy() ?? new Column());
      }
    }
    const given = new Set<string>();
    for (const cell of contents.cells) {
      const key = columnKey(cell.series, cell.holder, cell.measure);
      const column = touched.get(key) ?? new Column();
      touched.set(key, column);
      column.record(placeIn(cell.series, cell.month), at, cell.millions ?? NOT_AVAILABLE);
      given.add(`${key} ${placeIn(cell.series, cell.month)}`);
    }
    withdrawUnlisted(touched, given, file, at);
    for (const [key, column] of touched) columns.set(key, column);
    return new Dataset(this.register, [...this.files, file], columns, this.late);
  }
}

/** A row that a file lists for some months and no longer for others within its window has left those months. */
function withdrawUnlisted(
  columns: ReadonlyMap<string, Column>,
  given: ReadonlySet<string>,
  file: ReleaseFile,
  at: number,
) {
  const listed = new Set<string>(file.holders);
  for (const [key, column] of columns) {
    const series = SERIES_OF[file.table].find((each) => key.startsWith(`${each} `));
    if (!series || !listed.has(key.split(" ")[1] ?? "")) continue;
    const last = Math.min(placeIn(series, file.newestMonth), column.length - 1);
    for (let index = Math.max(0, placeIn(series, file.oldestMonth)); index <= last; index++) {
      if (given.has(`${key} ${index}`) || column.valueAt(index, at) === ABSENT) continue;
      column.record(index, at, ABSENT);
    }
  }
}

export function columnKey(series: Series, holder: HolderId, measure: Measure): string {
  return `${series} ${holder} ${measure}`;
}
