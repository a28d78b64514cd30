/** One solid card for both of Discord's themes; contrasts and what colour-blind readers see are held by test/charts/palette.test.ts. */
export const CARD = "#17202b";
export const TEXT = "#f2f4f7";
export const MUTED_TEXT = "#b4becb";
/** Lines that carry no figure: the grid. */
export const GRID = "#364352";
/** Marks that matter less than others: zero lines, seams, holders whose place stayed. */
export const QUIET = "#8796a8";
/** Behind the months that were asked for. */
export const BAND = "#222e3c";

/** Of lines; in this order two or three of them are the furthest apart. */
export const LINE_COLOURS = ["#5fb0f5", "#f2a03d", "#f1e07a", "#a6efe0", "#b07e40", "#6e8ea5"] as const;

export const PART_COLOURS = {
  netLongTerm: "#5fb0f5",
  bills: "#f2a03d",
  valuation: "#f1e07a",
  other: "#6e8ea5",
} as const;

/** A bar whose parts are not known. */
export const UNDIVIDED = "#a6efe0";

export type Part = keyof typeof PART_COLOURS;
export const PARTS = ["netLongTerm", "bills", "valuation", "other"] as const satisfies readonly Part[];
