import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type DatasetText, datasetFileNames } from "../holdings/dataset-text.ts";

/** The texts of a dataset's folder; a table of observations that is not there is empty. */
export function readDatasetFolder(folder: string): DatasetText {
  return new Map(datasetFileNames().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** Each file is written beside its place and then renamed, so that a reader never sees half of one. */
export function writeDatasetFolder(folder: string, text: DatasetText): void {
  for (const [name, content] of text) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, content);
    renameSync(`${path}.new`, path);
  }
}
