/**
 * Loaded into a bot with `--import`: at SIGUSR2 it writes how long its main thread was away at most since the last time, in
 * milliseconds, to the file that its own address names. What it waited for a processor that others had is told apart: on a
 * machine of two cores the local Discord and the drawing are two others that want them.
 */
import { openSync, readSync, writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

const file = new URL(import.meta.url).searchParams.get("file") ?? "";

/** How long this thread has waited for a processor since it began. Linux alone tells: elsewhere 0. */
function createQueuedMs(): () => number {
  if (process.platform !== "linux") return () => 0;
  const schedule = openSync(`/proc/self/task/${process.pid}/schedstat`, "r");
  const bytes = Buffer.alloc(100);
  return () => {
    const length = readSync(schedule, bytes, 0, bytes.length, 0);
    const [, queuedNs] = bytes.toString("latin1", 0, length).split(" ");
    return Number(queuedNs) / 1e6;
  };
}

/** A thread that is begun loads this too. */
if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const queuedMs = createQueuedMs();
  let [before, queuedBefore] = [performance.now(), queuedMs()];
  let blocked = 0;
  setInterval(() => {
    const [now, queued] = [performance.now(), queuedMs()];
    blocked = Math.max(blocked, now - before - (queued - queuedBefore));
    [before, queuedBefore] = [now, queued];
  }, 1).unref();
  process.on("SIGUSR2", () => {
    writeFileSync(file, JSON.stringify({ longest: delay.max / 1e6, p999: delay.percentile(99.9) / 1e6, blocked }));
    delay.reset();
    blocked = 0;
  });
}
