import type { Change } from "../holdings/change.ts";
import type { Dataset } from "../holdings/dataset.ts";
import type { Standing } from "../holdings/figure.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { TOTAL } from "./holder-facts.ts";

/** What became of a month's headline figures; null where all is as it was, or rounding explains the difference. */
export interface HeadlineRevision {
  readonly month: Month;
  readonly release: string;
  readonly level: Revised | null;
  readonly change: Revised | null;
}

interface Revised {
  readonly thenMillions: number;
  readonly nowMillions: number;
}

/**
 * What releases made of a month's total and of its change, one after the other: each is compared with the figure that was
 * said last, so that small steps in one direction are told once they are more than rounding.
 * @param then the state in which the headline was published
 * @param releases oldest first; those that revised nothing are left out of the result
 */
export function headlineRevisions(
  dataset: Dataset,
  then: Vintage,
  month: Month,
  releases: readonly string[],
): HeadlineRevision[] {
  let said = { level: levelOf(then, month), change: changeOf(then, month) };
  return releases.flatMap((release) => {
    const vintage = dataset.asOf(release);
    const now = { level: levelOf(vintage, month), change: changeOf(vintage, month) };
    const level = revised(said.level, now.level);
    const change = revised(said.change, now.change);
    said = { level: level ? now.level : said.level, change: change ? now.change : said.change };
    return level || change ? [{ month, release, level, change }] : [];
  });
}

interface Headline {
  readonly millions: number;
  /** By how much rounding alone can move it. */
  readonly slack: number;
}

function revised(then: Headline | null, now: Headline | null): Revised | null {
  if (!then || !now || Math.abs(now.millions - then.millions) <= then.slack + now.slack) return null;
  return { thenMillions: then.millions, nowMillions: now.millions };
}

function levelOf(vintage: Vintage, month: Month): Headline | null {
  const figure = vintage.at(TOTAL, month);
  return figure.kind === "figure" ? { millions: figure.millions, slack: slackOf(figure) } : null;
}

function changeOf(vintage: Vintage, month: Month): Headline | null {
  const change = vintage.change(TOTAL, addMonths(month, -1), month);
  if (change.kind === "missing" || change.steps.length > 0) return null;
  return { millions: change.millions, slack: slackOfChange(change) };
}

function slackOf({ quantum }: Standing): number {
  return quantum / 2;
}

function slackOfChange({ from, to }: Change): number {
  return slackOf(from) + slackOf(to);
}
