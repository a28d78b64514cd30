import type { Words } from "../../../src/words/words.ts";
import {
  buttonSamples,
  changesSamples,
  comparisonSamples,
  flowSamples,
  holdingSamples,
  missingFlowsSamples,
  missingSamples,
  noSuchHolderSamples,
  rankingSamples,
  revisionSamples,
} from "./card-samples.ts";
import { chartSamples } from "./chart-samples.ts";
import { claimSamples } from "./claim-samples.ts";
import { conditionSamples } from "./condition-samples.ts";
import { releaseSamples, reportSamples } from "./release-samples.ts";
import type { Samples } from "./sample-type.ts";
import {
  aboutSamples,
  explainedSamples,
  inputSamples,
  proofSamples,
  quoteSamples,
  recordSamples,
  serviceSamples,
  sourceSamples,
  splitSamples,
  subscriptionSamples,
} from "./text-samples.ts";
import { watchingSamples } from "./watching-samples.ts";

/** What is built from Intl is tested with its factory. */
type Rooms = Omit<Words, "language" | "money" | "dates" | "lists" | "names" | "punctuation" | "sentence">;

/** Every message of the catalogue with values at its edges. A room that is missing here does not compile. */
export const SAMPLES: { readonly [Room in keyof Rooms]: Samples<Rooms[Room]> } = {
  breaks: {},
  claims: claimSamples,
  proof: proofSamples,
  records: recordSamples,
  sources: sourceSamples,
  explained: explainedSamples,
  quote: quoteSamples,
  release: releaseSamples,
  report: reportSamples,
  split: splitSamples,
  commands: { descriptions: {}, optionNames: {}, options: {}, choices: { periods: {}, ranges: {} } },
  buttons: buttonSamples,
  conditions: conditionSamples,
  custody: { centre: {} },
  holding: holdingSamples,
  missing: missingSamples,
  missingFlows: missingFlowsSamples,
  noSuchHolder: noSuchHolderSamples,
  changes: changesSamples,
  ranking: rankingSamples,
  comparison: comparisonSamples,
  revisions: revisionSamples,
  flows: flowSamples,
  charts: chartSamples,
  input: inputSamples,
  service: serviceSamples,
  about: aboutSamples,
  subscriptions: subscriptionSamples,
  watching: watchingSamples,
};
