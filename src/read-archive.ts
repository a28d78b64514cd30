/** Reads the Treasury's archive of releases into data/: `npm run data:archive -- FOLDER` or `-- addresses.csv`. */
import { existsSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { AskedWrongly, expectDataset, runTool } from "./asked-wrongly.ts";
import { type ArchiveLedger, openArchiveLedger } from "./bot/archive-ledger.ts";
import { archiveLine, isTrouble, progressBar } from "./bot/archive-progress.ts";
import { readArchives, type ZipSource } from "./bot/read-archive.ts";
import { zipsOfFolder, zipsOfList } from "./bot/zip-sources.ts";
import { readTicBase } from "./config.ts";
import { FileFault } from "./holdings/fault.ts";
import { createFetchZip } from "./tic/fetch-zip.ts";
import { washingtonDate } from "./tic/washington-time.ts";

const USAGE = `npm run data:archive -- FOLDER|ADDRESSES.csv [--to FOLDER] [--work FOLDER] [--pause SECONDS] [--base ADDRESS]

  FOLDER         holds archives (zip)
  ADDRESSES.csv  lists them: index_label_date,data_month,zip,url
  --to           the dataset (data)
  --work         where fetched archives and the list of what was read are kept (tic-archive); a second run goes on from it
  --pause        between two downloads (3)
  --base         an address whose host may be asked beside the Treasury's (TIC_URL)

Exit status: 0, every archive was read; 1, some are broken, could not be had, hold a table that was refused, or one whose
date of release is not known (add it to past-release-dates.tsv and run again); 2, asked wrongly.`;

interface Asked {
  readonly source: string;
  readonly to: string;
  readonly work: string;
  readonly pauseMs: number;
  readonly base: string;
}

const SOURCE = "a folder of zips, or a list of addresses with the columns index_label_date,data_month,zip,url";

function readArguments(): Asked | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      to: { type: "string", default: "data" },
      work: { type: "string", default: "tic-archive" },
      pause: { type: "string", default: "3" },
      base: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return null;
  const [source, ...others] = positionals;
  const pauseMs = Number(values.pause) * 1000;
  if (!source || others.length > 0) throw new AskedWrongly(`Give ${SOURCE} (npm run data:archive -- FOLDER).`);
  if (!existsSync(source)) throw new AskedWrongly(`There is no ${source}: give ${SOURCE}.`);
  if (values.pause.trim() === "" || !(pauseMs >= 0))
    throw new AskedWrongly(`--pause is a number of seconds, such as 3, not ${values.pause}.`);
  const base = values.base ?? readTicBase();
  if (!/^https?:\/\//.test(base) || !URL.canParse(base))
    throw new AskedWrongly(`${base} is no address: give --base one that begins with https://.`);
  return { source, to: expectDataset(values.to), work: values.work, pauseMs, base };
}

/** @throws AskedWrongly if the file is no list of archives */
function sourcesOf({ source, pauseMs, base }: Asked, ledger: ArchiveLedger): ZipSource[] {
  if (statSync(source).isDirectory()) return zipsOfFolder(source);
  const pause = async () => void (await sleep(pauseMs));
  try {
    return zipsOfList(source, { fetchZip: createFetchZip({ base }), ledger, pause });
  } catch (error) {
    if (error instanceof FileFault) throw new AskedWrongly(`${error.message}; give ${SOURCE}.`);
    throw error;
  }
}

async function run(): Promise<number> {
  const asked = readArguments();
  if (asked === null) {
    console.log(USAGE);
    return 0;
  }
  const ledger = openArchiveLedger(asked.work);
  const sources = sourcesOf(asked, ledger);
  const bar = progressBar(process.stderr, sources.length);
  let inOrder = true;
  bar.show(0);
  await readArchives({
    ...{ folder: asked.to, sources, ledger, today: washingtonDate(new Date()) },
    onZip(report, done) {
      if (isTrouble(report)) inOrder = false;
      bar.clear();
      console.log(archiveLine(report));
      bar.show(done);
    },
  });
  bar.clear();
  return inOrder ? 0 : 1;
}

await runTool(run);
