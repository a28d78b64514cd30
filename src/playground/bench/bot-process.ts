import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

/** A bot in a process of its own, as it runs for real. */
export interface BotProcess {
  /** From the start of the process to its line that it is ready. */
  readonly startMs: number;
  readonly pid: number;
  /** Resident memory in MB (Linux). */
  memoryMb(): number;
  /** All that it has printed so far. */
  printed(): string;
  signal(name: NodeJS.Signals): void;
  stop(): Promise<void>;
}

/** Starts a bot and waits until it prints that it is ready. */
export async function startBotProcess(
  script: readonly string[],
  ready: string,
  environment: Readonly<Record<string, string>>,
): Promise<BotProcess> {
  const started = performance.now();
  const child = spawn(process.execPath, script, {
    env: { ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  await untilPrinted(child, () => text, ready);
  return {
    printed: () => text,
    pid: child.pid ?? 0,
    startMs: performance.now() - started,
    memoryMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024,
    signal: (name) => void child.kill(name),
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function untilPrinted(child: ChildProcess, printed: () => string, ready: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!printed().includes(ready)) return;
      child.stdout?.off("data", look);
      resolve();
    };
    child.stdout?.on("data", look);
    child.once("exit", (code) => reject(new Error(`the bot ended with ${code} before it was ready:\n${printed()}`)));
  });
}
