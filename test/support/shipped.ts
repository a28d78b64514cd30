import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDataset } from "../../src/holdings/dataset-text.ts";
import { type HolderId, toHolderId } from "../../src/holdings/holder.ts";
import { addMonths, toMonth } from "../../src/holdings/month.ts";
import type { Vintage } from "../../src/holdings/vintage.ts";
import { readDatasetFolder } from "../../src/storage/dataset-folder.ts";
import { parseNames } from "../../src/tic/names.ts";

const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));

/** The dataset that ships with the bot. */
export const shipped = parseDataset(readDatasetFolder(dataFolder));
export const names = parseNames(readFileSync(`${dataFolder}/names.tsv`, "utf8"));

export const JP = toHolderId("JP");
export const CN = toHolderId("CN");
export const GB = toHolderId("GB");
export const TOTAL = toHolderId("total");

/** A holder's level in billions as it stands, or why there is none. */
export function level(vintage: Vintage, holder: string, month: string): number | string {
  const figure = vintage.at(toHolderId(holder), toMonth(month));
  return figure.kind === "figure" ? figure.millions / 1000 : figure.reason;
}

/** A holder's change on the month in billions, or why there is none. */
export function onMonth(vintage: Vintage, holder: HolderId, month: string): number | string {
  const change = vintage.change(holder, addMonths(toMonth(month), -1), toMonth(month));
  return change.kind === "change" ? change.millions / 1000 : change.reason;
}
