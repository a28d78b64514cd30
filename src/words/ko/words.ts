import type { Words } from "../words.ts";
import { about } from "./about.ts";
import { breaks } from "./breaks.ts";
import { buttons } from "./buttons.ts";
import { changes } from "./changes.ts";
import { charts } from "./charts.ts";
import { claims } from "./claims.ts";
import { commands } from "./commands.ts";
import { comparison } from "./comparison.ts";
import { conditions } from "./conditions.ts";
import { custody } from "./custody.ts";
import { dates } from "./dates.ts";
import { explained } from "./explained.ts";
import { flows } from "./flows.ts";
import { names } from "./holder-names.ts";
import { holding } from "./holding.ts";
import { input } from "./input.ts";
import { lists } from "./lists.ts";
import { missing } from "./missing.ts";
import { missingFlows } from "./missing-flows.ts";
import { money } from "./money.ts";
import { noSuchHolder } from "./no-such-holder.ts";
import { proof } from "./proof.ts";
import { punctuation } from "./punctuation.ts";
import { quote } from "./quote.ts";
import { ranking } from "./ranking.ts";
import { records } from "./records.ts";
import { release } from "./release.ts";
import { report } from "./report.ts";
import { revisions } from "./revisions.ts";
import { service } from "./service.ts";
import { sources } from "./sources.ts";
import { split } from "./split.ts";
import { subscriptions } from "./subscriptions.ts";
import { watching } from "./watching.ts";

export const ko: Words = {
  language: "ko",
  money,
  dates,
  lists,
  names,
  punctuation,
  sentence: (text) => text,
  breaks,
  claims,
  proof,
  records,
  sources,
  explained,
  quote,
  release,
  report,
  split,
  buttons,
  conditions,
  custody,
  holding,
  missing,
  missingFlows,
  noSuchHolder,
  changes,
  ranking,
  comparison,
  revisions,
  flows,
  charts,
  commands,
  input,
  service,
  about,
  subscriptions,
  watching,
};
