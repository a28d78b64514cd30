/** Makes data/ from the Treasury's files: `npm run data:build -- FOLDER`, with one folder inside for each release. */
import { parseArgs } from "node:util";
import { AskedWrongly, expectDataset, expectFolder, runTool } from "./asked-wrongly.ts";
import { buildDataset, releaseFolders } from "./bot/build-dataset.ts";
import { readShippedData } from "./bot/shipped-data.ts";
import { writeDataset } from "./holdings/dataset-text.ts";
import type { ReleaseFile } from "./holdings/release.ts";
import { writeDatasetFolder } from "./storage/dataset-folder.ts";

const USAGE = `npm run data:build -- FOLDER [--to FOLDER] [--drop]

  FOLDER  holds the Treasury's files, in one folder for each release: FOLDER/2026-09-16/slt_table5.txt
  --to    the dataset (data)
  --drop  leave out releases that are held and are not in FOLDER; without it they stay as they are

Exit status: 0, it was made; 1, a file was refused, and nothing was written; 2, asked wrongly.`;
const SOURCE =
  "the folder of the Treasury's files, with one folder inside for each release (npm run data:build -- FOLDER)";

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      to: { type: "string", default: "data" },
      drop: { type: "boolean", default: false },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [source, ...more] = positionals;
  if (!source || more.length > 0) throw new AskedWrongly(`Give ${SOURCE}.`);
  expectFolder(source, SOURCE);
  if (releaseFolders(source).length === 0)
    throw new AskedWrongly(`${source} has no folder like 2026-09-16 inside: give ${SOURCE}.`);
  const folder = expectDataset(values.to);
  const { dataset: held, names } = readShippedData(folder);
  const { dataset, others } = buildDataset({ source, held, names, drop: values.drop });
  writeDatasetFolder(folder, writeDataset(dataset));
  const apart = values.drop ? "dropped: not in the folder" : "kept: not in the folder";
  for (const file of dataset.files) console.log(line(file, others.includes(file) ? apart : ""));
  if (values.drop) for (const file of others) console.log(line(file, apart));
  return 0;
}

function line({ release, table, oldestMonth, newestMonth }: ReleaseFile, remark: string): string {
  return `${release}  ${table.padEnd(11)}  ${oldestMonth} to ${newestMonth}  ${remark}`.trimEnd();
}

await runTool(run);
