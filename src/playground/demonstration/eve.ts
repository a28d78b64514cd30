import { createHash } from "node:crypto";
import type { ShippedData } from "../../bot/shipped-data.ts";
import { Dataset } from "../../holdings/dataset.ts";
import { toMonth } from "../../holdings/month.ts";
import type { ReleaseFile, Table } from "../../holdings/release.ts";
import type { ReleaseContents } from "../../holdings/release-contents.ts";
import type { Names } from "../../tic/names.ts";
import { readTable } from "../../tic/read-table.ts";
import { publishHistory } from "../local-treasury/publish-history.ts";
import { publishTable3 } from "../local-treasury/publish-table3.ts";
import { publishTable5 } from "../local-treasury/publish-table5.ts";
import type { RowNames } from "../local-treasury/row-names.ts";

/** What was held before a release, and what the Treasury's folder had then. */
export interface Eve {
  readonly shipped: ShippedData;
  readonly table5: Uint8Array;
  readonly table3: Uint8Array;
  readonly history: Uint8Array;
}

const FIRST_RELEASE = "2026-06-18";
const EVE_RELEASE = "2026-05-18";
const EVE_MONTH = toMonth("2026-03");

/** The evening before 18 June 2026: that release, without its newest month. Its Table 5 of May is made from the figures. */
export function eveOfJune(shipped: ShippedData, rowNames: RowNames): Eve {
  const { dataset, names } = shipped;
  const vintage = dataset.asOf(FIRST_RELEASE);
  const table5 = publishTable5(vintage, EVE_MONTH, rowNames);
  const table3 = publishTable3(vintage, EVE_MONTH, rowNames);
  const before = dataset.files.filter(({ release }) => release <= EVE_RELEASE);
  const held = Dataset.of(dataset.register, [], new Map()).merge([
    ...before.map((each) => ({ file: each, contents: dataset.contentsOf(each) })),
    heldOnTheEve("slt_table5", table5, names),
    heldOnTheEve("slt_table3", table3, names),
  ]);
  const newestHistory = before.findLast(({ table }) => table === "mfhhis01");
  if (!newestHistory) throw new Error(`data/ has no history of ${EVE_RELEASE} or before`);
  return {
    shipped: { ...shipped, dataset: held },
    table5,
    table3,
    history: publishHistory(dataset, newestHistory, rowNames),
  };
}

function heldOnTheEve(table: Table, bytes: Uint8Array, names: Names): { file: ReleaseFile; contents: ReleaseContents } {
  const { contents } = readTable(table, bytes, `${table}.txt`, names);
  const { newestMonth, oldestMonth, holders } = contents;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { file: { table, release: EVE_RELEASE, newestMonth, oldestMonth, holders, sha256, asServed: true }, contents };
}
