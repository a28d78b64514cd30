/** States of a cell that hold no figure. */
export const ABSENT = -2147483648;
export const NOT_AVAILABLE = -2147483647;

interface Superseded {
  readonly index: number;
  readonly file: number;
  readonly value: number;
}

/**
 * The published values of one (series, holder, measure) over the months: the newest state in arrays, what it replaced in
 * a short list. Months are indices from the dataset's first month, files are indices in the order of their releases.
 */
export class Column {
  private values: Int32Array = new Int32Array(0);
  private since: Int16Array = new Int16Array(0);
  private readonly superseded: Superseded[] = [];

  /** Records what a file says; files must come in their order. A value that stands already changes nothing. */
  record(index: number, file: number, value: number): void {
    if (index >= this.values.length) this.grow(index + 1);
    const standing = this.values[index] ?? ABSENT;
    if (standing === value) return;
    if (standing !== ABSENT || this.since[index] !== 0) {
      this.superseded.push({ index, file: this.since[index] ?? 0, value: standing });
    }
    this.values[index] = value;
    this.since[index] = file;
  }

  /** Millions of dollars, ABSENT or NOT_AVAILABLE, as it stood after a file. */
  valueAt(index: number, file: number): number {
    const since = this.since[index];
    if (since === undefined) return ABSENT;
    return since <= file ? (this.values[index] ?? ABSENT) : this.versionAt(index, file).value;
  }

  /** The file that first gave the value that stood after `file`; −1 if there was none. */
  sinceAt(index: number, file: number): number {
    const version = this.versionAt(index, file);
    return version.value === ABSENT ? -1 : version.file;
  }

  /** All that was ever said of a month, oldest first; ABSENT where a file listed the row no more. */
  versions(index: number): { file: number; value: number }[] {
    const past = this.superseded.filter((row) => row.index === index);
    const standing = this.values[index] ?? ABSENT;
    const all = [...past, { index, file: this.since[index] ?? 0, value: standing }];
    return all.filter((row) => row.value !== ABSENT || row.file !== 0);
  }

  get length(): number {
    return this.values.length;
  }

  /** A copy to which a further file can be added while questions go on against this one. */
  copy(): Column {
    const copy = new Column();
    copy.values = this.values.slice();
    copy.since = this.since.slice();
    copy.superseded.push(...this.superseded);
    return copy;
  }

  private versionAt(index: number, file: number): { file: number; value: number } {
    const since = this.since[index];
    if (since === undefined) return { file: -1, value: ABSENT };
    if (since <= file) return { file: since, value: this.values[index] ?? ABSENT };
    for (let at = this.superseded.length - 1; at >= 0; at--) {
      const row = this.superseded[at];
      if (row && row.index === index && row.file <= file) return row;
    }
    return { file: -1, value: ABSENT };
  }

  private grow(length: number): void {
    const size = Math.max(length, Math.min(this.values.length * 2, this.values.length + 64));
    const values = new Int32Array(size).fill(ABSENT);
    values.set(this.values);
    const since = new Int16Array(size);
    since.set(this.since);
    this.values = values;
    this.since = since;
  }
}
