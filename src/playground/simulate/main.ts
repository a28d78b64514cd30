/** `npm run simulate -- --channels 1000000 --couriers 2 --follow 90`: when the last channel is reached, by measured rates. */
import { readOrLeave } from "../flags.ts";
import { MEASURED } from "./measured-rates.ts";
import { type Passage, simulate } from "./simulate.ts";
import { readSimulateSettings } from "./simulate-settings.ts";
import { asBytes, asDuration } from "./units.ts";

const settings = readOrLeave(() => readSimulateSettings(process.argv.slice(2)));
const { posted, carried, requests, post, edit, rows, databaseBytes } = simulate(settings, MEASURED);

const count = (value: number) => value.toLocaleString("en");
const row = (what: string, value: string) => console.log(`  ${what.padEnd(44)} ${value}`);
const couriers = settings.couriers === 1 ? "1 courier" : `${settings.couriers} couriers`;
console.log(`${count(settings.channels)} channels, ${couriers}, ${settings.follow} % follow (computed, not run)`);
row("posted by the bot", `${count(posted)}, in ${count(requests)} requests`);
row("carried by Discord to those who follow", count(carried));
tell("post", post);
console.log("  where Table 3 comes afterwards, from then on:");
tell("edit", edit);
row("rows", `subscription ${count(rows.subscription)}, delivery ${count(rows.delivery)} a release`);
row("the database on disk, of one release", asBytes(databaseBytes));

function tell(what: "post" | "edit", { first, last, perSecond, uploadedBytes, statements }: Passage): void {
  row(`first ${what}, last ${what}`, `${asDuration(first)}, ${asDuration(last)}`);
  row(`${what}s a second`, perSecond.toFixed(1));
  row("uploaded", asBytes(uploadedBytes));
  row("statements of the database", count(statements));
}
