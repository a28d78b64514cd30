import { createHash } from "node:crypto";
import { readZip, ZipFault } from "../tic/zip.ts";
import type { ArchiveLedger } from "./archive-ledger.ts";
import { type ArchiveBench, type MemberReport, takeMembers } from "./archive-members.ts";
import { type Addition, grown, saveDataset } from "./dataset-growth.ts";
import { readPastCalendar, readShippedData } from "./shipped-data.ts";

/** An archive in a folder or at an address. */
export interface ZipSource {
  readonly name: string;
  load(): Promise<{ readonly bytes: Uint8Array } | { readonly failed: string }>;
  /** It is broken: the next run should not find the same again. */
  drop(): void;
}

export type ZipReport =
  | { readonly kind: "read"; readonly name: string; readonly members: readonly MemberReport[] }
  /** In an earlier run. */
  | { readonly kind: "read-before"; readonly name: string }
  | { readonly kind: "broken" | "failed"; readonly name: string; readonly reason: string };

export interface ArchiveParts {
  /** The dataset's folder. */
  readonly folder: string;
  readonly sources: readonly ZipSource[];
  readonly ledger: ArchiveLedger;
  /** In Washington. */
  readonly today: string;
  onZip(report: ZipReport, done: number): void;
}

/** So much at most is read again after a crash. */
const ZIPS_TO_A_SAVE = 10;

/** Reads archives one after the other into a dataset's folder. What was read is written down once it is safe there. */
export async function readArchives({ folder, sources, ledger, today, onZip }: ArchiveParts): Promise<void> {
  const shipped = { ...readShippedData(folder), calendar: readPastCalendar(folder) };
  let { dataset } = shipped;
  let pending: readonly Addition[] = [];
  const save = () => {
    dataset = grown(dataset, pending);
    if (pending.length > 0) saveDataset(folder, dataset);
    pending = [];
    ledger.save();
  };
  for (const [at, source] of sources.entries()) {
    const taken = await take({ ...shipped, dataset, pending, today }, source, ledger);
    pending = taken.pending;
    onZip(taken.report, at + 1);
    if ((at + 1) % ZIPS_TO_A_SAVE === 0) save();
  }
  save();
}

async function take(
  bench: ArchiveBench,
  { name, load, drop }: ZipSource,
  ledger: ArchiveLedger,
): Promise<{ pending: readonly Addition[]; report: ZipReport }> {
  const { pending } = bench;
  const loaded = await load();
  if ("failed" in loaded) return { pending, report: { kind: "failed", name, reason: loaded.failed } };
  const sha256 = createHash("sha256").update(loaded.bytes).digest("hex");
  if (ledger.isRead(sha256)) return { pending, report: { kind: "read-before", name } };
  try {
    const taken = takeMembers(bench, await readZip(loaded.bytes));
    // A date may be added to the calendar: what waits for one is looked at again.
    if (!taken.reports.some(({ outcome }) => outcome.kind === "no-date")) ledger.noteRead(sha256);
    return { pending: taken.pending, report: { kind: "read", name, members: taken.reports } };
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    drop();
    return { pending, report: { kind: "broken", name, reason: error.message } };
  }
}
