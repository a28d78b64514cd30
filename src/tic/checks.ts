import { FileFault, type Place } from "../holdings/fault.ts";
import type { Month } from "../holdings/month.ts";
import type { PublishedCell } from "../holdings/release-contents.ts";

/** The cells of one month of one table. */
export interface MonthOfTable {
  readonly month: Month;
  readonly cells: readonly PublishedCell[];
  /** Where a fault of this month is to be looked for. */
  readonly place: Place;
}

const HALF_QUANTUM_MILLIONS = 50;
const OFFICIAL_TOLERANCE_MILLIONS = 200;
const TOTAL = "total";
const OFFICIAL = "official";

/**
 * Holds in every file that the Treasury has published: the rows add up to Grand Total within half a digit for each of
 * them, and the official holders' bills and bonds add up to their total within 0.2 billion.
 * @throws FileFault if a month does not add up
 */
export function checkSums({ month, cells, place }: MonthOfTable): void {
  const total = millionsOf(cells, TOTAL, "total", place, month);
  const rows = cells.filter(({ holder, measure }) => measure === "total" && holder !== TOTAL && holder !== OFFICIAL);
  const sum = rows.reduce((all, cell) => all + (cell.millions ?? 0), 0);
  const tolerance = (rows.length + 1) * HALF_QUANTUM_MILLIONS;
  if (Math.abs(sum - total) > tolerance) {
    throw new FileFault(place, `rows of ${month} that add up to the Grand Total of ${billions(total)}`, billions(sum));
  }
  const official = millionsOf(cells, OFFICIAL, "total", place, month);
  const parts = millionsOf(cells, OFFICIAL, "bills", place, month) + millionsOf(cells, OFFICIAL, "bonds", place, month);
  if (Math.abs(parts - official) > OFFICIAL_TOLERANCE_MILLIONS) {
    throw new FileFault(
      place,
      `official bills and bonds of ${month} that add up to ${billions(official)}`,
      billions(parts),
    );
  }
}

function millionsOf(
  cells: readonly PublishedCell[],
  holder: string,
  measure: string,
  place: Place,
  month: Month,
): number {
  const found = cells.find((cell) => cell.holder === holder && cell.measure === measure)?.millions;
  if (found === undefined || found === null)
    throw new FileFault(place, `a figure for ${holder} (${measure}) in ${month}`, "none");
  return found;
}

function billions(millions: number): string {
  return (millions / 1000).toFixed(1);
}
