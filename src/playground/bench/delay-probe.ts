/**
 * Loaded into a bot with `--import`: at SIGUSR2 it writes how long the longest pause of its main thread was since the last
 * time, in milliseconds, to the file that its own address names.
 */
import { writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";

const file = new URL(import.meta.url).searchParams.get("file") ?? "";
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on("SIGUSR2", () => {
  writeFileSync(file, JSON.stringify({ longest: delay.max / 1e6, p999: delay.percentile(99.9) / 1e6 }));
  delay.reset();
});
