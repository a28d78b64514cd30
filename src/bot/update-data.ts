import type { Dataset } from "../holdings/dataset.ts";
import type { Month } from "../holdings/month.ts";
import { LIVE_TABLES, type Table } from "../holdings/release.ts";
import type { FetchTable } from "../tic/fetch-table.ts";
import { readTable } from "../tic/read-table.ts";
import { washingtonDate } from "../tic/washington-time.ts";
import { grown, saveDataset } from "./dataset-growth.ts";
import { judgeFile } from "./judge-file.ts";
import { readShippedData, type ShippedData } from "./shipped-data.ts";

export interface UpdateParts {
  readonly folder: string;
  readonly fetchTable: FetchTable;
  readonly now: Date;
}

/** What came of one table. */
export type TableNews =
  | {
      readonly kind: "added";
      readonly table: Table;
      readonly release: string;
      readonly oldestMonth: Month;
      readonly newestMonth: Month;
    }
  /** Held already; or a Table 3 that waits for its Table 5. */
  | { readonly kind: "nothing-new" | "early"; readonly table: Table }
  | { readonly kind: "failed" | "refused"; readonly table: Table; readonly reason: string };

/** Adds the Treasury's live tables to a dataset's folder, each judged as the bot judges it. Without news nothing is written. */
export async function updateData({ folder, fetchTable, now }: UpdateParts): Promise<readonly TableNews[]> {
  const shipped = readShippedData(folder);
  let { dataset } = shipped;
  const news: TableNews[] = [];
  for (const table of LIVE_TABLES) {
    const outcome = await fetchTable(table, null, new AbortController().signal);
    if (outcome.kind === "failed") news.push({ kind: "failed", table, reason: outcome.reason });
    if (outcome.kind !== "body") continue;
    const taken = take({ ...shipped, dataset, now }, table, outcome);
    dataset = taken.dataset;
    news.push(taken.news);
  }
  if (dataset !== shipped.dataset) saveDataset(folder, dataset);
  return news;
}

interface Body {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

function take(
  bench: ShippedData & { readonly now: Date },
  table: Table,
  { bytes, sha256 }: Body,
): { dataset: Dataset; news: TableNews } {
  const { dataset, names, now } = bench;
  if (dataset.files.some((file) => file.sha256 === sha256)) return { dataset, news: { kind: "nothing-new", table } };
  const read = () => readTable(table, bytes, `${table}.txt`, names);
  const judgement = judgeFile(bench, table, read);
  if (judgement.kind === "refused") return { dataset, news: { kind: "refused", table, reason: judgement.reason } };
  if (judgement.kind === "held") return { dataset, news: { kind: "nothing-new", table } };
  if (judgement.kind === "early") return { dataset, news: { kind: "early", table } };
  const release = releaseDate(dataset, table, judgement.release, washingtonDate(now));
  const { oldestMonth, newestMonth } = read().contents;
  return {
    dataset: grown(dataset, [{ read: read(), release, sha256 }]),
    news: { kind: "added", table, release, oldestMonth, newestMonth },
  };
}

/** A Table 5 that comes again with other figures was released on the day on which it is there. */
function releaseDate(dataset: Dataset, table: Table, scheduled: string, today: string): string {
  const isHeld = dataset.files.some((file) => file.table === table && file.release >= scheduled);
  return table === "slt_table5" && isHeld && today > scheduled ? today : scheduled;
}
