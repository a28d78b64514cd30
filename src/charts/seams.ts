import type { Break } from "../holdings/break.ts";
import type { Month } from "../holdings/month.ts";
import type { MonthScale } from "./month-axis.ts";
import { QUIET } from "./palette.ts";
import { type Box, straight } from "./svg.ts";
import { quietly } from "./text.ts";

export const SEAM_MARKS = { step: "†", wall: "‡" } as const;
/** Pixels above the plot that the marks take. */
export const SEAM_HEIGHT = 20;

const LEAST_APART = 13;

/** A dashed line for a step, a solid one for a wall, each between two months, with its mark above where there is room. */
export function seams(breaks: readonly Break[], scale: MonthScale, plot: Box): string[] {
  const kinds = new Map<Month, Break["kind"]>();
  for (const { month, kind } of breaks) if (kinds.get(month) !== "wall") kinds.set(month, kind);
  let lastMark = Number.NEGATIVE_INFINITY;
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([month, kind]) => {
      const x = scale.x(month) - scale.step / 2;
      const line = straight(
        { x, y: plot.top },
        { x, y: plot.bottom },
        { stroke: QUIET, "stroke-width": 1, ...(kind === "step" ? { "stroke-dasharray": "4 5" } : {}) },
      );
      if (x - lastMark < LEAST_APART) return [line];
      lastMark = x;
      return [line, quietly(SEAM_MARKS[kind], { x, y: plot.top - 5 }, { anchor: "middle" })];
    });
}
