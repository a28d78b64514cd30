import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readShippedData } from "../../bot/shipped-data.ts";
import type { Dataset } from "../../holdings/dataset.ts";
import { type DatasetText, parseDataset } from "../../holdings/dataset-text.ts";
import { toHolderId } from "../../holdings/holder.ts";
import { addMonths, toMonth } from "../../holdings/month.ts";
import { holderFacts } from "../../insights/holder-facts.ts";
import { movers } from "../../insights/movers.ts";
import { releaseFacts } from "../../insights/release-facts.ts";
import { readDatasetFolder } from "../../storage/dataset-folder.ts";
import { readTable } from "../../tic/read-table.ts";
import { quantile } from "./quantile.ts";

const ROUNDS = 15;

export interface Loading {
  readonly what: string;
  readonly milliseconds: number;
  readonly aim: string;
}

/**
 * Median times of reading the dataset and the Treasury's files, and of a command's questions.
 * @param rawFolder where the Treasury's files are; without them their reading is not measured
 */
export function measureLoading(rawFolder: string): Loading[] {
  const started = performance.now();
  const { dataset, names } = readShippedData();
  const first = performance.now() - started;
  const text = readDatasetFolder("data");
  const lines: Loading[] = [
    { what: "load data/, the first time", milliseconds: first, aim: "≤ 300 ms" },
    { what: "load data/ again (median)", milliseconds: median(() => parseDataset(text)), aim: "" },
    { what: "one holder's facts (median)", milliseconds: questions(text), aim: "≤ 0.5 ms" },
    { what: "movers of a month, first time (median)", milliseconds: moversOf(dataset), aim: "" },
    { what: "facts of a release, first time (median)", milliseconds: firstReleaseFacts(text), aim: "" },
  ];
  for (const [table, name] of [
    ["slt_table5", "2026-06-18/slt_table5.txt"],
    ["mfhhis01", "2026-05-18/mfhhis01.txt"],
  ] as const) {
    const path = join(rawFolder, name);
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    lines.push({
      what: `read ${table}.txt (median)`,
      milliseconds: median(() => readTable(table, bytes, name, names)),
      aim: "",
    });
  }
  return lines;
}

function questions(text: DatasetText): number {
  const vintage = parseDataset(text).asOf();
  const months = Array.from({ length: 200 }, (_, back) => addMonths(toMonth("2025-12"), -back));
  const times = months.flatMap((month) =>
    ["JP", "CN", "GB"].map((id) => timed(() => holderFacts(vintage, toHolderId(id), month))),
  );
  return quantile(times, 0.5);
}

function moversOf(dataset: Dataset): number {
  const vintage = dataset.asOf();
  const months = Array.from({ length: 200 }, (_, back) => addMonths(toMonth("2025-12"), -back));
  return quantile(
    months.map((month) => timed(() => movers(vintage, month, 1))),
    0.5,
  );
}

function firstReleaseFacts(text: DatasetText): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const dataset = parseDataset(text);
    return timed(() => releaseFacts(dataset, dataset.asOf(), toMonth("2026-07")));
  });
  return quantile(times, 0.5);
}

function median(work: () => unknown): number {
  return quantile(
    Array.from({ length: ROUNDS }, () => timed(work)),
    0.5,
  );
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
