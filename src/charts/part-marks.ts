import { stack, stackOffsetDiverging } from "d3-shape";
import type { Split } from "../insights/split.ts";
import type { PrintedParts } from "../words/rooms/chart-texts.ts";
import { CARD, PART_COLOURS, PARTS, type Part } from "./palette.ts";
import { type Box, element } from "./svg.ts";

/** Each part has a pattern beside its colour: plain, stripes, dots, and a frame. */
const TILE = 8;

/** Patterns, to be put once into a card. */
export function partPatterns(): string {
  const tile = (part: Part, ...marks: string[]) =>
    element(
      "pattern",
      { id: part, width: TILE, height: TILE, patternUnits: "userSpaceOnUse" },
      element("rect", { width: TILE, height: TILE, fill: PART_COLOURS[part] }),
      ...marks,
    );
  const dark = { stroke: CARD, "stroke-width": 2 };
  return element(
    "defs",
    {},
    tile("bills", element("path", { d: "M-2 2L2 -2M0 8L8 0M6 10L10 6", ...dark })),
    tile("valuation", element("circle", { cx: 4, cy: 4, r: 1.8, fill: CARD })),
    tile("other", element("path", { d: "M0 4H8", ...dark })),
  );
}

export function partBox(part: Part, { left, top, right, bottom }: Box): string {
  return element("rect", {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    fill: part === "netLongTerm" ? PART_COLOURS[part] : `url(#${part})`,
    stroke: CARD,
    "stroke-width": 1,
  });
}

/** From where to where, in millions. */
export interface PartSpan {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** Parts side by side from zero: rises in one direction, falls in the other. */
export function stacked(split: Split): PartSpan[] {
  const layers = stack<Split, Part>()
    .keys(PARTS)
    .value((each, part) => each[part])
    .offset(stackOffsetDiverging)([split]);
  return layers.flatMap((layer): PartSpan[] => {
    const [from = 0, to = 0] = layer[0] ?? [];
    return from === to ? [] : [{ part: layer.key, from, to }];
  });
}

/**
 * Parts with their signs; "other" takes the rounding, so that they add up to the change as it is printed.
 * @param change millions
 */
export function printedParts(split: Split, change: number, signed: (millions: number) => string): PrintedParts {
  const rounded = (millions: number) => Math.round(millions / 100) * 100;
  const [netLongTerm, bills, valuation] = [rounded(split.netLongTerm), rounded(split.bills), rounded(split.valuation)];
  const other = rounded(change) - netLongTerm - bills - valuation;
  return {
    netLongTerm: signed(netLongTerm),
    bills: signed(bills),
    valuation: signed(valuation),
    other: signed(other),
  };
}
