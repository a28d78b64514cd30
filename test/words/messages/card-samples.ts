import type { ButtonWords } from "../../../src/words/rooms/button-words.ts";
import type { ChangesWords } from "../../../src/words/rooms/changes-words.ts";
import type { ComparisonWords } from "../../../src/words/rooms/comparison-words.ts";
import type { FlowWords } from "../../../src/words/rooms/flow-words.ts";
import type { HoldingWords } from "../../../src/words/rooms/holding-words.ts";
import type { MissingFlowsWords } from "../../../src/words/rooms/missing-flows-words.ts";
import type { MissingWords } from "../../../src/words/rooms/missing-words.ts";
import type { NoSuchHolderWords } from "../../../src/words/rooms/no-such-holder-words.ts";
import type { RankingWords } from "../../../src/words/rooms/ranking-words.ts";
import type { RevisionWords } from "../../../src/words/rooms/revision-words.ts";
import type { Samples } from "./sample-type.ts";
import {
  APR,
  BOTH,
  CENTRES,
  COUNTS,
  DEC,
  each,
  HOLDERS,
  JP,
  JUL,
  KY,
  MILLIONS,
  of,
  one,
  RATIOS,
  SPLITS,
  START,
  TABLES,
} from "./samples.ts";

const moved = each(of("millions", MILLIONS), of("ratio", [null, ...RATIOS]));
const holders = of("holder", HOLDERS);
const ends = { from: APR, to: JUL };
const months = [ends, { from: JUL, to: JUL }];

export const buttonSamples: Samples<ButtonWords> = { next: one(COUNTS), comparedAs: {} };

export const holdingSamples: Samples<HoldingWords> = {
  title: one(each(holders, [{ millions: 618_000, month: JUL }])),
  onMonth: one(moved),
  onYear: one(moved),
  newlyListed: [[JUL]],
  otherMeaning: [["…"]],
  rebased: one(each([{ month: APR }], of("oldMillions", [null, 843_700]))),
  place: one(
    each(
      of("before", [null, { place: 3, month: APR, beside: JUL }, { place: 21, month: DEC, beside: JUL }]),
      each(of("place", [1, 2, 3, 21]), [{ of: 20 }]),
    ),
  ),
  peak: one(each(of("ratio", [0, 0.531]), each(of("from", [null, START]), [{ millions: 1_316_700, month: DEC }]))),
  tableRunsTo: [[APR]],
  inTable3UpTo: [[APR]],
  seriesEnds: [[APR]],
  notListedNow: [[JUL]],
  notes: { composite: [["…"]], group: one(HOLDERS), custody: [["…"]] },
};

const missing = each(holders, [{ month: JUL }]);
const rows = of("row", [null, { holder: KY, millions: 107_700 }]);

export const missingSamples: Samples<MissingWords> = {
  outside: [[{ month: APR, range: "…", release: "2026-09-16" }]],
  figuresRun: [[JUL]],
  noSuchRow: one(HOLDERS),
  notListed: one(each(missing, rows)),
  ended: one(missing),
  notAvailable: one(each(missing, rows)),
  otherTable: one(each(missing, each(of("held", [null, ends]), of("other", [null, JP])))),
  newestFigure: one(of("millions", MILLIONS).map((each) => ({ ...each, month: APR }))),
  notAddedUp: one(each(missing, of("without", [[], [KY], CENTRES]))),
};

const sums = each(missing, of("without", [[], [KY], CENTRES]));

export const missingFlowsSamples: Samples<MissingFlowsWords> = {
  run: [[null], [APR]],
  notHeld: [[{ month: JUL, newest: APR }]],
  splitNotAddedUp: one(sums),
  noSplit: one(HOLDERS),
  beforeFormS: one(of("months", [1, 3, 12]).map((each) => ({ ...each, earliest: START }))),
  formSNotAddedUp: one(sums),
  notInFormS: one(each(missing, of("listed", [null, ends]))),
};

export const noSuchHolderSamples: Samples<NoSuchHolderWords> = {
  noRow: [['"brics"']],
  officialUnknown: one(HOLDERS),
  unlisted: [["Iran"]],
  unknown: [
    ['"xyz"', []],
    ['"xyz"', [JP]],
    ['"xyz"', [JP, KY, ...CENTRES.slice(0, 1)]],
  ],
  twice: one(HOLDERS),
  tooFew: [[null], [JP], [KY]],
  tooMany: one([7, 21]),
  noMonth: [['"xyz"', "…"]],
  noRelease: [['"xyz"', ["2026-06-18", "2026-09-16"]]],
};

