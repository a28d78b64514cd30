import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";

/** The thinnest real line chart. */
export function thinLine(vintage: Vintage, holder: HolderId, { from, to }: { from: Month; to: Month }) {
  const values: number[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) values.push(vintage.millions(holder, month) ?? 0);
  const top = Math.max(...values, 1);
  const points = values.map((value, at) => `${(at * 800) / values.length},${480 - (value * 440) / top}`).join(" ");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="480"><rect width="800" height="480" fill="#fff"/><text x="20" y="40" font-family="Inter" font-size="24">${holder}</text><polyline fill="none" stroke="#2f6f62" stroke-width="3" points="${points}"/></svg>`;
  return { svg, altText: `A line: ${holder}, ${from} to ${to}` };
}
