import type { DatedRelease } from "./archive-dates.ts";
import type { MemberOutcome } from "./archive-members.ts";
import type { ZipReport } from "./read-archive.ts";

/** "ticrel_20260618.zip  new: slt_table5 of 2026-06-18 (by the calendar); layout not known: notes.html" */
export function archiveLine(report: ZipReport): string {
  if (report.kind === "read-before") return `${report.name}  read before`;
  if (report.kind !== "read") return `${report.name}  ${report.kind}: ${report.reason}`;
  const { members } = report;
  const added = members.flatMap(({ outcome }) =>
    outcome.kind === "added" ? [`${outcome.table} of ${outcome.release}${sourceOfDate(outcome.by)}`] : [],
  );
  const held = members.flatMap(({ outcome }) => (outcome.kind === "held" ? [outcome.table] : []));
  const unread = members.flatMap(({ name, outcome }) =>
    "reason" in outcome ? [`${name} ${WORDS[outcome.kind]} (${outcome.reason})`] : [],
  );
  const notKnown = members.flatMap(({ name, outcome }) => (outcome.kind === "not-known" ? [name] : []));
  const parts = [
    ["new", added],
    ["held already", held],
    ["not taken", unread],
    ["layout not known", notKnown],
  ] as const;
  const told = parts.filter(([, names]) => names.length > 0).map(([what, names]) => `${what}: ${names.join(", ")}`);
  return `${report.name}  ${told.join("; ") || "empty"}`;
}

/** A date that a file carries itself needs no word. */
function sourceOfDate(by: DatedRelease["by"]): string {
  if (by === "itself") return "";
  return by === "calendar" ? " (by the calendar)" : ` (as ${by.member})`;
}

const WORDS: Readonly<Record<Extract<MemberOutcome, { reason: string }>["kind"], string>> = {
  "no-date": "waits for its date",
  refused: "refused",
};

/** Whether something is left for a person to look at. */
export function isTrouble(report: ZipReport): boolean {
  if (report.kind === "read") return report.members.some(({ outcome }) => "reason" in outcome);
  return report.kind !== "read-before";
}

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 30;

/** A bar in the last line of a terminal; where the output is no terminal, nothing. */
export function progressBar(screen: Screen, total: number): { show(done: number): void; clear(): void } {
  const write = (text: string) => {
    if (screen.isTTY) screen.write(`\r\u001b[2K${text}`);
  };
  return {
    show(done) {
      const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      write(`${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done} of ${total}`);
    },
    clear: () => write(""),
  };
}
