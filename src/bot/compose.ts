import type { Addition, Announcement } from "../announcements/announcement.ts";
import type { Compose } from "../announcements/compose.ts";
import { nextRelease } from "../announcements/overdue.ts";
import type { PostStyle, Watch } from "../announcements/subscription.ts";
import type { Preview } from "../discord/subscription-desk.ts";
import type { Dataset } from "../holdings/dataset.ts";
import type { Month } from "../holdings/month.ts";
import { conditionText } from "../insights/conditions/condition-text.ts";
import { evaluate } from "../insights/conditions/evaluate.ts";
import type { Evaluation } from "../insights/conditions/met.ts";
import { type ReleaseFacts, releaseFacts } from "../insights/release-facts.ts";
import type { Calendar, Release } from "../tic/calendar.ts";
import { washingtonInstant, washingtonTime } from "../tic/washington-time.ts";
import type { ReleaseOccasion } from "../views/release-card.ts";
import { correctedPost, releasePost } from "../views/release-post.ts";
import { wordsOf } from "../words/catalogue.ts";
import { metReport } from "../words/met-lead.ts";
import type { Words } from "../words/words.ts";
import { namedRevisions, releaseOf, vintageOf } from "./announced-figures.ts";

const RELEASE_HOUR = 16;

type Announced = Pick<Announcement, "referenceMonth" | "releaseDate">;

interface ComposeParts {
  readonly calendar: Calendar;
  dataset(): Dataset;
  awaitsSplit(): boolean;
}

/**
 * What a subscribed channel reads: in its format, on the figures of the Table 5 that is announced, whenever it is sent or
 * edited. What other tables of the release tell comes beside them, so that nothing that was read changes; what a later
 * release made of the headline is a line at the end.
 */
export function createCompose({ dataset, calendar, awaitsSplit }: ComposeParts): Compose {
  return (announcement, { format, language, corrections, watched, conditions }) => {
    const held = dataset();
    const words = wordsOf(language);
    const { referenceMonth, releaseDate } = announcement;
    const facts = factsOfPost(held, announcement);
    if (!facts) throw new Error(`no figures are held for ${referenceMonth}`);
    const isNewest = held.newestMonthOf("slt_table5") === referenceMonth;
    const table3 = isNewest && awaitsSplit() ? "line-replaced" : "not-awaited";
    const next = nextRelease(calendar, referenceMonth, washingtonInstant(releaseDate, RELEASE_HOUR).getTime());
    const evaluation = conditions.length > 0 ? evaluate(held, facts, watched, conditions) : null;
    const occasion: ReleaseOccasion = {
      ...occasionOf(words, announcement, next),
      table3,
      met: evaluation?.met ?? [],
    };
    const post = releasePost(words, facts, format, occasion);
    return {
      post: corrections ? correctedPost(words, post, namedRevisions(held, announcement)) : post,
      met: evaluation && metTexts(evaluation),
    };
  };
}

function metTexts({ met }: Evaluation): string[] {
  return [...new Set(met.map(({ condition }) => conditionText([condition])))];
}

function factsOfPost(dataset: Dataset, announced: Announced): ReleaseFacts | null {
  const facts = releaseFacts(dataset, vintageOf(dataset, announced), announced.referenceMonth);
  return facts && { ...facts, flows: dataset.asOf(releaseOf(dataset, announced)) };
}

/** The newest month as it is posted on its release day. @throws Error if nothing is held */
export function composeNewest(dataset: Dataset, chosen: PostStyle & Watch, next: Release): Preview {
  const month = dataset.newestMonthOf("slt_table5");
  const newest =
    month && preview(dataset, { referenceMonth: month, releaseDate: dataset.asOf().release }, chosen, next);
  if (!newest) throw new Error("no release is held");
  return newest;
}

/** A month as its own release had it; one before the first that is held, as the newest state has it. Null without its figures. */
export function composePast(
  dataset: Dataset,
  calendar: Calendar,
  referenceMonth: Month,
  chosen: PostStyle & Watch,
): Preview | null {
  const announced = { referenceMonth, releaseDate: dataset.asOf().release };
  const at = washingtonInstant(releaseOf(dataset, announced), RELEASE_HOUR).getTime();
  return preview(dataset, announced, chosen, nextRelease(calendar, referenceMonth, at));
}

function preview(
  dataset: Dataset,
  announced: Announced,
  { format, language, watched, conditions }: PostStyle & Watch,
  next: Release,
): Preview | null {
  const words = wordsOf(language);
  const month = announced.referenceMonth;
  const facts = factsOfPost(dataset, announced);
  if (!facts) return null;
  const evaluation = conditions.length > 0 ? evaluate(dataset, facts, watched, conditions) : null;
  const occasion = { ...occasionOf(words, PREVIEW, next), met: evaluation?.met ?? [] };
  return {
    month,
    isNewest: month === dataset.newestMonthOf("slt_table5"),
    post: releasePost(words, facts, format, occasion),
    isMet: !evaluation || evaluation.met.length > 0,
    report: evaluation ? metReport(words, facts.vintage, evaluation) : "",
  };
}

const PREVIEW = { late: false, missedReleases: [], additions: [] };

function occasionOf(
  words: Words,
  { late, missedReleases, additions }: Pick<Announcement, "late" | "missedReleases" | "additions">,
  { at, official }: Release,
): ReleaseOccasion {
  return {
    next: { unixSeconds: Math.floor(at.getTime() / 1000), expected: !official },
    late,
    missedReleases,
    additions: additions.flatMap((addition) => additionLine(words, addition)),
    table3: "not-awaited",
    met: [],
  };
}

/** Revisions have a place of their own, after all that the post says. */
function additionLine({ release }: Words, addition: Addition): string[] {
  if (addition.kind !== "split") return [];
  return [release.splitAdded(washingtonTime(new Date(addition.at)))];
}
