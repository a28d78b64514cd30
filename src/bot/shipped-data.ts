import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Dataset } from "../holdings/dataset.ts";
import { parseDataset } from "../holdings/dataset-text.ts";
import { readDatasetFolder } from "../storage/dataset-folder.ts";
import { type Calendar, createCalendar } from "../tic/calendar.ts";
import { type Names, parseNames } from "../tic/names.ts";
import { readReleaseDates } from "../tic/release-dates.ts";

/** What comes with the bot in `data/`. */
export interface ShippedData {
  readonly dataset: Dataset;
  readonly calendar: Calendar;
  /** The names of rows in the Treasury's files. */
  readonly names: Names;
}

const FOLDER = fileURLToPath(new URL("../../data", import.meta.url));

/** The register of names as it is written. */
export function readNamesText(folder = FOLDER): string {
  return readFileSync(join(folder, "names.tsv"), "utf8");
}

/** The calendar of archives: with the releases before those that the bot's own knows. */
export function readPastCalendar(folder = FOLDER): Calendar {
  const dates = (name: string) => readReleaseDates(readFileSync(join(folder, name), "utf8"), name);
  return createCalendar([...dates("past-release-dates.tsv"), ...dates("release-dates.tsv")]);
}

/** @throws FileFault with file, line and cell where a table is not as data/README.md says */
export function readShippedData(folder = FOLDER): ShippedData {
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  return {
    dataset: parseDataset(readDatasetFolder(folder)),
    calendar: createCalendar(readReleaseDates(read("release-dates.tsv"))),
    names: parseNames(readNamesText(folder)),
  };
}
