import { createHash } from "node:crypto";
import type { Dataset } from "../holdings/dataset.ts";
import { FileFault } from "../holdings/fault.ts";
import { fileName, TABLES, type Table } from "../holdings/release.ts";
import { checkAgreement } from "../tic/agreement.ts";
import type { Calendar } from "../tic/calendar.ts";
import type { Names } from "../tic/names.ts";
import { type ReadTable, readTable } from "../tic/read-table.ts";
import type { ZipMember } from "../tic/zip.ts";
import { grown } from "./dataset-growth.ts";
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

/** Adds what readers accept by its content to the dataset; Table 5 comes before the tables that are held against it. */
export function addMembers(
  bench: ArchiveBench,
  members: readonly ZipMember[],
): { readonly dataset: Dataset; readonly reports: readonly MemberReport[] } {
  let { dataset } = bench;
  const place = ({ read }: Recognised) => (read ? TABLES.indexOf(read.contents.table) : TABLES.length);
  const inOrder = members.map((member) => recognise(member, bench.names)).sort((a, b) => place(a) - place(b));
  const reports = inOrder.map((each) => {
    const outcome = judge({ ...bench, dataset }, each);
    if (outcome.kind === "added" && each.read) {
      dataset = grown(dataset, { read: each.read, release: outcome.release, sha256: each.sha256 });
    }
    return { name: each.member.name, outcome };
  });
  return { dataset, reports };
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

function judge({ dataset, calendar, today }: ArchiveBench, { member, sha256, read, fault }: Recognised): MemberOutcome {
  const named = tableOfName(member.name);
  if (!read) return fault && named ? { kind: "refused", table: named, reason: fault.message } : { kind: "not-known" };
  const { table, newestMonth } = read.contents;
  const sameMonth = dataset.files.filter((file) => file.table === table && file.newestMonth === newestMonth);
  const isHeld = (file: (typeof sameMonth)[number]) =>
    file.sha256 === sha256 || saysTheSame(dataset.contentsOf(file), read.contents);
  if (sameMonth.some(isHeld)) return { kind: "held", table };
  const release = read.released ?? calendar.carrying(newestMonth)?.date;
  if (!release) return { kind: "no-date", table, reason: `no date of release is known for ${newestMonth}` };
  if (release > today) return { kind: "refused", table, reason: `it would be of ${release}, which is to come` };
  const table5 = dataset.files.find((file) => file.table === "slt_table5" && file.newestMonth === newestMonth);
  if (table !== "slt_table3") return { kind: "added", table, release };
  if (!table5) return { kind: "refused", table, reason: `no Table 5 of ${newestMonth} is held to check it against` };
  try {
    checkAgreement(read.contents, dataset.contentsOf(table5));
    return { kind: "added", table, release: table5.release };
  } catch (error) {
    if (error instanceof FileFault) return { kind: "refused", table, reason: error.message };
    throw error;
  }
}
