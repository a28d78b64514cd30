/**
 * What a subscription waits for. At least one of the following, of a holder in a month:
 * - change: its holdings changed by so many millions, either way
 * - change-percent: by so many tenths of a percent of what they were
 * - low, high: the lowest (highest) level for so many years
 * - streak: so many months in a row of rises, or of falls
 * - place: a place gained or lost among so many largest
 * - net: net purchases or sales of long-term securities of so many millions, which Table 3 alone has
 * - revision: the release gave a level that was out before anew, by so many millions
 * - round: a round number passed, as the claims count them
 */
export type Condition = BoundedCondition | { readonly kind: "round" };

export interface BoundedCondition {
  readonly kind: BoundedKind;
  /** A whole number: of millions, tenths of a percent, years, months, places. */
  readonly bound: number;
}

/** In the order in which conditions are written; a round number comes last. */
export const BOUNDED_KINDS = ["change", "change-percent", "low", "high", "streak", "place", "net", "revision"] as const;
export type BoundedKind = (typeof BOUNDED_KINDS)[number];

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** The tables' own precision is a tenth of a billion. */
const AMOUNTS: Bounds = { least: 100, most: 10_000_000, step: 100 };
/** The table starts in March 2000: of more years nothing could be proved. */
const YEARS: Bounds = { least: 1, most: 25, step: 1 };

/** Which bounds a condition can have. */
export const BOUNDS: Readonly<Record<BoundedKind, Bounds>> = {
  change: AMOUNTS,
  "change-percent": { least: 1, most: 1_000, step: 1 },
  low: YEARS,
  high: YEARS,
  streak: { least: 2, most: 60, step: 1 },
  place: { least: 1, most: 20, step: 1 },
  net: AMOUNTS,
  revision: AMOUNTS,
};

export function isBound({ kind, bound }: BoundedCondition): boolean {
  const { least, most, step } = BOUNDS[kind];
  return bound >= least && bound <= most && bound % step === 0;
}

/** In their order and one of a kind: where any of several is enough, the one that is met first decides. */
export function inOrder(conditions: readonly Condition[]): Condition[] {
  const byKind = new Map<Condition["kind"], Condition>();
  for (const condition of conditions) {
    const held = byKind.get(condition.kind);
    if (!held || isWeaker(condition, held)) byKind.set(condition.kind, condition);
  }
  return [...BOUNDED_KINDS, "round" as const].flatMap((kind) => byKind.get(kind) ?? []);
}

/** More places are watched by the larger bound; all else happens more often below the smaller. */
function isWeaker(condition: Condition, than: Condition): boolean {
  if (condition.kind === "round" || than.kind === "round") return false;
  return condition.kind === "place" ? condition.bound > than.bound : condition.bound < than.bound;
}
