/** Reads the Treasury's archive of releases into data/: `npm run data:archive -- FOLDER` or `-- addresses.csv`. */
import { existsSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { openArchiveLedger } from "./bot/archive-ledger.ts";
import { archiveLine, isTrouble, progressBar } from "./bot/archive-progress.ts";
import { readArchives } from "./bot/read-archive.ts";
import { zipsOfFolder, zipsOfList } from "./bot/zip-sources.ts";
import { readTicBase } from "./config.ts";
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
date of release is not known (add it to release-dates.tsv and run again); 2, asked wrongly.`;

interface Asked {
  readonly source: string;
  readonly to: string;
  readonly work: string;
  readonly pauseMs: number;
  readonly base: string;
}

function readArguments(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        to: { type: "string", default: "data" },
        work: { type: "string", default: "tic-archive" },
        pause: { type: "string", default: "3" },
        base: { type: "string" },
      },
    });
    const [source, ...others] = positionals;
    const pauseMs = Number(values.pause) * 1000;
    if (!source || others.length > 0 || !existsSync(source) || !(pauseMs >= 0)) return null;
    return { source, to: values.to, work: values.work, pauseMs, base: values.base ?? readTicBase() };
  } catch {
    return null;
  }
}

async function run({ source, to, work, pauseMs, base }: Asked): Promise<boolean> {
  const ledger = openArchiveLedger(work);
  const pause = async () => void (await sleep(pauseMs));
  const sources = statSync(source).isDirectory()
    ? zipsOfFolder(source)
    : zipsOfList(source, { fetchZip: createFetchZip({ base }), ledger, pause });
  const bar = progressBar(process.stderr, sources.length);
  let inOrder = true;
  bar.show(0);
  await readArchives({
    ...{ folder: to, sources, ledger, today: washingtonDate(new Date()) },
    onZip(report, done) {
      if (isTrouble(report)) inOrder = false;
      bar.clear();
      console.log(archiveLine(report));
      bar.show(done);
    },
  });
  bar.clear();
  return inOrder;
}

const asked = readArguments();
if (asked === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (!(await run(asked))) {
  process.exitCode = 1;
}
