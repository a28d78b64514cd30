import { createHash } from "node:crypto";
import type { Dataset } from "../holdings/dataset.ts";
import { readZip, ZipFault } from "../tic/zip.ts";
import type { ArchiveLedger } from "./archive-ledger.ts";
import { type ArchiveBench, addMembers, type MemberReport } from "./archive-members.ts";
import { saveDataset } from "./dataset-growth.ts";
import { readShippedData } from "./shipped-data.ts";

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
  const shipped = readShippedData(folder);
  let saved = shipped.dataset;
  let { dataset } = shipped;
  const save = () => {
    if (dataset !== saved) saveDataset(folder, dataset);
    saved = dataset;
    ledger.save();
  };
  for (const [at, source] of sources.entries()) {
    const taken = await take({ ...shipped, dataset, today }, source, ledger);
    dataset = taken.dataset;
    onZip(taken.report, at + 1);
    if ((at + 1) % ZIPS_TO_A_SAVE === 0) save();
  }
  save();
}

async function take(
  bench: ArchiveBench,
  { name, load, drop }: ZipSource,
  ledger: ArchiveLedger,
): Promise<{ dataset: Dataset; report: ZipReport }> {
  const { dataset } = bench;
  const loaded = await load();
  if ("failed" in loaded) return { dataset, report: { kind: "failed", name, reason: loaded.failed } };
  const sha256 = createHash("sha256").update(loaded.bytes).digest("hex");
  if (ledger.isRead(sha256)) return { dataset, report: { kind: "read-before", name } };
  try {
    const added = addMembers(bench, await readZip(loaded.bytes));
    // A date may be added to the calendar: what waits for one is looked at again.
    if (!added.reports.some(({ outcome }) => outcome.kind === "no-date")) ledger.noteRead(sha256);
    return { dataset: added.dataset, report: { kind: "read", name, members: added.reports } };
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    drop();
    return { dataset, report: { kind: "broken", name, reason: error.message } };
  }
}
