import { createHash } from "node:crypto";
import { FileFault } from "../holdings/fault.ts";
import { fileName, TABLES, type Table } from "../holdings/release.ts";
import type { ReleaseContents } from "../holdings/release-contents.ts";
import { checkAgreement } from "../tic/agreement.ts";
import type { Calendar } from "../tic/calendar.ts";
import type { Names } from "../tic/names.ts";
import { type ReadTable, readTable } from "../tic/read-table.ts";
import { checkResemblance } from "../tic/resemblance.ts";
import type { ZipMember } from "../tic/zip.ts";
import { type DatedMember, type DatedRelease, datedMember, dateOfRelease } from "./archive-dates.ts";
import { type HeldFile, type Holdings, heldOf, neighbourOf } from "./archive-held.ts";
import type { Addition } from "./dataset-growth.ts";
import { saysTheSame } from "./judge-file.ts";

/** What a member of an archive turned out to be. */
export type MemberOutcome =
  | ({ readonly kind: "added"; readonly table: Table } & DatedRelease)
  | { readonly kind: "held"; readonly table: Table }
  /** Neither the file, nor a member beside it, nor the calendar says when it came out. */
  | { readonly kind: "no-date"; readonly table: Table; readonly reason: string }
  | { readonly kind: "refused"; readonly table: Table; readonly reason: string }
  | { readonly kind: "not-known" };

export interface MemberReport {
  readonly name: string;
  readonly outcome: MemberOutcome;
}

export interface ArchiveBench extends Holdings {
  readonly names: Names;
  /** With the dates of past releases. */
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
  const dated = datedMember(
    inOrder.map(({ member: { name }, read }) => ({ name, released: read?.released ?? null })),
    bench.today,
  );
  const reports = inOrder.map(({ member, sha256, read, fault }): MemberReport => {
    const { name } = member;
    if (!read) return { name, outcome: unread(name, fault) };
    const outcome = judge({ ...bench, pending }, { read, sha256, dated });
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

interface Candidate {
  readonly read: ReadTable;
  readonly sha256: string;
  readonly dated: DatedMember | null;
}

function judge(bench: ArchiveBench, { read, sha256, dated }: Candidate): MemberOutcome {
  const { contents } = read;
  const { table, newestMonth } = contents;
  const isSame = (held: HeldFile) => held.sha256 === sha256 || saysTheSame(held.contents(), contents);
  if (heldOf(bench, table, newestMonth).some(isSame)) return { kind: "held", table };
  try {
    const found = table === "slt_table3" ? besideTable5(bench, contents) : dateOfRelease(read, dated, bench.calendar);
    if (!found) return { kind: "no-date", table, reason: noDate(newestMonth) };
    const { release } = found;
    if (release > bench.today) return { kind: "refused", table, reason: `it would be of ${release}, which is to come` };
    const neighbour = neighbourOf(bench, contents);
    if (neighbour) checkResemblance(contents, neighbour.contents());
    return { kind: "added", table, ...found };
  } catch (error) {
    if (error instanceof FileFault) return { kind: "refused", table, reason: error.message };
    throw error;
  }
}

function noDate(month: string): string {
  return `no date of release is known for ${month}: no member of this archive tells, and no line of release-dates.tsv or past-release-dates.tsv`;
}

/** Table 3 counts only beside the Table 5 of its own release, and if it agrees with it. */
function besideTable5(bench: ArchiveBench, contents: ReleaseContents): DatedRelease {
  const { table, newestMonth } = contents;
  const [table5] = heldOf(bench, "slt_table5", newestMonth);
  if (!table5) throw new FileFault({ file: `${table}.txt` }, `a Table 5 of ${newestMonth} to check it against`, "none");
  checkAgreement(contents, table5.contents());
  return { release: table5.release, by: { member: "its Table 5" } };
}
