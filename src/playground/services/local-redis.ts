import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port.ts";

/** A Redis of its own, on loopback alone, that keeps nothing. */
export interface LocalRedis {
  readonly url: string;
  /** Forgets all. */
  flush(): Promise<void>;
  stop(): Promise<void>;
  /** Under the same address, empty. */
  start(): Promise<void>;
  close(): Promise<void>;
}

const PROGRAM = "redis-server";
const READY_WITHIN_MS = 10_000;
const POLL_MS = 20;

/** Debian's package `redis-server` brings it. */
export const hasRedis = spawnSync(PROGRAM, ["--version"]).status === 0;

export async function startLocalRedis(): Promise<LocalRedis> {
  const port = await freePort();
  const begin = () =>
    spawn(PROGRAM, ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"], {
      stdio: "ignore",
    });
  let server = begin();
  const ready = async () => {
    for (const since = Date.now(); (await say(port, "PING").catch(() => "")) !== "+PONG"; await pause(POLL_MS)) {
      if (Date.now() - since > READY_WITHIN_MS) throw new Error("Redis did not start");
    }
  };
  const stop = async () => {
    if (server.exitCode !== null) return;
    const ended = once(server, "exit");
    server.kill("SIGKILL");
    await ended;
  };
  await ready();
  return {
    url: `redis://127.0.0.1:${port}`,
    flush: async () => void (await say(port, "FLUSHALL")),
    stop,
    async start() {
      server = begin();
      await ready();
    },
    close: stop,
  };
}

/** One command, and the first line of its answer. */
async function say(port: number, command: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    socket.write(`${command}\r\n`);
    const [answer] = await once(socket, "data");
    return String(answer).trim();
  } finally {
    socket.destroy();
  }
}
