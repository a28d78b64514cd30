import type { Measure } from "./figure.ts";
import type { HolderId } from "./holder.ts";
import type { Month } from "./month.ts";
import type { Table } from "./release.ts";
import type { Series } from "./series.ts";

/** One figure as a file gives it. */
export interface PublishedCell {
  readonly series: Series;
  readonly holder: HolderId;
  readonly measure: Measure;
  readonly month: Month;
  /** Whole millions of dollars; null where the file says n.a. */
  readonly millions: number | null;
}

/** All that a file says, read and checked. */
export interface ReleaseContents {
  readonly table: Table;
  readonly newestMonth: Month;
  readonly oldestMonth: Month;
  /** In the order of the file, each once. */
  readonly holders: readonly HolderId[];
  readonly cells: readonly PublishedCell[];
}
