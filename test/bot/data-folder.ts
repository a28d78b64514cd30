import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readShippedData } from "../../src/bot/shipped-data.ts";
import { Dataset } from "../../src/holdings/dataset.ts";
import { writeDataset } from "../../src/holdings/dataset-text.ts";
import { writeDatasetFolder } from "../../src/storage/dataset-folder.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";

export const DATA = fileURLToPath(new URL("../../data", import.meta.url));

/** A copy of data/ as it was after a release; without the frozen tables, which no test here needs, it is quick to write. */
export function dataFolder(release: string): string {
  const folder = temporaryFolder();
  cpSync(DATA, folder, { recursive: true });
  const { dataset } = readShippedData();
  const files = dataset.files.filter((file) => file.release > "2023-03-15" && file.release <= release);
  const rolledBack = Dataset.of(dataset.register, [], new Map()).merge(
    files.map((file) => ({ file, contents: dataset.contentsOf(file) })),
  );
  writeDatasetFolder(folder, writeDataset(rolledBack));
  return folder;
}
