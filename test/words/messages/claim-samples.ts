import type { ClaimWords } from "../../../src/words/rooms/claim-words.ts";
import type { Samples } from "./sample-type.ts";
import {
  APR,
  BE,
  BOTH,
  CENTRES,
  CN,
  COUNTS,
  DEC,
  DIRECTIONS,
  each,
  GB,
  HOLDERS,
  JP,
  JUL,
  JUNES,
  KY,
  MILLIONS,
  of,
  one,
  RATIOS,
  SIDES,
  SPANS,
  START,
} from "./samples.ts";

const sides = of("side", SIDES);
const definite = of("definite", BOTH);
const directions = of("direction", DIRECTIONS);
const spans = of("span", SPANS);
const millions = of("millions", MILLIONS);
const beside = [
  { month: APR, beside: JUL },
  { month: DEC, beside: JUL },
];
const ahead = of("side", ["ahead", "behind"] as const);
const above = of("direction", ["above", "below"] as const);
const bound = of("boundMillions", [50_000, 1_000_000, 3_000_000]);
const figure = { month: APR, millions: 1_325_500 };
const months = of("months", COUNTS);

export const claimSamples: Samples<ClaimWords> = {
  levelSince: one(each(each(sides, definite), [{ month: APR, millions: null }, figure])),
  levelOf: one(each(each(sides, definite), spans)),
  levelSinceRebasing: one(
    each(each(sides, definite), [
      { month: APR, columns: null },
      { month: APR, columns: { oldMillions: 843_700, newMillions: 1_112_100 } },
    ]),
  ),
  streak: one(each(each(months, directions), each(of("monthly", BOTH), definite))),
  sumSince: one(each(beside, millions)),
  moveSince: one(each(each(directions, [{ month: APR }]), of("own", BOTH))),
  moveOf: one(each(each(directions, spans), of("own", BOTH))),
  leftOut: one(
    each(of("kind", ["survey", "re-based"] as const), [
      { months: JUNES.slice(0, 1), named: true },
      { months: JUNES.slice(0, 2), named: true },
      { months: JUNES, named: false },
    ]),
  ),
  timesUsual: one(each(of("times", [2, 3, 5, 21]), [{ medianMillions: 7_600 }])),
  oftenMoves: one(
    each(of("all", BOTH), [
      { boundMillions: 30_000, often: 13, of: 24 },
      { boundMillions: 500, often: 1, of: 20 },
    ]),
  ),
  usualMonth: one(MILLIONS.map(Math.abs)),
  together: HOLDERS.flatMap((other) => [[other, 1_088_700] as [typeof other, number]]),
  members: [
    [[CN, BE], []],
    [[JP], CENTRES],
    [[HOLDERS[6] ?? JP], CENTRES],
    [CENTRES, []],
  ],
  gap: one(each(each(of("other", HOLDERS), of("millions", [105_600, -1])), each(ahead, of("otherIsFirst", BOTH)))),
  gapAndYearAgo: [["…", "…"]],
  gapClosed: one(HOLDERS),
  gapYearAgo: one(each(of("millions", [259_500, -1]), of("turned", ["ahead", "behind", null] as const))),
  passed: one(
    each(of("kind", ["passed", "passed-by"] as const), [
      { others: [{ holder: KY, when: null }], unnamed: 0, when: null },
      {
        others: [
          { holder: KY, when: "…" },
          { holder: GB, when: null },
        ],
        unnamed: 0,
        when: null,
      },
      {
        others: [
          { holder: JP, when: null },
          { holder: GB, when: null },
        ],
        unnamed: 2,
        when: "…",
      },
      { others: [{ holder: JP, when: null }], unnamed: 1, when: null },
    ]),
  ),
  lastTime: one(each(beside, ahead)),
  firstTime: one(SPANS),
  roundSince: one(each(each(beside, above), bound)),
  roundFirst: one(each(each(above, bound), spans)),
  near: one(each(each(of("missingMillions", [1, 1_700]), bound), spans)),
  belowPeak: one(each(of("ratio", RATIOS.map(Math.abs)), [{ month: APR }])),
  atPeak: [[APR]],
  belowPeakLevel: one(each(each(of("ratio", [0.001, 0.167]), [figure]), of("from", [null, START]))),
  atPeakLevel: one(each([figure], of("from", [null, START]))),
  belowHalfOfPeak: one(
    each(
      each(each([{ ...figure, ratio: 0.531, beside: JUL }], of("from", [null, START])), of("since", [null, APR])),
      of("before", [null, DEC]),
    ),
  ),
  share: [["11.9%"]],
  shareSince: one(each(sides, [{ month: APR, percent: "11.8%" }])),
  shareOf: one(each(each(sides, of("toDate", BOTH)), [{ from: START }])),
  shareSinceRun: one(each(sides, [{ from: START }])),
  place: one(each(each(of("place", [1, 2, 3, 21]), of("atLeast", BOTH)), [{ since: APR }])),
  over: one(each(millions, months)),
  largestOverSince: one(each(each(each(months, directions), of("such", BOTH)), [figure])),
  largestOver: one(each(each(each(months, directions), of("such", BOTH)), spans)),
  periodsLeftOut: one([
    { months: JUNES.slice(0, 1), named: true },
    { months: JUNES.slice(0, 2), named: true },
    { months: JUNES, named: false },
  ]),
  onMonth: one(MILLIONS),
  earlierMove: one(
    each(
      each(each(beside, millions), directions),
      each(spans, [
        { rank: 1, larger: [] },
        { rank: 2, larger: [figure] },
        { rank: 3, larger: [figure, figure] },
      ]),
    ),
  ),
  changes: one(
    each(each(of("onMonth", [null, "−12.8"]), of("thisYear", [null, "−90.0"])), [
      { over: [{ months: 3, amount: "−106.0" }] },
      {
        over: [
          { months: 3, amount: "−106.0" },
          { months: 6, amount: "+1.0" },
          { months: 12, amount: "−51.5" },
        ],
      },
    ]),
  ),
  breadth: one([
    { rose: 7, fell: 13, unchanged: 0 },
    { rose: 1, fell: 1, unchanged: 1 },
    { rose: 0, fell: 20, unchanged: 2 },
  ]),
};
