import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port.ts";

/** A PostgreSQL of its own, on loopback alone, in a folder that goes with it. */
export interface LocalPostgres {
  /** Of a database that is empty and nobody else's. */
  newDatabase(): Promise<string>;
  /** As after a crash of the server: everybody is cut off, and it comes back under the same address. */
  crashAndRestart(): Promise<void>;
  /** Cuts everybody off until `start`. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Newest first. */
const PROGRAMS = globSync("/usr/lib/postgresql/*/bin/postgres").sort().reverse().map(dirname);
const READY_WITHIN_MS = 30_000;
const POLL_MS = 50;

/** Debian's package `postgresql` brings it. */
export const hasPostgres = PROGRAMS.length > 0;

/**
 * @param safety "fast" does not wait for the disk: for tests in which nothing crashes
 * @param settings of its own, "shared_preload_libraries=pg_stat_statements"
 */
export async function startLocalPostgres(
  safety: "fast" | "durable" = "fast",
  settings: readonly string[] = [],
): Promise<LocalPostgres> {
  const [programs] = PROGRAMS;
  if (!programs) throw new Error("there is no PostgreSQL: apt-get install postgresql");
  const folder = mkdtempSync(join(tmpdir(), "ticwire-postgres-"));
  const user = serverUser();
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const port = await freePort();
  const run = (program: string, given: readonly string[]) => {
    const { status, stderr } = spawnSync(join(programs, program), given, { ...user, cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  };
  run("initdb", ["-D", data, "-U", "ticwire", "-A", "trust", "-E", "UTF8", "--no-sync"]);
  const options = [
    "-D",
    data,
    "-p",
    String(port),
    "-h",
    "127.0.0.1",
    "-k",
    folder,
    ...settings.flatMap((each) => ["-c", each]),
  ];
  if (safety === "fast") options.push("-c", "fsync=off", "-c", "synchronous_commit=off");
  let server = startServer();

  function startServer() {
    return spawn(join(programs ?? "", "postgres"), options, { ...user, cwd: folder, stdio: "ignore" });
  }
  /** SIGINT cuts everybody off and leaves in order; SIGQUIT leaves at once, and the next start recovers. */
  const end = async (signal: "SIGINT" | "SIGQUIT") => {
    if (server.exitCode !== null) return;
    const ended = once(server, "exit");
    server.kill(signal);
    await ended;
  };
  const isReady = () => spawnSync(join(programs, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)]).status === 0;
  const ready = async () => {
    for (const since = Date.now(); !isReady(); await pause(POLL_MS)) {
      if (Date.now() - since > READY_WITHIN_MS) throw new Error("PostgreSQL did not start");
    }
  };
  let databases = 0;
  const restart = async () => {
    server = startServer();
    await ready();
  };

  await ready();
  return {
    async newDatabase() {
      databases += 1;
      const name = `ticwire_${databases}`;
      run("createdb", ["-h", "127.0.0.1", "-p", String(port), "-U", "ticwire", name]);
      return `postgres://ticwire@127.0.0.1:${port}/${name}`;
    },
    async crashAndRestart() {
      await end("SIGQUIT");
      await restart();
    },
    stop: () => end("SIGINT"),
    start: restart,
    async close() {
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/etc/passwd")) return undefined;
  const id = (flag: string) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}
