import { NOT_AVAILABLE } from "../holdings/column.ts";
import type { Dataset } from "../holdings/dataset.ts";
import type { Measure } from "../holdings/figure.ts";
import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month, monthRange } from "../holdings/month.ts";
import { mainSeries, type ReleaseFile, TABLES } from "../holdings/release.ts";
import { indexOf, monthOfIndex } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { SignFlip } from "./sign-flip.ts";

/** A level that was out before, and that a release gave anew. */
export interface Revision {
  readonly holder: HolderId;
  readonly measure: Measure;
  readonly month: Month;
  readonly thenMillions: number;
  /** The release that had it so last. */
  readonly release: string;
  readonly nowMillions: number;
}

interface HolderFlip extends SignFlip {
  readonly holder: HolderId;
}

/** What a release changed of what was out before it. */
export interface Revisions {
  readonly release: string;
  readonly files: readonly ReleaseFile[];
  /** Figures of the release that an earlier one had too. */
  readonly compared: number;
  /** Of them; the largest difference first. */
  readonly levels: readonly Revision[];
  /** Changes on the month that turned round; the largest swing first. */
  readonly flips: readonly HolderFlip[];
  /** "All other" rows that are left out: they stand for other countries than before. */
  readonly otherList: readonly HolderId[];
}

/** Holdings alone: what became of a month's transactions is a matter of their own basis. */
const LEVELS: readonly Measure[] = ["total", "bills", "bonds"];

/** @param release one that is held */
export function revisions(dataset: Dataset, release: string): Revisions {
  const vintage = dataset.asOf(release);
  return vintage.remember("revisions", () => compare(dataset, vintage));
}

/** The newest release that revised anything, of one holder where one is asked for; null if none did. */
export function newestRevising(dataset: Dataset, holder: HolderId | null): string | null {
  const revised = (release: string) => {
    const { levels, flips } = ofHolder(revisions(dataset, release), holder);
    return levels.length + flips.length > 0;
  };
  return dataset.releases.findLast(revised) ?? null;
}

export function ofHolder(all: Revisions, holder: HolderId | null): Pick<Revisions, "levels" | "flips"> {
  if (!holder) return all;
  return {
    levels: all.levels.filter((each) => each.holder === holder),
    flips: all.flips.filter((each) => each.holder === holder),
  };
}

function compare(dataset: Dataset, vintage: Vintage): Revisions {
  const files = TABLES.flatMap((table) =>
    dataset.files.filter((file) => file.release === vintage.release && file.table === table),
  );
  const otherList = files.flatMap((file) => remaindersOfOtherLists(dataset, file));
  const counted = <Found extends Pick<Revision, "holder" | "month">>(found: readonly Found[]) =>
    found.filter(({ holder }) => !otherList.includes(holder));
  const cells = counted(once(files.flatMap((file) => shared(dataset, file))));
  const flips = counted(once(files.flatMap((file) => flipsIn(dataset, vintage, file))));
  return {
    release: vintage.release,
    files,
    compared: cells.length,
    levels: cells.filter((each) => difference(each) !== 0).sort((a, b) => difference(b) - difference(a)),
    flips: flips.sort((a, b) => difference(b) - difference(a)),
    otherList,
  };
}

/** Figures of a file that an earlier file of the same series had too. */
function shared(dataset: Dataset, file: ReleaseFile): Revision[] {
  const at = dataset.files.indexOf(file);
  const earlier = earlierOf(dataset, file);
  return file.holders.flatMap((holder) =>
    LEVELS.flatMap((measure) => {
      const column = dataset.column(mainSeries(file), holder, measure);
      const found: Revision[] = [];
      for (let index = Math.max(0, indexOf(file.oldestMonth)); index <= indexOf(file.newestMonth); index++) {
        const [then, now] = [column?.valueAt(index, at - 1), column?.valueAt(index, at)];
        if (then === undefined || now === undefined || then <= NOT_AVAILABLE || now <= NOT_AVAILABLE) continue;
        const month = monthOfIndex(index);
        const release = earlier.findLast((each) => lists(each, holder, month))?.release;
        if (release) found.push({ holder, measure, month, thenMillions: then, release, nowMillions: now });
      }
      return found;
    }),
  );
}

/** Several tables of one release give the same figure: the first of them counts. */
function once<Found extends { readonly holder: HolderId; readonly month: Month; readonly measure?: Measure }>(
  found: readonly Found[],
): Found[] {
  const first = new Map<string, Found>();
  for (const each of found) {
    const key = `${each.holder} ${each.measure} ${each.month}`;
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}

/** Changes on the month that the file before it of the same series had with the other sign; at steps there are none. */
function flipsIn(dataset: Dataset, vintage: Vintage, file: ReleaseFile): HolderFlip[] {
  const earlier = earlierOf(dataset, file);
  if (earlier.length === 0) return [];
  return file.holders.flatMap((holder) => {
    const changeIn = (from: ReleaseFile, month: Month) => {
      const ends = [addMonths(month, -1), month].map((end) => vintage.inFile(from, holder, end));
      const [before, after] = ends;
      return before === null || after === null || before === undefined || after === undefined ? null : after - before;
    };
    return monthRange(addMonths(file.oldestMonth, 1), file.newestMonth).flatMap((month) => {
      const before = earlier.findLast((each) => changeIn(each, month) !== null);
      const [thenMillions, nowMillions] = [before && changeIn(before, month), changeIn(file, month)];
      if (!before || !thenMillions || !nowMillions || thenMillions * nowMillions > 0) return [];
      if (vintage.breaks(holder, addMonths(month, -1), month).length > 0) return [];
      return [{ holder, month, thenMillions, release: before.release, nowMillions }];
    });
  });
}

/** Earlier files on the same footing, oldest first: those of the table, and of one that it replaced. */
function earlierOf(dataset: Dataset, file: ReleaseFile): ReleaseFile[] {
  const before = dataset.files.slice(0, dataset.files.indexOf(file));
  return before.filter((each) => mainSeries(each) === mainSeries(file));
}

function lists(file: ReleaseFile, holder: HolderId, month: Month): boolean {
  return file.oldestMonth <= month && month <= file.newestMonth && file.holders.includes(holder);
}

/** What a table leaves unlisted is another sum as soon as it lists others. */
function remaindersOfOtherLists(dataset: Dataset, file: ReleaseFile): HolderId[] {
  const before = earlierOf(dataset, file).at(-1);
  if (!before || [...before.holders].sort().join() === [...file.holders].sort().join()) return [];
  return file.holders.filter((holder) => dataset.holder(holder)?.kind === "all-other");
}

function difference({ thenMillions, nowMillions }: { readonly thenMillions: number; readonly nowMillions: number }) {
  return Math.abs(nowMillions - thenMillions);
}
