import type { ChartRange } from "../charts/chart-span.ts";
import type { Button } from "../views/card.ts";
import type { StringOption } from "./option.ts";
import { choiceOption } from "./plain-options.ts";

const RANGES = { "1y": "1Y", "5y": "5Y", "10y": "10Y", max: "Max" } as const satisfies Record<ChartRange, string>;

/** How many years the chart shows. */
export function rangeOption(): StringOption<ChartRange> {
  return choiceOption("r", "How much of the past the chart shows (10 years)", RANGES);
}

/** A button for each, which draws the chart anew in place. @param question the rest of the command, written out */
export function rangeButtons(question: string, shown: ChartRange): Button[] {
  const ranges: ChartRange[] = ["1y", "5y", "10y", "max"];
  return ranges.map((range) => ({
    label: RANGES[range],
    command: `${question} r=${range}`,
    opens: "in-place",
    current: range === shown,
  }));
}
