/** A label beside the end of its line. */
export interface Wanted {
  /** Where its middle would be best. */
  readonly middle: number;
  readonly height: number;
}

/**
 * Tops of labels in one column: each as near as it can be to its line, none over another, all between top and bottom while
 * there is room for them.
 */
export function columnTops(wanted: readonly Wanted[], top: number, bottom: number): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a]?.middle ?? 0) - (wanted[b]?.middle ?? 0));
  const tops = wanted.map(({ middle, height }) => middle - height / 2);
  const height = (at: number) => wanted[at]?.height ?? 0;
  let free = top;
  for (const at of order) {
    tops[at] = Math.max(tops[at] ?? 0, free);
    free = tops[at] + height(at);
  }
  let limit = bottom;
  for (const at of order.toReversed()) {
    tops[at] = Math.min(tops[at] ?? 0, limit - height(at));
    limit = tops[at];
  }
  return tops;
}
