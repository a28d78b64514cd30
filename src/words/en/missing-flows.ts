import type { Holder, HolderId } from "../../holdings/holder.ts";
import { addMonths, type Month, monthRange } from "../../holdings/month.ts";
import { FIRST_FORM_S_MONTH } from "../../holdings/timeline.ts";
import type { Vintage } from "../../holdings/vintage.ts";
import { LAST_FORM_S_MONTH, transactions } from "../../insights/form-s.ts";
import { newestSplitMonth, split } from "../../insights/split.ts";
import { monthName } from "./dates.ts";
import { runningName } from "./holder-names.ts";
import { countWord, listed } from "./numbers.ts";

/** From when to when transactions can be asked for, as a sentence without its stop. */
export function flowsRange(vintage: Vintage): string {
  const newest = newestSplitMonth(vintage);
  const later = newest ? `, and by Table 3 from February 2023 to ${monthName(newest)}` : "";
  return `Transactions run by Form S from January 1977 to January 2023${later}`;
}

/** Why a holder has no split over the months up to `to`, and what would have one. */
export function missingSplit(vintage: Vintage, holder: Holder, to: Month, months: number): string {
  const newest = newestSplitMonth(vintage);
  if (newest && to > newest) {
    return `The Table 3 that splits ${monthName(to)} is not held. The newest month with a split is ${monthName(newest)}.`;
  }
  if (holder.kind === "composite") {
    return `${cannotBeAdded(holder, to)}: Table 3 gives no split for ${membersWithout(vintage, holder.id, (id) => split(vintage, id, to, months).kind === "split")}.`;
  }
  return `Table 3 gives no split for ${runningName(holder)}: it is not listed there, or only in part (n.a.).`;
}

/** Why there are no transactions of Form S over the months up to `to`. */
export function missingTransactions(vintage: Vintage, holder: Holder, to: Month, months: number): string {
  const first = addMonths(to, 1 - months);
  if (!vintage.newestFileOf("s1_globl")) return "No table of transactions before February 2023 is held by then.";
  if (first < FIRST_FORM_S_MONTH) {
    const earliest = monthName(addMonths(FIRST_FORM_S_MONTH, months - 1));
    return `Form S begins in January 1977: ${countWord(months)} months can be summed up to ${earliest} at the earliest.`;
  }
  if (holder.kind === "official")
    return "Form S does not tell official from private holders; Table 3 does, from February 2023 on.";
  const has = (id: HolderId, month: Month) => transactions(vintage, id, month) !== null;
  const missing = monthRange(first, to).find((month) => !has(holder.id, month)) ?? to;
  if (holder.kind === "composite") {
    return `${cannotBeAdded(holder, missing)}: Form S does not list ${membersWithout(vintage, holder.id, (id) => has(id, missing))} then.`;
  }
  const listedIn = monthRange(FIRST_FORM_S_MONTH, LAST_FORM_S_MONTH).filter((month) => has(holder.id, month));
  const [oldest, newest] = [listedIn[0], listedIn.at(-1)];
  const range = oldest && newest ? ` It lists it from ${monthName(oldest)} to ${monthName(newest)}.` : "";
  return `The Form S table, which has the transactions before February 2023, does not list ${runningName(holder)} for ${monthName(missing)}.${range}`;
}

function cannotBeAdded({ name }: Holder, month: Month): string {
  return `${name} cannot be added up for ${monthName(month)}`;
}

/** A sum of the rest would be another thing. */
function membersWithout(vintage: Vintage, composite: HolderId, has: (member: HolderId) => boolean): string {
  const members = vintage.archive.register.composites.get(composite) ?? [];
  const missing = members.map(({ holder }) => holder).filter((id) => !has(id));
  return listed(missing.map((id) => nameOf(vintage, id))) || "all of them";
}

function nameOf(vintage: Vintage, id: HolderId): string {
  const holder = vintage.holder(id);
  return holder ? runningName(holder) : id;
}
