import type { AboutWords } from "../../../src/words/rooms/about-words.ts";
import type { ExplainedWords } from "../../../src/words/rooms/explained-words.ts";
import type { InputWords } from "../../../src/words/rooms/input-words.ts";
import type { ProofWords } from "../../../src/words/rooms/proof-words.ts";
import type { QuoteWords } from "../../../src/words/rooms/quote-words.ts";
import type { RecordWords } from "../../../src/words/rooms/record-words.ts";
import type { ServiceWords } from "../../../src/words/rooms/service-words.ts";
import type { SourceWords } from "../../../src/words/rooms/source-words.ts";
import type { SplitWords } from "../../../src/words/rooms/split-words.ts";
import type { Chosen, Logged, SubscriptionWords } from "../../../src/words/rooms/subscription-words.ts";
import type { Samples } from "./sample-type.ts";
import {
  APR,
  BECAUSES,
  BOTH,
  COUNTS,
  each,
  FILES,
  HOLDERS,
  JP,
  JUL,
  JUNES,
  MILLIONS,
  of,
  one,
  SPLITS,
  TABLES,
  TIME,
} from "./samples.ts";

const titles = HOLDERS.map((holder): [typeof holder, typeof JUL] => [holder, JUL]);
const moved = of("moved", [
  null,
  { kind: "more", millions: 12_800 },
  { kind: "less", millions: 1 },
  { kind: "as-much", millions: 0 },
] as const);
const traded = of("traded", ["bought", "sold"] as const);

export const explainedSamples: Samples<ExplainedWords> = {
  title: [[JUL]],
  level: one(each([{ month: JUL, millions: 9_248_100 }], moved)),
  boughtAndPrices: one(
    each(each(traded, of("prices", ["added", "took"] as const)), [{ millions: 50_500, priceMillions: 39_100 }]),
  ),
  bought: one(each(traded, [{ millions: 49_000 }])),
};

export const quoteSamples: Samples<QuoteWords> = {
  title: titles,
  sentence: one(
    each(each(of("holder", HOLDERS), moved), each(of("file", FILES), [{ month: JUL, millions: 1_103_900 }])),
  ),
};

export const recordSamples: Samples<RecordWords> = { title: titles };

export const proofSamples: Samples<ProofWords> = {
  title: titles,
  level: one(each(of("holder", HOLDERS), [{ month: JUL, amount: "1,103.9" }])),
  share: one(each(of("holder", HOLDERS), [{ month: JUL, amount: "1,103.9", total: "9,248.1", percent: "11.94%" }])),
  change: one(
    each(of("holder", HOLDERS), [{ fromMonth: APR, from: "1,209.9", toMonth: JUL, to: "1,103.9", change: "−106.0" }]),
  ),
  oldColumn: one(each(of("holder", HOLDERS), [{ month: APR, amount: "843.7" }])),
  howRead: {},
  nearest: [["…"]],
  more: one(COUNTS),
  runFrom: [[APR]],
  stoppedAt: [["…"]],
  computedFrom: [["…"]],
  comparedAcross: [[["…"]], [["…", "…"]]],
  comparedAcrossMonths: [[JUNES.map((month) => ({ month }))]],
  file: one(FILES),
  fileNotAsServed: one(FILES),
  claim: BECAUSES.map((because): [number, typeof because] => [1, because]),
};

export const sourceSamples: Samples<SourceWords> = {
  table: one(TABLES),
  file: one(FILES),
  brief: one(FILES),
  full: one(FILES),
};

export const splitSamples: Samples<SplitWords> = {
  clause: one(SPLITS),
  parts: one(SPLITS),
  brief: one(SPLITS),
  ofMover: SPLITS.flatMap((split) => BOTH.map((together): [typeof split, boolean] => [split, together])),
  newest: [[APR]],
  revised: one(MILLIONS.map((millions) => ({ month: APR, millions, release: "2026-09-16" }))),
};

