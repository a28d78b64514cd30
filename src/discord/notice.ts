import type { Status } from "./context.ts";

/** The line above every answer while a release that was due has not been read. */
export function overdueNotice({ overdue }: Status): string | undefined {
  if (!overdue) return undefined;
  const due = `<t:${Math.floor(overdue.at.getTime() / 1000)}:f>`;
  return `⚠ The release due ${due}${overdue.official ? "" : " (expected)"} has not been read yet: newer figures may be out.`;
}
