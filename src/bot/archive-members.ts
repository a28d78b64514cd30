import { createHash } from "node:crypto";
import type { Dataset } from "../holdings/dataset.ts";
import { FileFault } from "../holdings/fault.ts";
import type { Month } from "../holdings/month.ts";
import { fileName, TABLES, type Table } from "../holdings/release.ts";
import type { ReleaseContents } from "../holdings/release-contents.ts";
import { checkAgreement } from "../tic/agreement.ts";
import type { Calendar } from "../tic/calendar.ts";
import type { Names } from "../tic/names.ts";
import { type ReadTable, readTable } from "../tic/read-table.ts";
import type { ZipMember } from "../tic/zip.ts";
import type { Addition } from "./dataset-growth.ts";
import { saysTheSame } from "./judge-file.ts";

/** What a member of an archive turned out to be. */
export type MemberOutcome =
  | { readonly kind: "added"; readonly table: Table; readonly release: string }
  | { readonly kind: "held"; readonly table: Table }
  /** Neither the file nor the calendar says when it came out. */
  | { readonly kind: "no-date"; readonly table: Table; readonly reason: string }
  | { readonly kind: "refused"; readonly table: Table; readonly reason: string }
  | { readonly kind: "not-known" };

export interface MemberReport {
  readonly name: string;
  readonly outcome: MemberOutcome;
}

export interface ArchiveBench {
  readonly dataset: Dataset;
  /** Files that are to come into the dataset: an old one makes all of it anew, so that several go together. */
  readonly pending: readonly Addition[];
  readonly names: Names;
  readonly calendar: Calendar;
  /** In Washington. */
  readonly today: string;
}

interface Recognised {
  readonly member: ZipMember;
  readonly sha256: string;
  readonly read: ReadTable | null;
  /** Why the table of that name was not read. */
  readonly fault: FileFault | RangeError | null;
}

/** Takes what readers accept by its content; Table 5 comes before the tables that are held against it. */
export function takeMembers(
  bench: ArchiveBench,
  members: readonly ZipMember[],
): { readonly pending: readonly Addition[]; readonly reports: readonly MemberReport[] } {
  const pending = [...bench.pending];
  const place = ({ read }: Recognised) => (read ? TABLES.indexOf(read.contents.table) : TABLES.length);
  const inOrder = members.map((member) => recognise(member, bench.names)).sort((a, b) => place(a) - place(b));
  const reports = inOrder.map(({ member, sha256, read, fault }): MemberReport => {
    const { name } = member;
    if (!read) return { name, outcome: unread(name, fault) };
    const outcome = judge({ ...bench, pending }, read, sha256);
    if (outcome.kind === "added") pending.push({ read, release: outcome.release, sha256 });
    return { name, outcome };
  });
  return { pending, reports };
}

/** By its content alone. The name only tells whose fault is worth telling where no reader takes it. */
function recognise(member: ZipMember, names: Names): Recognised {
  const bytes = member.bytes ?? new Uint8Array();
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  let fault: Recognised["fault"] = null;
  for (const table of TABLES) {
    try {
      return { member, sha256, read: readTable(table, bytes, member.name, names), fault: null };
    } catch (error) {
      if (!(error instanceof FileFault || error instanceof RangeError)) throw error;
      if (tableOfName(member.name) === table) fault = error;
    }
  }
  return { member, sha256, read: null, fault };
}

function tableOfName(name: string): Table | undefined {
  const last = name.toLowerCase().split("/").at(-1);
  return TABLES.find((table) => fileName(table) === last);
}

function unread(name: string, fault: Recognised["fault"]): MemberOutcome {
  const table = tableOfName(name);
  return fault && table ? { kind: "refused", table, reason: fault.message } : { kind: "not-known" };
}

function judge(bench: ArchiveBench, { contents, released }: ReadTable, sha256: string): MemberOutcome {
  const { table, newestMonth } = contents;
  const isSame = (held: Held) => held.sha256 === sha256 || saysTheSame(held.contents(), contents);
  if (heldOf(bench, table, newestMonth).some(isSame)) return { kind: "held", table };
  const release = released ?? bench.calendar.carrying(newestMonth)?.date;
  if (!release) return { kind: "no-date", table, reason: `no date of release is known for ${newestMonth}` };
  if (release > bench.today) return { kind: "refused", table, reason: `it would be of ${release}, which is to come` };
  return table === "slt_table3" ? judgeTable3(bench, contents) : { kind: "added", table, release };
}

/** Counts only beside the Table 5 of its own release, and if it agrees with it. */
function judgeTable3(bench: ArchiveBench, contents: ReleaseContents): MemberOutcome {
  const { table, newestMonth } = contents;
  const [table5] = heldOf(bench, "slt_table5", newestMonth);
  if (!table5) return { kind: "refused", table, reason: `no Table 5 of ${newestMonth} is held to check it against` };
  try {
    checkAgreement(contents, table5.contents());
    return { kind: "added", table, release: table5.release };
  } catch (error) {
    if (error instanceof FileFault) return { kind: "refused", table, reason: error.message };
    throw error;
  }
}

interface Held {
  readonly release: string;
  readonly sha256: string;
  contents(): ReleaseContents;
}

/** Files of a table with that newest month, in the dataset or on their way there. */
function heldOf({ dataset, pending }: ArchiveBench, table: Table, newestMonth: Month): Held[] {
  const files = dataset.files.filter((file) => file.table === table && file.newestMonth === newestMonth);
  const coming = pending.filter(({ read: { contents } }) => contents.table === table);
  return [
    ...files.map((file) => ({ ...file, contents: () => dataset.contentsOf(file) })),
    ...coming
      .filter(({ read: { contents } }) => contents.newestMonth === newestMonth)
      .map(({ release, sha256, read }) => ({ release, sha256, contents: () => read.contents })),
  ];
}
