import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { WorkerOrders } from "./worker-orders.ts";

const PROGRAM = fileURLToPath(new URL("worker.ts", import.meta.url));

export interface Workers {
  /** One of them dies this moment and another takes its place: the one of this index, or whichever chance picks. */
  killOne(index?: number): void;
  /** As when the power fails: all die, and as many begin anew. */
  killEach(): void;
  /** Ends all as a service manager does. Tells how many did not leave properly. */
  stop(): Promise<number>;
  /** Leaves nothing behind, however the run went. */
  killAll(): void;
}

/** A process for each of these orders on one state, always. They do not outlive this one. */
export function startWorkers(orders: readonly WorkerOrders[], random: () => number): Workers {
  const start = (mine: WorkerOrders) =>
    spawn(process.execPath, [PROGRAM, JSON.stringify(mine)], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const running: ChildProcess[] = orders.map(start);
  let broken = 0;
  const watch = (worker: ChildProcess) =>
    worker.once("exit", (code) => {
      if (code) broken += 1;
    });
  for (const worker of running) watch(worker);

  const killAll = () => {
    for (const worker of running) worker.kill("SIGKILL");
  };

  const replace = (index: number) => {
    running[index]?.kill("SIGKILL");
    const mine = orders[index];
    if (!mine) throw new RangeError(`there is no worker ${index}`);
    running[index] = start(mine);
    watch(running[index]);
  };

  return {
    killAll,
    killOne: (index = Math.floor(random() * running.length)) => replace(index),
    killEach() {
      for (const index of running.keys()) replace(index);
    },
    async stop() {
      const ended = running.map((worker) => (worker.exitCode === null ? once(worker, "exit") : null));
      for (const worker of running) worker.kill("SIGTERM");
      await Promise.all(ended);
      return broken;
    },
  };
}
