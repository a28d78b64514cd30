/** `npm run scale -- --channels 10000 --couriers 2`: one release to so many channels, really sent on this machine. */
import { readOrLeave } from "../flags.ts";
import { type Passage, runScale } from "./scale-run.ts";
import { readScaleSettings } from "./scale-settings.ts";

const settings = readOrLeave(() => readScaleSettings(process.argv.slice(2)));
const limits = settings["without-limits"] ? "without limits" : "with Discord's limits";
const couriers = settings.couriers === 1 ? "1 courier" : `${settings.couriers} couriers`;
console.log(`${settings.channels} channels, ${couriers}, ${settings.state}, ${limits}`);

const report = await runScale(settings);
const seconds = (value: number) => `${value.toFixed(1)} s`;
const row = (what: string, measured: string) => console.log(`  ${what.padEnd(44)} ${measured}`);

row("a delivery for each channel written within", seconds(report.announcing));
tell("post", report.posting);
if (report.editing) tell("edit", report.editing);
row("lost, twice", `${report.lost}, ${report.duplicates}`);
const counts = Object.entries(report.rows).filter(([, count]) => count > 0);
row("rows at the end", counts.map(([table, count]) => `${table} ${count}`).join(", "));
row("the database on disk", `${(report.databaseBytes / 1e6).toFixed(1)} MB`);
for (const [at, { posts, peakMb, cpu }] of report.couriers.entries())
  row(`courier ${at + 1}: posts, most memory, processor`, `${posts}, ${peakMb.toFixed(0)} MB, ${seconds(cpu)}`);
const { maxRSS } = process.resourceUsage();
row("this process with the local Discord", `${(maxRSS / 1_024).toFixed(0)} MB`);
process.exitCode = report.lost === 0 && report.duplicates === 0 ? 0 : 1;

function tell(what: "post" | "edit", { first, last, taken, refused, uploaded, database }: Passage): void {
  row(`first ${what}, last ${what}`, `${seconds(first)}, ${seconds(last)}`);
  row(`${what}s, a second`, `${taken}, ${(taken / (last - first)).toFixed(1)}`);
  row("  refused by Discord's limits and sent again", String(refused));
  row("  uploaded", `${(uploaded / 1e6).toFixed(1)} MB, ${Math.round(uploaded / taken)} bytes each`);
  if (!database) return;
  const each = (count: number) => `${count}, ${(count / taken).toFixed(2)} each`;
  row("  the database: statements", each(database.statements));
  row("  the database: transactions", each(database.transactions));
  row("  the database: rows written", each(database.rowsWritten));
}
