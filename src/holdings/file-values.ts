import type { Archive, Member } from "./archive.ts";
import { ABSENT, NOT_AVAILABLE } from "./column.ts";
import type { Measure } from "./figure.ts";
import type { HolderId } from "./holder.ts";
import type { Month } from "./month.ts";
import { covers, mainSeries } from "./release.ts";
import { indexOf, placeIn } from "./timeline.ts";

/** What single files say of holders; files are given by their place in the archive. */
export interface FileValues {
  /** Millions of dollars, ABSENT where the file does not list the holder or the month, or NOT_AVAILABLE. */
  at(file: number, holder: HolderId, month: Month, measure: Measure): number;
  /** Every month of a file's window with what the file says, oldest first; nothing if it does not list the holder. */
  each(file: number, holder: HolderId, measure: Measure, visit: (index: number, value: number) => void): void;
}

/** A composite is the sum of its members within one file, and absent where one of them has no figure there. */
export function createFileValues(archive: Archive): FileValues {
  const listings = archive.files.map((file) => new Set(file.holders));
  const columnOf = (at: number, holder: HolderId, measure: Measure) => {
    const file = archive.files[at];
    return file && listings[at]?.has(holder) ? archive.column(mainSeries(file), holder, measure) : undefined;
  };
  const sumOf = (members: readonly Member[], at: number, index: number, measure: Measure): number => {
    let sum = 0;
    for (const { holder, sign } of members) {
      const value = columnOf(at, holder, measure)?.valueAt(index, at) ?? ABSENT;
      if (value <= NOT_AVAILABLE) return ABSENT;
      sum += sign * value;
    }
    return sum;
  };
  const valueIn = (at: number, holder: HolderId, measure: Measure, index: number): number => {
    const members = archive.register.composites.get(holder);
    return members ? sumOf(members, at, index, measure) : (columnOf(at, holder, measure)?.valueAt(index, at) ?? ABSENT);
  };
  return {
    at(at, holder, month, measure) {
      const file = archive.files[at];
      return file && covers(file, month) ? valueIn(at, holder, measure, placeIn(mainSeries(file), month)) : ABSENT;
    },
    each(at, holder, measure, visit) {
      const file = archive.files[at];
      // Transactions have no level that could stand.
      if (!file || mainSeries(file) === "s1") return;
      const members = archive.register.composites.get(holder);
      // Looked up once for all months: the first question about all holders would pause the process otherwise.
      const column = members ? undefined : columnOf(at, holder, measure);
      if (!members && !column) return;
      const last = indexOf(file.newestMonth);
      for (let index = Math.max(0, indexOf(file.oldestMonth)); index <= last; index++) {
        visit(index, members ? sumOf(members, at, index, measure) : (column?.valueAt(index, at) ?? ABSENT));
      }
    },
  };
}
