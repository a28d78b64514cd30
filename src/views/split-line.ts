import type { Change } from "../holdings/change.ts";
import type { HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { FIRST_SPLIT_MONTH, isMostlyOther, newestSplitMonth, type Split, split } from "../insights/split.ts";
import { capital } from "../words/en/capital.ts";
import { bareMonth, dayAndMonth, monthName } from "../words/en/dates.ts";
import { OTHER_EXPLAINED, printedSplit, shortSplit, splitClause, splitParts } from "../words/en/split.ts";
import { signedBillions } from "../words/money.ts";
import type { Line } from "./fit.ts";

/**
 * "Net purchases of long-term Treasuries +5.5, bills −3.4, price −2.7, other −0.6: together −1.2", of the month or, where
 * its split is not held, of the newest month that has one. null before February 2023 and where Table 3 gives none.
 */
export function splitLine(vintage: Vintage, holder: HolderId, month: Month): string | null {
  const newest = newestSplitMonth(vintage);
  if (!newest || month < FIRST_SPLIT_MONTH) return null;
  const shown = split(vintage, holder, month > newest ? newest : month);
  if (shown.kind === "missing") return null;
  const clause = splitClause(shown);
  const head = month > newest ? `Newest split: ${monthName(newest)}. ` : "";
  const why = isMostlyOther(shown) ? `${OTHER_EXPLAINED} ` : "";
  return `${head}${why}${capital(clause)}${revised(vintage, shown)}.`;
}

const RANK_OF_SPLIT = 0.5;

/** The total's split for a post, where the Table 3 of the very release of its change is held. */
export function totalSplitLine({ flows, month, total }: ReleaseFacts): Line[] {
  const shown = split(flows, total.holder.id, month);
  if (shown.kind === "missing" || total.onMonth?.to.carriedBy.release !== shown.file.release) return [];
  return [{ text: shortSplit(shown), rank: RANK_OF_SPLIT }];
}

/** "Table 3: long-term −42.3, bills −1.5, price +1.3, other +0.1"; null unless the Table 3 of the change's own release is held. */
export function moverSplit({ flows, month }: ReleaseFacts, holder: HolderId, change: Change): string | null {
  const shown = split(flows, holder, month);
  if (shown.kind === "missing" || change.to.carriedBy.release !== shown.file.release) return null;
  const together = printedSplit(shown).change;
  const sum = together === signedBillions(change.millions) ? "" : `: together ${together}`;
  return `Table 3: ${isMostlyOther(shown) ? `mostly other; ` : ""}${splitParts(shown)}${sum}`;
}

/** " (April is −2.2 as revised on 16 September; its split is not held)" */
function revised(vintage: Vintage, shown: Split): string {
  const newest = vintage.change(shown.holder, shown.from, shown.to);
  if (newest.kind === "missing" || newest.to.carriedBy.release <= shown.file.release) return "";
  const change = signedBillions(newest.millions);
  if (change === printedSplit(shown).change) return "";
  return ` (${bareMonth(shown.to)} is ${change} as revised on ${dayAndMonth(newest.to.carriedBy.release)}; its split is not held)`;
}
