/** Adds the Treasury's newest tables to data/: `npm run data:update`. For maintainers, and for the workflow of that name. */
import { parseArgs } from "node:util";
import { type TableNews, updateData } from "./bot/update-data.ts";
import { ConfigFault, readTicBase } from "./config.ts";
import { createFetchTable } from "./tic/fetch-table.ts";

const USAGE = `npm run data:update -- [--base ADDRESS] [--to FOLDER]

  --base  the folder that the tables are in (TIC_URL, or the Treasury's own)
  --to    the dataset (data)

Exit status: 0, all tables were read (whether or not there was news); 1, a table could not be had or was refused, and
what was in order is written all the same; 2, asked wrongly.`;

function readArguments(): { base: string; folder: string } | null {
  try {
    const options = { base: { type: "string" }, to: { type: "string", default: "data" } } as const;
    const { values } = parseArgs({ options });
    const base = values.base ?? readTicBase();
    if (!/^https?:\/\//.test(base) || !URL.canParse(base)) return null;
    return { base, folder: values.to };
  } catch (error) {
    if (error instanceof ConfigFault) console.error(error.message);
    return null;
  }
}

function line(news: TableNews): string {
  const table = news.table.padEnd(10);
  switch (news.kind) {
    case "added":
      return `${table}  new: release of ${news.release}, ${news.oldestMonth} to ${news.newestMonth}`;
    case "nothing-new":
      return `${table}  nothing new`;
    case "early":
      return `${table}  its Table 5 is not out yet`;
    default:
      return `${table}  ${news.kind}: ${news.reason}`;
  }
}

const asked = readArguments();
if (asked === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const fetchTable = createFetchTable({ base: asked.base });
  const news = await updateData({ folder: asked.folder, fetchTable, now: new Date() });
  for (const each of news) console.log(line(each));
  if (news.some(({ kind }) => kind === "failed" || kind === "refused")) process.exitCode = 1;
}
