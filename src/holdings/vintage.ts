import type { Archive } from "./archive.ts";
import type { Break } from "./break.ts";
import type { ChangeOrMissing } from "./change.ts";
import { ABSENT, NOT_AVAILABLE } from "./column.ts";
import type { Figure, Measure, MissingReason } from "./figure.ts";
import { createFileValues, type FileValues } from "./file-values.ts";
import type { Holder, HolderId } from "./holder.ts";
import type { Month } from "./month.ts";
import { byPreference, covers, mainSeries, type ReleaseFile, type Table } from "./release.ts";
import { QUANTUM } from "./series.ts";
import { FIRST_MONTH, indexOf, monthOfIndex } from "./timeline.ts";

interface Line {
  readonly values: Int32Array;
  /** Index of the file that carries the value; −1 where none does. */
  readonly files: Int16Array;
}

/**
 * The dataset as it stood after one release. A figure is the one carried by the latest release of the tables of major
 * holders, and where they do not list it of those of all countries; a change has both its ends from the newest release file
 * that holds both months, so that a revision never shows as a movement.
 */
export class Vintage {
  readonly archive: Archive;
  /** The last file that counts; all before it do too. */
  readonly lastFile: number;
  private readonly remembered = new Map<string, unknown>();
  private readonly newest: Month | null;
  /** Tables of the major holders before those of all countries, which fill in whom they do not list; of each the newest first. */
  private readonly preferred: readonly number[];
  private readonly fileValues: FileValues;

  constructor(archive: Archive, lastFile: number) {
    this.archive = archive;
    this.lastFile = lastFile;
    this.newest =
      this.files
        .map((file) => file.newestMonth)
        .sort()
        .at(-1) ?? null;
    this.preferred = this.files
      .map((_, at) => at)
      .sort((a, b) => byPreference(archive.files[a], archive.files[b]) || b - a);
    this.fileValues = createFileValues(archive);
  }

  /** Files that had been released by then, oldest first. */
  get files(): readonly ReleaseFile[] {
    return this.archive.files.slice(0, this.lastFile + 1);
  }

  /** The newest file of a table that had been released by then; null if none is held. */
  newestFileOf(table: Table): ReleaseFile | null {
    return this.files.findLast((file) => file.table === table) ?? null;
  }

  /** Date of the newest release, "2026-09-16". */
  get release(): string {
    return this.archive.files[this.lastFile]?.release ?? "";
  }

  holder(id: HolderId): Holder | undefined {
    return this.archive.register.holders.get(id);
  }

  /** The newest month of any file, or of one holder; null if there is none. */
  newestMonth(holder?: HolderId, measure: Measure = "total"): Month | null {
    if (!holder) return this.newest;
    const { values } = this.line(holder, measure);
    const index = values.findLastIndex((value) => value > NOT_AVAILABLE);
    return index < 0 ? null : monthOfIndex(index);
  }

  /** The oldest month for which a holder has a figure. */
  oldestMonth(holder: HolderId, measure: Measure = "total"): Month | null {
    const index = this.line(holder, measure).values.findIndex((value) => value > NOT_AVAILABLE);
    return index < 0 ? null : monthOfIndex(index);
  }

  at(holder: HolderId, month: Month, measure: Measure = "total"): Figure {
    const file = this.line(holder, measure).files[indexOf(month)] ?? -1;
    return file < 0 ? this.missing(holder, month) : this.published(file, holder, month, measure);
  }

  /** Millions of dollars, or null where there is no figure. */
  millions(holder: HolderId, month: Month, measure: Measure = "total"): number | null {
    const value = this.line(holder, measure).values[indexOf(month)] ?? ABSENT;
    return value > NOT_AVAILABLE ? value : null;
  }

  /** The old column of a month that the history shows twice, "for comparison only"; null elsewhere. */
  oldColumn(holder: HolderId, month: Month): number | null {
    const members = this.archive.register.composites.get(holder) ?? [{ holder, sign: 1 }];
    return members.reduce<number | null>((sum, { holder: id, sign }) => {
      const value = this.archive.column("mfh-old", id, "total")?.valueAt(indexOf(month), this.lastFile) ?? ABSENT;
      return sum === null || value <= NOT_AVAILABLE ? null : sum + sign * value;
    }, 0);
  }

  /** What one file itself says; null if it does not list the holder or the month. */
  inFile(file: ReleaseFile, holder: HolderId, month: Month, measure: Measure = "total"): number | null {
    const value = this.fileValues.at(this.archive.files.indexOf(file), holder, month, measure);
    return value > NOT_AVAILABLE ? value : null;
  }

  /** Difference of two months, both as the newest release file that holds both has them. */
  change(holder: HolderId, fromMonth: Month, toMonth: Month, measure: Measure = "total"): ChangeOrMissing {
    const { values } = this.line(holder, measure);
    for (const end of [fromMonth, toMonth]) {
      if ((values[indexOf(end)] ?? ABSENT) <= NOT_AVAILABLE)
        return { kind: "missing", reason: this.missingReason(holder, end) };
    }
    const breaks = this.breaks(holder, fromMonth, toMonth);
    if (breaks.some((found) => found.kind === "wall")) return { kind: "missing", reason: "wall" };
    const file = this.newestFileWith(holder, fromMonth, toMonth, measure);
    if (file < 0) return { kind: "missing", reason: "no-common-release" };
    const from = this.published(file, holder, fromMonth, measure);
    const to = this.published(file, holder, toMonth, measure);
    if (from.kind === "missing" || to.kind === "missing") return { kind: "missing", reason: "no-common-release" };
    return { kind: "change", millions: to.millions - from.millions, from, to, fromMonth, toMonth, steps: breaks };
  }

