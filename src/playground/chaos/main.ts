/** `npm run chaos -- --channels 400 --kills 25`: proves that every channel hears of a release exactly once. */
import { randomInt } from "node:crypto";
import { readOrLeave } from "../flags.ts";
import { type ChaosReport, runChaos } from "./chaos-run.ts";
import { readChaosSettings } from "./chaos-settings.ts";
import { type FleetReport, runFleet } from "./fleet-run.ts";
import { isFlawless } from "./verdict.ts";

const settings = readOrLeave(() => readChaosSettings(process.argv.slice(2), () => randomInt(2 ** 31)));
const cast = settings.fleet
  ? "3 couriers, 2 watchers, 2 bots, each killed once, PostgreSQL restarted, Redis flushed and stopped"
  : `${settings.workers} workers, ${settings.kills} × SIGKILL`;
console.log(`${settings.channels} channels, ${cast}, seed ${settings.seed}`);

const since = performance.now();
const report: ChaosReport & Partial<FleetReport> = await (settings.fleet ? runFleet : runChaos)(settings);
const seconds = ((performance.now() - since) / 1_000).toFixed(1);

console.log(
  `lost ${report.lost}, duplicates ${report.duplicates}, unsure ${report.unsure}, edits missing ${report.editsMissing}`,
);
if (settings.blind > 0) {
  console.log(
    `of the unsure, ${report.unsureWhereBlind} in the ${settings.blind} channels whose history the bot may not read`,
  );
}
console.log(
  `${report.requests} requests, ${report.edits} of them edits and ${report.lookUps} to read a history, in ${seconds} s`,
);
if (report.asked !== undefined) console.log(`${report.asked} commands asked, ${report.unanswered} unanswered`);
for (const fault of report.faults) console.error(fault);
process.exitCode = isFlawless(report) && report.faults.length === 0 ? 0 : 1;
