import type { HeadlineRevision } from "../../insights/headline-revision.ts";
import { inBillions, signedBillions } from "../money.ts";
import { bareMonth, shortDay, shortDayOfYear } from "./dates.ts";

/** "Revised once before", "Revised 3 times before": where the lines themselves have no room. */
export function revisedBefore(times: number): string {
  return times === 1 ? "Revised once before" : `Revised ${times} times before`;
}

/** "Revised 16 Sep: April's change of +3.9 is now −2.3, its total of 9,352.6 now 9,350.1" */
export function revisedLine({ month, release, change, level }: HeadlineRevision): string {
  const day = release.slice(0, 4) === month.slice(0, 4) ? shortDayOfYear(release) : shortDay(release);
  const head = `Revised ${day}: ${bareMonth(month)}'s`;
  const ofChange =
    change && `change of ${signedBillions(change.thenMillions)} is now ${signedBillions(change.nowMillions)}`;
  const levels = level && ([inBillions(level.thenMillions), inBillions(level.nowMillions)] as const);
  if (!levels) return `${head} ${ofChange}`;
  const [then, now] = levels;
  return ofChange ? `${head} ${ofChange}, its total of ${then} now ${now}` : `${head} total of ${then} is now ${now}`;
}
