import type { Holder } from "../holdings/holder.ts";
import { TABLES, type Table } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { ChartWords } from "../words/chart-words.ts";
import type { LevelPoint } from "./level-points.ts";

/** The Treasury's tables that carry the figures drawn. */
export function levelSource(
  vintage: Vintage,
  lines: readonly { readonly holder: Holder; readonly points: readonly LevelPoint[] }[],
  words: ChartWords,
): string {
  const used = new Set<Table>();
  for (const { holder, points } of lines) {
    for (const { month } of points) {
      const figure = vintage.at(holder.id, month);
      if (figure.kind === "figure") used.add(figure.carriedBy.table);
    }
  }
  return words.source(TABLES.filter((table) => used.has(table)));
}
