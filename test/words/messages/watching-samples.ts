import type { Holder } from "../../../src/holdings/holder.ts";
import type { Month } from "../../../src/holdings/month.ts";
import type { WatchingWords } from "../../../src/words/rooms/watching-words.ts";
import type { Samples } from "./sample-type.ts";
import { APR, HOLDERS, JP, JUL } from "./samples.ts";

const LISTS: [readonly Holder[], string][] = [
  [[], "lowest for 5 years"],
  [[JP], "change of at least $10 bn or 5%; lowest for 5 years"],
  [HOLDERS.slice(0, 3), "a round number passed"],
];
const months: [Month][] = [[JUL], [APR]];

export const watchingSamples: Samples<WatchingWords> = {
  formTitle: [["#bonds"], ["#a-channel-of-20-sign"]],
  fields: { role: {}, language: {}, style: {}, watched: {}, conditions: {} },
  style: {},
  only: LISTS,
  everyMonth: LISTS,
  lastMet: [[JUL, "lowest for 5 years"]],
  changed: {},
  logUnmet: months,
  would: { post: months, postQuietly: months, notPost: months },
  proof: HOLDERS.map((holder) => [holder]),
  errors: { conditionLacks: [["lowest for 5 years"]], tooMany: [[20]] },
};
