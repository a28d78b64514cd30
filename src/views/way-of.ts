/** Which way a change went, against the month before. */
export function wayOf(millions: number): "more" | "less" | "as-much" {
  if (millions === 0) return "as-much";
  return millions > 0 ? "more" : "less";
}
