/** `npm run scale -- --channels 10000 --couriers 2`: one release to so many channels, really sent on this machine. */
import { readOrLeave } from "../flags.ts";
import { runScale } from "./scale-run.ts";
import { readScaleSettings } from "./scale-settings.ts";

const settings = readOrLeave(() => readScaleSettings(process.argv.slice(2)));
const limits = settings["without-limits"] ? "without limits" : "with Discord's limits";
console.log(`${settings.channels} channels, ${settings.couriers} couriers, ${limits}`);

const report = await runScale(settings);
const seconds = (value: number) => `${value.toFixed(1)} s`;
const row = (what: string, measured: string) => console.log(`  ${what.padEnd(44)} ${measured}`);

row("a delivery for each channel written within", seconds(report.announcing));
row("first post, last post", `${seconds(report.firstPost)}, ${seconds(report.lastPost)}`);
row("posts a second", (report.posts / (report.lastPost - report.firstPost)).toFixed(1));
row("posted, lost, twice", `${report.posts}, ${report.lost}, ${report.duplicates}`);
row("refused by Discord's limits and sent again", String(report.refused));
row("uploaded", `${(report.uploaded / 1e6).toFixed(1)} MB, ${Math.round(report.uploaded / report.posts)} bytes a post`);
const { transactions, rowsWritten } = report.database;
row("the database: transactions, rows written", `${transactions}, ${rowsWritten}`);
row("a post takes of them", `${(transactions / report.posts).toFixed(2)}, ${(rowsWritten / report.posts).toFixed(2)}`);
row(
  "rows",
  Object.entries(report.rows)
    .map(([table, count]) => `${table} ${count}`)
    .join(", "),
);
row("the database on disk", `${(report.databaseBytes / 1e6).toFixed(1)} MB`);
for (const [at, { peakMb, cpu }] of report.couriers.entries())
  row(`courier ${at + 1}: most memory, processor`, `${peakMb.toFixed(0)} MB, ${seconds(cpu)}`);
process.exitCode = report.lost === 0 && report.duplicates === 0 ? 0 : 1;
