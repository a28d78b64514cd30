/** Makes data/ from the Treasury's files: `npm run data:build -- FOLDER`, with one folder inside for each release. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Dataset } from "./holdings/dataset.ts";
import { parseRegister, writeDataset } from "./holdings/dataset-text.ts";
import { fileName, type ReleaseFile, TABLES } from "./holdings/release.ts";
import { writeDatasetFolder } from "./storage/dataset-folder.ts";
import { checkAgreement } from "./tic/agreement.ts";
import { type Names, parseNames } from "./tic/names.ts";
import { readTable } from "./tic/read-table.ts";

/** Copies whose line ends were retyped: their hash is not that of the file that was served. */
const RETYPED = new Set(["2026-03-18/mfhhis01.txt", "2026-09-16/slt_table5.txt"]);

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { to: { type: "string", default: "data" } },
  });
  const [source] = positionals;
  if (!source || !existsSync(source)) {
    console.error(
      "Say where the Treasury's files are: npm run data:build -- FOLDER (with one folder for each release).",
    );
    process.exit(2);
  }
  const curated = (name: string) => [name, readFileSync(join("data", name), "utf8")] as const;
  const register = parseRegister(new Map([curated("holders.tsv"), curated("composites.tsv"), curated("breaks.tsv")]));
  const names = parseNames(curated("names.tsv")[1]);
  const releases = readdirSync(source).filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name));
  let dataset = Dataset.of(register, [], new Map());
  for (const release of releases.sort()) dataset = addRelease(dataset, source, release, names);
  writeDatasetFolder(values.to, writeDataset(dataset));
  for (const { release, table, oldestMonth, newestMonth } of dataset.files) {
    console.log(`${release}  ${table.padEnd(10)}  ${oldestMonth} to ${newestMonth}`);
  }
}

function addRelease(dataset: Dataset, source: string, release: string, names: Names): Dataset {
  let all = dataset;
  for (const table of TABLES) {
    const name = `${release}/${fileName(table)}`;
    const path = join(source, name);
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    const { contents, released } = readTable(table, bytes, name, names);
    if (released && released !== release) throw new Error(`${name} says that it was released on ${released}`);
    const { newestMonth, oldestMonth, holders } = contents;
    const table5 = all.files.find((file) => file.release === release && file.table === "slt_table5");
    if (table === "slt_table3" && table5) checkAgreement(contents, all.contentsOf(table5));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const file: ReleaseFile = {
      release,
      table,
      newestMonth,
      oldestMonth,
      sha256,
      asServed: !RETYPED.has(name),
      holders,
    };
    all = all.with(file, contents);
  }
  return all;
}

main();
