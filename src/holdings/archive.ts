import type { Break } from "./break.ts";
import type { Column } from "./column.ts";
import type { Measure } from "./figure.ts";
import type { Holder, HolderId } from "./holder.ts";
import type { ReleaseFile } from "./release.ts";
import type { Series } from "./series.ts";

export interface Register {
  readonly holders: ReadonlyMap<HolderId, Holder>;
  readonly breaks: readonly Break[];
  readonly composites: ReadonlyMap<HolderId, readonly Member[]>;
}

/** A row that a composite adds, or takes away. */
export interface Member {
  readonly holder: HolderId;
  readonly sign: 1 | -1;
}

/** All files and their columns: what a vintage is a view of. */
export interface Archive {
  readonly register: Register;
  /** In the order of their releases. */
  readonly files: readonly ReleaseFile[];
  column(series: Series, holder: HolderId, measure: Measure): Column | undefined;
}