const [option, command] = ["`month`", "`/holdings`"];
export const inputSamples: Samples<InputWords> = {
  noSuchCommand: [['"/holding"', ["`/holdings`", "`/holders`"]]],
  parts: [[command, ["`/subscription add`", "`/subscription list`"]]],
  olderVersion: [[command]],
  needsServer: [[command]],
  missing: [[option, "…"]],
  empty: [[option]],
  noChoice: [[option, '"2"', ["`1`", "`3`", "`12`"]]],
  noNumber: [[option, '"0"', 1, 25]],
  noBoolean: [[option, '"maybe"']],
  entity: [
    [option, "channel"],
    [option, "role"],
  ],
  noSuchOption: [
    [command, "`moth`", []],
    [command, "`moth`", ["`month`", "`country`"]],
  ],
  noOptions: [[command]],
  tooManyWords: [[command]],
  noSuchProof: one([0, 1, 2, 7]),
  noProofNumber: [[7]],
};

export const serviceSamples: Samples<ServiceWords> = {
  fault: [["3k9x"]],
  overdue: one(of("official", BOTH).map((each) => ({ ...each, due: "<t:1792180800:f>" }))),
};

const next = of("official", BOTH).map((each) => ({ ...each, ...TIME }));
export const aboutSamples: Samples<AboutWords> = {
  newest: [[{ month: JUL, release: "2026-09-16" }]],
  next: one(next),
  lastCheck: [["<t:1792180800:R>"]],
  stateAway: [["<t:1792180800:R>"]],
  refused: [[{ file: "slt_table5.txt", at: "<t:1792180800:f>", reason: "line 7: …" }]],
};

const CHANNEL = "<#300000000000000003>";
const CHOICES: readonly Chosen[] = each(
  each(of("format", ["brief", "full"] as const), each(of("corrections", BOTH), of("publish", BOTH))),
  each(of("role", [null, "<@&400000000000000004>"]), each(of("everyMonth", BOTH), [{ language: "日本語" }])),
);
export const subscriptionSamples: Samples<SubscriptionWords> = {
  followed: [[CHANNEL]],
  logLine: [
    ...[3, 125, 7_300, 200_000].map((seconds): [Logged] => [
      { kind: "sent", month: JUL, link: "https://discord.com/channels/1/2/3", at: "<t:1792180800:f>", seconds },
    ]),
    [{ kind: "waiting", month: JUL }],
    ...(["skipped", "failed", "unsure"] as const).map((kind): [Logged] => [
      { kind, month: JUL, reason: "Unknown Channel" },
    ]),
  ],
  subscribed: CHOICES.map((chosen): [string, Chosen] => [CHANNEL, chosen]),
  unchanged: CHOICES.map((chosen): [string, Chosen] => [CHANNEL, chosen]),
  changed: CHOICES.map((chosen) => [
    [
      { field: "role", role: null },
      { field: "role", role: "<@&400000000000000004>" },
      { field: "format", format: "full" },
      { field: "language", language: "Deutsch" },
      { field: "publish", on: true },
      { field: "corrections", on: false },
    ],
    CHANNEL,
    chosen,
  ]),
  next: one(next),
  line: one(
    each(
      of("chosen", CHOICES),
      of("last", [null, { month: JUL, link: "https://discord.com/channels/1/2/3", at: TIME.in }]),
    ).map((line) => ({ ...line, channel: CHANNEL })),
  ),
  paused: [["Missing Permissions"]],
  titles: {},
  listTitle: [[11, 20, 34]],
  removed: [[CHANNEL]],
  postNow: [[JUL]],
  posted: [[CHANNEL, "https://discord.com/channels/1/2/3"]],
  errors: {
    notSubscribed: [[CHANNEL]],
    onlySoMany: one(COUNTS),
    notFollowed: [[CHANNEL, "Missing Permissions (Discord's code 50013, status 403)"]],
    notPosted: [[CHANNEL, "Missing Permissions"]],
    thread: [[CHANNEL]],
    noTextChannel: [[CHANNEL]],
    lacks: [
      [CHANNEL, ["viewChannel"]],
      [CHANNEL, ["sendMessages", "embedLinks"]],
      [CHANNEL, ["attachFiles", "readMessageHistory", "mentionEveryone"]],
    ],
    notMentionable: [["<@&400000000000000004>", JP.name]],
  },
};
