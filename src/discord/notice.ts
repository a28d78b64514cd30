import type { Status } from "./context.ts";
import { timeMark } from "./time-mark.ts";

/** The line above every answer while a release that was due has not been read. */
export function overdueNotice({ overdue }: Status): string | undefined {
  if (!overdue) return undefined;
  const due = timeMark(overdue.at, "f");
  return `⚠ The release due ${due}${overdue.official ? "" : " (expected)"} has not been read yet: newer figures may be out.`;
}
