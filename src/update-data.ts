/** Adds the Treasury's newest tables to data/: `npm run data:update`. For maintainers, and for the workflow of that name. */
import { parseArgs } from "node:util";
import { AskedWrongly, expectDataset, runTool } from "./asked-wrongly.ts";
import { type TableNews, updateData } from "./bot/update-data.ts";
import { readTicBase } from "./config.ts";
import { createFetchTable } from "./tic/fetch-table.ts";

const USAGE = `npm run data:update -- [--base ADDRESS] [--to FOLDER]

  --base  the folder that the tables are in (TIC_URL, or the Treasury's own)
  --to    the dataset (data)

Exit status: 0, all tables were read (whether or not there was news); 1, a table could not be had or was refused, and
what was in order is written all the same; 2, asked wrongly.`;

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

async function run(): Promise<number> {
  const options = {
    base: { type: "string" },
    to: { type: "string", default: "data" },
    help: { type: "boolean" },
  } as const;
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const base = values.base ?? readTicBase();
  if (!/^https?:\/\//.test(base) || !URL.canParse(base)) {
    throw new AskedWrongly(
      `${base} is no address: give --base the folder of the tables, such as https://ticdata.treasury.gov/…`,
    );
  }
  const news = await updateData({
    folder: expectDataset(values.to),
    fetchTable: createFetchTable({ base }),
    now: new Date(),
  });
  for (const each of news) console.log(line(each));
  return news.some(({ kind }) => kind === "failed" || kind === "refused") ? 1 : 0;
}

await runTool(run);
