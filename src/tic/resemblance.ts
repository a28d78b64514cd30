import { FileFault } from "../holdings/fault.ts";
import type { ReleaseContents } from "../holdings/release-contents.ts";

/** Figures as far apart as this are no longer the same figure revised. */
const ALIKE = 0.005;
const MOST = 0.8;
const FEWEST_SHARED = 6;

/**
 * Rows or columns in each other's place still add up. A file is refused if a holder's months are, nearly all, those that
 * are held of another holder, or a month's holders those of another month, and not its own.
 * @throws FileFault that names the row or the month
 */
export function checkResemblance(read: ReleaseContents, held: ReleaseContents): void {
  compare(read, held, "holder");
  compare(read, held, "month");
}

type Line = ReadonlyMap<string, number>;

function compare(read: ReleaseContents, held: ReleaseContents, by: "holder" | "month"): void {
  const known = linesOf(held, by);
  for (const [name, line] of linesOf(read, by)) {
    const own = known.get(name);
    if (!own || shared(line, own) < FEWEST_SHARED || alike(line, own) >= 1 - MOST) continue;
    for (const [other, figures] of known) {
      if (other === name || shared(line, figures) < FEWEST_SHARED || alike(line, figures) < MOST) continue;
      throw new FileFault(
        { file: `${read.table}.txt` },
        `figures of ${name} like those held of it`,
        `those of ${other}`,
      );
    }
  }
}

/** Totals by the one coordinate, keyed by the other. */
function linesOf({ cells }: ReleaseContents, by: "holder" | "month"): Map<string, Map<string, number>> {
  const lines = new Map<string, Map<string, number>>();
  for (const { series, holder, measure, month, millions } of cells) {
    if (measure !== "total" || millions === null || holder === "total" || series === "mfh-old") continue;
    const [name, place] = by === "holder" ? [holder, month] : [month, holder];
    const line = lines.get(name) ?? new Map<string, number>();
    lines.set(name, line.set(place, millions));
  }
  return lines;
}

function shared(a: Line, b: Line): number {
  return [...a.keys()].filter((key) => b.has(key)).length;
}

/** Part of the shared places in which two lines have, within half a percent, the same figure. */
function alike(a: Line, b: Line): number {
  const both = [...a].filter(([key]) => b.has(key));
  const same = both.filter(([key, value]) => Math.abs(value - (b.get(key) ?? 0)) <= Math.abs(value) * ALIKE);
  return both.length === 0 ? 0 : same.length / both.length;
}
