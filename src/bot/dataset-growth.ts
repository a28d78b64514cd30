import type { Dataset } from "../holdings/dataset.ts";
import { parseDataset, writeDataset } from "../holdings/dataset-text.ts";
import type { ReleaseFile } from "../holdings/release.ts";
import { readDatasetFolder, writeDatasetFolder } from "../storage/dataset-folder.ts";
import type { ReadTable } from "../tic/read-table.ts";

/** A file that was read and judged, with the release that it belongs to. */
export interface Addition {
  readonly read: ReadTable;
  readonly release: string;
  readonly sha256: string;
}

/** The dataset with more files as the Treasury served them, each in its place. */
export function grown(dataset: Dataset, additions: readonly Addition[]): Dataset {
  if (additions.length === 0) return dataset;
  return dataset.merge(
    additions.map(({ read: { contents }, release, sha256 }) => {
      const { table, newestMonth, oldestMonth, holders } = contents;
      const file: ReleaseFile = { release, table, newestMonth, oldestMonth, sha256, asServed: true, holders };
      return { file, contents };
    }),
  );
}

/**
 * Writes a dataset's made tables into its folder.
 * @throws Error, and writes nothing, if what was written would not read as the same
 */
export function saveDataset(folder: string, dataset: Dataset): void {
  const text = writeDataset(dataset);
  const again = writeDataset(parseDataset(new Map([...readDatasetFolder(folder), ...text])));
  for (const [name, content] of text) {
    if (again.get(name) !== content) throw new Error(`${name} would not read as it was written: nothing was changed`);
  }
  writeDatasetFolder(folder, text);
}