  /**
   * Changes on the month in millions, by month index; ABSENT where there is none that may be compared: at steps and walls,
   * and where no release file holds both months.
   */
  monthlyChanges(holder: HolderId, measure: Measure = "total"): Int32Array {
    return this.remember(`changes ${holder} ${measure}`, () => this.computeChanges(holder, measure));
  }

  /** What follows from this vintage alone, worked out once: it never changes. */
  remember<T>(key: string, compute: () => T): T {
    if (this.remembered.has(key)) return this.remembered.get(key) as T;
    const value = compute();
    this.remembered.set(key, value);
    return value;
  }

  private computeChanges(holder: HolderId, measure: Measure): Int32Array {
    const changes = new Int32Array(this.length).fill(ABSENT);
    const uncomparable = new Set(this.breaks(holder, FIRST_MONTH, this.end).map(({ month }) => indexOf(month)));
    for (const at of this.preferred) {
      let before = ABSENT;
      this.fileValues.each(at, holder, measure, (index, value) => {
        const comparable = value > NOT_AVAILABLE && before > NOT_AVAILABLE && !uncomparable.has(index);
        if (comparable && changes[index] === ABSENT) changes[index] = value - before;
        before = value;
      });
    }
    return changes;
  }

  /** Breaks that lie after one month and not after the other, for one holder. */
  breaks(holder: HolderId, after: Month, upTo: Month): readonly Break[] {
    const { breaks, composites } = this.archive.register;
    const members = composites.get(holder);
    const concerns = (whose: HolderId) => whose === holder || members?.some((member) => member.holder === whose);
    return breaks.filter(
      ({ month, holder: whose }) => month > after && month <= upTo && (whose === null || concerns(whose)),
    );
  }

  /** Holders that have a figure for a month, in no order. */
  listed(month: Month): HolderId[] {
    const holders = new Set(this.files.flatMap((file) => (covers(file, month) ? file.holders : [])));
    return [...holders].filter((holder) => this.millions(holder, month) !== null);
  }

  /** Standing values by month index, ABSENT or NOT_AVAILABLE where there is none. */
  values(holder: HolderId, measure: Measure = "total"): Int32Array {
    return this.line(holder, measure).values;
  }

  private line(holder: HolderId, measure: Measure): Line {
    return this.remember(`line ${holder} ${measure}`, () => {
      const line: Line = {
        values: new Int32Array(this.length).fill(ABSENT),
        files: new Int16Array(this.length).fill(-1),
      };
      for (const at of this.preferred.toReversed()) {
        this.fileValues.each(at, holder, measure, (index, value) => {
          // What a table does not give may stand in another one.
          if (value === ABSENT || (value === NOT_AVAILABLE && line.values[index] !== ABSENT)) return;
          line.values[index] = value;
          line.files[index] = at;
        });
      }
      return line;
    });
  }

  private get end(): Month {
    return this.newestMonth() ?? FIRST_MONTH;
  }

  private get length(): number {
    return indexOf(this.end) + 1;
  }

  private newestFileWith(holder: HolderId, from: Month, to: Month, measure: Measure): number {
    for (const file of this.preferred) {
      if (this.fileValues.at(file, holder, from, measure) <= NOT_AVAILABLE) continue;
      if (this.fileValues.at(file, holder, to, measure) > NOT_AVAILABLE) return file;
    }
    return -1;
  }

  private published(at: number, holder: HolderId, month: Month, measure: Measure): Figure {
    const carriedBy = this.archive.files[at];
    const millions = this.fileValues.at(at, holder, month, measure);
    if (!carriedBy || millions <= NOT_AVAILABLE) return this.missing(holder, month);
    const series = mainSeries(carriedBy);
    const first = this.archive.column(series, holder, measure)?.sinceAt(indexOf(month), at) ?? at;
    const since = this.archive.files[first] ?? carriedBy;
    return { kind: "figure", millions, quantum: QUANTUM[series], series, carriedBy, since };
  }

  private missing(holder: HolderId, month: Month): Figure {
    return { kind: "missing", reason: this.missingReason(holder, month) };
  }

  private missingReason(holder: HolderId, month: Month): MissingReason {
    if (month < FIRST_MONTH) return "before-start";
    if (month > this.end) return "not-held";
    if (this.line(holder, "total").values[indexOf(month)] === NOT_AVAILABLE) return "not-available";
    const newest = this.newestMonth(holder);
    const kind = this.holder(holder)?.kind;
    if (kind === "composite") return "not-listed";
    const country = kind === "country";
    if (!country && newest && month > newest) return "series-ended";
    return country ? "not-listed" : "not-available";
  }
}
