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

/** The first release after `release` that revised the total of a month or its change; null if none did. */
export function firstRevising(dataset: Dataset, month: Month, release: string): HeadlineRevision | null {
  const then = dataset.asOf(release);
  for (const later of dataset.releases.filter((date) => date > release)) {
    const found = headlineRevision(then, dataset.asOf(later), month);
    if (found) return found;
  }
  return null;
}

export function headlineRevision(then: Vintage, now: Vintage, month: Month): HeadlineRevision | null {
  const level = revised(levelOf(then, month), levelOf(now, month));
  const change = revised(changeOf(then, month), changeOf(now, month));
  return level || change ? { month, release: now.release, level, change } : null;
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