const counts = { rose: 7, fell: 13, unchanged: 0 };

export const changesSamples: Samples<ChangesWords> = {
  title: one(each([ends], of("months", [1, 3, 12]))),
  all: one(
    each(
      each(of("changeMillions", MILLIONS), of("ratio", RATIOS)),
      each(of("mark", ["", "†"]), of("compared", [1, 20])),
    ).map((head) => ({ ...head, millions: 9_248_100, counts })),
  ),
  head: {},
  moverSplit: one(
    each(
      holders,
      of("other", [null, { change: "−42.4", release: null }, { change: "+3.9", release: "2026-06-18" }]),
    ).map((split) => ({ ...split, parts: "…" })),
  ),
  newlyListed: one(HOLDERS),
  otherMeaning: [["…"]],
  notComparable: one(COUNTS),
  noChangeOfMonth: [[{ text: "…", from: APR }]],
  noCommonRelease: [[{ release: "2026-09-16", ...ends }]],
};

export const rankingSamples: Samples<RankingWords> = {
  title: [[JUL]],
  head: {},
  together: [[{ millions: 5_000_000, ratio: 0.757, totalMillions: 9_248_100 }]],
  older: [[{ month: APR, newest: JUL }]],
  onlySoMany: one(of("count", COUNTS).map((each) => ({ ...each, month: JUL }))),
};

export const comparisonSamples: Samples<ComparisonWords> = {
  title: one(
    each(
      of("as", ["billions", "share", "indexed"] as const),
      of("holders", [HOLDERS.slice(0, 2), HOLDERS.slice(0, 6)]),
    ).map((title) => ({ ...title, ...ends })),
  ),
  head: [],
  index: one([0, 99.96, 1234.5]),
  indexExplained: [[ends]],
  newestOfAll: one(of("holders", [2, 3, 6]).map((each) => ({ ...each, month: APR }))),
  custody: [[CENTRES.slice(0, 1)], [CENTRES]],
  noSharedMonth: [
    [
      {
        ...ends,
        runs: [
          { holder: JP, months: ends },
          { holder: KY, months: null },
        ],
      },
    ],
  ],
};

export const revisionSamples: Samples<RevisionWords> = {
  title: one(each([{ release: "2026-09-16" }], of("holder", [null, ...HOLDERS]))),
  measures: {},
  nothingToCompare: [[TABLES.slice(0, 1)], [TABLES.slice(0, 2)]],
  compared: one(
    each(
      each(of("changed", [0, 1, 2, 93]), of("tables", [TABLES.slice(0, 1), TABLES.slice(0, 2)])),
      of("of", [
        null,
        { holder: JP, changed: 0, listed: true },
        { holder: KY, changed: 5, listed: true },
        { holder: KY, changed: 0, listed: false },
      ]),
    ).map((compared) => ({ ...compared, figures: 1_234 })),
  ),
  more: COUNTS.flatMap((count) => BOTH.map((ask): [number, boolean] => [count, ask])),
  sides: [
    [{ earlier: ["2026-06-18"], release: "2026-09-16" }],
    [{ earlier: ["2026-05-18", "2026-06-18"], release: "2026-09-16" }],
  ],
  noComposite: one(HOLDERS),
};

export const flowSamples: Samples<FlowWords> = {
  title: one(each(each(months, holders), [{ change: "+5.9", millions: 459_900 }])),
  parts: {},
  clients: [["…"]],
  sum: one(each(of("over", [3, 12, "start"] as const), of("split", SPLITS)).map((each) => ({ ...each, parts: "…" }))),
  kindOfHolder: one(
    each(of("kind", ["official", "private"] as const), of("split", SPLITS)).map((each) => ({ ...each, parts: "…" })),
  ),
  revised: one(of("millions", MILLIONS).map((each) => ({ ...each, release: "2026-09-16" }))),
  buyersTitle: one(months),
  all: one(SPLITS),
  head: {},
  roseMost: [[[]], [["Japan +18.3", "UK +5.0"]]],
  fellMost: [[[]], [["Japan −18.3", "UK −5.0"]]],
  otherAhead: [[CENTRES.slice(0, 1)], [CENTRES]],
  formS: {
    title: one(each(each(months, holders), of("netMillions", [-32_600, 0, 49_000]))),
    sum: one(each(of("months", [3, 12]), of("netMillions", MILLIONS))),
    holdings: one(
      of("changeMillions", MILLIONS).map((each) => ({ ...each, millions: 1_229_000, release: "2026-05-18" })),
    ),
    all: one(MILLIONS),
  },
};
