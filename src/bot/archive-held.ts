import type { Dataset } from "../holdings/dataset.ts";
import { type Month, monthOrdinal } from "../holdings/month.ts";
import { SERIES_OF, type Table } from "../holdings/release.ts";
import type { ReleaseContents } from "../holdings/release-contents.ts";
import type { Addition } from "./dataset-growth.ts";

/** A file of the dataset, or one that is on its way there. */
export interface HeldFile {
  readonly table: Table;
  readonly newestMonth: Month;
  readonly release: string;
  readonly sha256: string;
  contents(): ReleaseContents;
}

export interface Holdings {
  readonly dataset: Dataset;
  /** Files that are to come into the dataset: an old one makes all of it anew, so that several go together. */
  readonly pending: readonly Addition[];
}

/** Files of a table with that newest month. */
export function heldOf(held: Holdings, table: Table, newestMonth: Month): HeldFile[] {
  return allHeld(held).filter((file) => file.table === table && file.newestMonth === newestMonth);
}

/** The file on the same footing whose newest month is nearest, the same or another; null if none is held. */
export function neighbourOf(held: Holdings, { table, newestMonth }: ReleaseContents): HeldFile | null {
  const away = (file: HeldFile) => Math.abs(monthOrdinal(file.newestMonth) - monthOrdinal(newestMonth));
  const alike = allHeld(held).filter((file) => SERIES_OF[file.table][0] === SERIES_OF[table][0]);
  return alike.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

function allHeld({ dataset, pending }: Holdings): HeldFile[] {
  return [
    ...dataset.files.map((file) => ({ ...file, contents: () => dataset.contentsOf(file) })),
    ...pending.map(({ read: { contents }, release, sha256 }) => {
      const { table, newestMonth } = contents;
      return { table, newestMonth, release, sha256, contents: () => contents };
    }),
  ];
}
