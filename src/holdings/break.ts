import type { HolderId } from "./holder.ts";
import type { Month } from "./month.ts";

/**
 * A month from which a series is no longer what it was.
 * - step: the level was re-based. Levels may be compared across it, marked †; the change of that month may not be used.
 * - wall: the row means something else. Nothing crosses it.
 */
export interface Break {
  /** The first month on the new footing. */
  readonly month: Month;
  /** null: every holder. */
  readonly holder: HolderId | null;
  readonly kind: "step" | "wall";
  /** What happened, in English; the catalogues have it for readers. */
  readonly text: string;
}
