import type { ConditionWords } from "../../../src/words/rooms/condition-words.ts";
import type { Samples } from "./sample-type.ts";
import { APR, DEC, each, HOLDERS, JUL, MILLIONS, of, one } from "./samples.ts";

const example = of("example", ["…"]);

export const conditionSamples: Samples<ConditionWords> = {
  change: one([["…"], ["…", "5%"]]),
  level: one(each(of("sides", ["lowest", "highest", "both"] as const), of("years", [1, 2, 5, 21, 25]))),
  streak: one([2, 3, 6, 21, 60]),
  place: one([1, 2, 10, 20]),
  net: [["…"]],
  revision: [["…"]],
  list: one([["…"], ["…", "…"], ["…", "…", "…"]]),
  refused: {
    unknown: one(each(of("typed", ['"gold"']), example)),
    incomplete: one(each(of("typed", ['"gold"']), example)),
    beyond: [[{ typed: '"gold"', least: "…", most: "…" }]],
  },
  met: {
    lead: one(each(of("holders", [["…"], ["…", "…"]]), of("unnamed", [0, 1, 2, 21]))),
    unknown: [["…"]],
    holder: HOLDERS.flatMap((holder) =>
      MILLIONS.map((millions): [typeof holder, number, string[]] => [holder, millions, ["…", "…"]]),
    ),
    net: one(each(of("traded", ["bought", "sold"] as const), of("amount", ["−12.0"]))),
    revision: one(
      each(
        [
          { month: APR, beside: JUL },
          { month: DEC, beside: JUL },
        ],
        [
          { thenMillions: 448_400, nowMillions: 442_100 },
          { thenMillions: 1, nowMillions: 1_103_900 },
        ],
      ),
    ),
  },
};
