import type { Words } from "../words/words.ts";
import type { Status } from "./context.ts";
import { timeMark } from "./time-mark.ts";

/** The line above every answer while a release that was due has not been read. */
export function overdueNotice({ service }: Words, { overdue }: Status): string | undefined {
  if (!overdue) return undefined;
  return service.overdue({ due: timeMark(overdue.at, "f"), official: overdue.official });
}
