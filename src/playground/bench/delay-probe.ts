/**
 * Loaded into a bot with `--import`: at SIGUSR2 it writes how long the longest pause of its main thread was since the last
 * time, in milliseconds, to the file that its own address names; and the longest stretch that this thread itself worked
 * without looking up, for in a pause it may also have waited for a processor that others had.
 */
import { writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

const file = new URL(import.meta.url).searchParams.get("file") ?? "";

function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** A thread that is begun loads this too. */
if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  let before = workedMs();
  let longestOwn = 0;
  setInterval(() => {
    const now = workedMs();
    longestOwn = Math.max(longestOwn, now - before);
    before = now;
  }, 1).unref();
  process.on("SIGUSR2", () => {
    writeFileSync(
      file,
      JSON.stringify({ longest: delay.max / 1e6, p999: delay.percentile(99.9) / 1e6, own: longestOwn }),
    );
    delay.reset();
    longestOwn = 0;
  });
}
