import type { ChartRange } from "../charts/chart-span.ts";
import type { Button } from "../views/card.ts";
import type { Words } from "../words/words.ts";
import type { StringOption } from "./option.ts";
import { choiceOption } from "./plain-options.ts";

const RANGES = ["1y", "5y", "10y", "max"] as const satisfies readonly ChartRange[];

/** How many years the chart shows. */
export function rangeOption(): StringOption<ChartRange> {
  return choiceOption("r", ({ options }) => options.range, {
    "1y": ({ choices }) => choices.ranges["1y"],
    "5y": ({ choices }) => choices.ranges["5y"],
    "10y": ({ choices }) => choices.ranges["10y"],
    max: ({ choices }) => choices.ranges.max,
  });
}

/** A button for each, which draws the chart anew in place. @param question the rest of the command, written out */
export function rangeButtons({ commands }: Words, question: string, shown: ChartRange): Button[] {
  return RANGES.map((range) => ({
    label: commands.choices.ranges[range],
    command: `${question} r=${range}`,
    opens: "in-place",
    current: range === shown,
  }));
}
