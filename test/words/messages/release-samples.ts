import type { ReleaseWords } from "../../../src/words/rooms/release-words.ts";
import type { ReportWords } from "../../../src/words/rooms/report-words.ts";
import type { Samples } from "./sample-type.ts";
import {
  APR,
  BOTH,
  CENTRES,
  DEC,
  DIRECTIONS,
  each,
  HOLDERS,
  JP,
  JUL,
  KY,
  MILLIONS,
  of,
  one,
  RATIOS,
  SIDES,
  START,
} from "./samples.ts";

const breadths = each(
  [
    { rose: 7, fell: 13, unchanged: 0 },
    { rose: 1, fell: 0, unchanged: 0 },
    { rose: 0, fell: 1, unchanged: 2 },
  ],
  each(of("among", ["largest", "listed", "compared"] as const), of("count", [1, 20, 33])),
);
const amounts = HOLDERS.flatMap((holder) => MILLIONS.map((millions): [typeof holder, number] => [holder, millions]));
const changes = each(of("millions", MILLIONS), of("ratio", RATIOS));
const traded = one(each(of("traded", ["bought", "sold"] as const), [{ millions: 49_000 }]));
const next = one(each(of("expected", BOTH), [{ unixSeconds: 1_792_180_800 }]));
const beside = [
  { month: APR, beside: JUL },
  { month: DEC, beside: JUL },
];

export const releaseSamples: Samples<ReleaseWords> = {
  title: [[JUL]],
  moved: one(each(of("direction", DIRECTIONS), [{ month: JUL, millions: 9_248_100, changeMillions: 50_400 }])),
  unmoved: [[{ month: JUL, millions: 9_248_100 }]],
  stood: [[{ month: JUL, millions: 9_248_100 }]],
  mover: amounts,
  total: one(MILLIONS),
  onMonth: one(changes),
  onYear: one(changes),
  rebased: [[APR]],
  breadth: one(breadths),
  counts: one(breadths),
  holder: amounts,
  formS: traded,
  next,
  missed: [[["2026-07-14"]], [["2026-07-14", "2026-08-17"]]],
  splitAdded: [["16:09"]],
  revised: one(
    each(each(of("month", [JUL, DEC]), of("release", ["2026-09-16"])), [
      { change: { thenMillions: 3_900, nowMillions: -2_300 }, level: null },
      { change: null, level: { thenMillions: 9_352_600, nowMillions: 9_350_100 } },
      { change: { thenMillions: 3_900, nowMillions: 0 }, level: { thenMillions: 9_352_600, nowMillions: 9_350_100 } },
    ]),
  ),
  revisedBefore: one([1, 2, 3, 21]),
  buttons: {},
};

const placed = [
  { holder: KY, place: 5, when: null },
  { holder: JP, place: 1, when: null },
  { holder: CENTRES[0] ?? JP, place: 2, when: "…" },
];
const bought = HOLDERS.map((holder) => ({ holder, amount: "+12.0" }));

export const reportSamples: Samples<ReportWords> = {
  fromMonthBefore: one(each(beside, each(changes, [{ beforeMillions: 9_298_500 }]))),
  belowPeakOf: one(each(beside, [{ millions: 239_200 }])),
  overYear: one(changes),
  headings: {},
  largestMoves: one(breadths),
  mover: one(each(of("holder", HOLDERS), [{ changeMillions: 58_400, millions: 998_300 }])),
  holder: amounts,
  passed: [
    [placed.slice(0, 1), placed.slice(1, 2)],
    [placed, placed.slice(0, 2)],
  ],
  official: [["3,773.1 (−5.0)"]],
  officialParts: [[{ bills: "354.4 (−6.2)", bonds: "3,418.8 (+1.3)" }]],
  allOthers: [["5,475.0 (−45.4)"]],
  custody: [[CENTRES, "3,006.2 (+58.1)"]],
  custodyRound: one(each(of("direction", ["above", "below"] as const), [{ boundMillions: 3_000_000, from: START }])),
  custodyLevel: one(each(of("side", SIDES), [{ from: START }])),
  everyoneElse: [["6,241.9 (−108.5)"]],
  formS: traded,
  formSBefore: one([{ month: APR, millions: 78_400 }]),
  netBuyers: one(
    each(of("longTerm", BOTH), [
      { buyers: bought.slice(0, 1), sellers: bought.slice(0, 1) },
      { buyers: bought, sellers: bought },
    ]),
  ),
  table3NotHeld: [[{ month: JUL, newest: APR }]],
  signFlip: one(each(beside, [{ thenMillions: 3_900, nowMillions: -2_300, release: "2026-06-18" }])),
  acrossBreaks: [[JUL]],
  next,
};
