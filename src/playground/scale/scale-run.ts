import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type BotProcess, startBotProcess } from "../bench/bot-process.ts";
import { type LocalDiscord, startLocalDiscord } from "../local-discord/local-discord.ts";
import { discordSettings } from "../local-discord/settings.ts";
import { startLocalPostgres } from "../services/local-postgres.ts";
import { type LocalRedis, startLocalRedis } from "../services/local-redis.ts";
import type { ScaleSettings } from "./scale-settings.ts";
import { type DatabaseWork, openScaleState, type ScaleState } from "./scale-state.ts";

/** Times in seconds from the announcement's commit; bytes as they were uploaded. */
export interface ScaleReport {
  readonly announcing: number;
  readonly firstPost: number;
  readonly lastPost: number;
  readonly posts: number;
  readonly lost: number;
  readonly duplicates: number;
  readonly refused: number;
  readonly uploaded: number;
  readonly database: DatabaseWork;
  readonly rows: Readonly<Record<string, number>>;
  readonly databaseBytes: number;
  /** Of each courier: the most memory that it took, in MB, and its seconds of processor. */
  readonly couriers: readonly { readonly peakMb: number; readonly cpu: number }[];
}

const MAIN = fileURLToPath(new URL("../../main.ts", import.meta.url));
const COURIER = fileURLToPath(new URL("scale-courier.ts", import.meta.url));
const MESSAGES = "/channels/:channelId/messages";
const POLL_MS = 100;
const STALLED_MS = 120_000;
/** PostgreSQL's counters are written now and then. */
const COUNTED_MS = 1_500;
const TICKS_A_SECOND = 100;

/** One release to so many channels, by couriers as `--role courier` starts them, on real PostgreSQL and Redis. */
export async function runScale({ channels: count, couriers, ...settings }: ScaleSettings): Promise<ScaleReport> {
  const withoutLimits = settings["without-limits"];
  const [postgres, redis] = await Promise.all([startLocalPostgres("durable"), startLocalRedis()]);
  const discord = await startLocalDiscord({ rateLimits: withoutLimits ? false : discordSettings.rateLimits });
  const folder = mkdtempSync(join(tmpdir(), "ticwire-scale-"));
  const stateDir = (at: number) => mkdtempSync(join(folder, `${at}-`));
  const { guildId, world } = discord;
  const channelIds = Array.from({ length: count }, (_, at) => world.addChannel({ guildId, name: `c${at}` }).id);
  const databaseUrl = await postgres.newDatabase();
  const state = await openScaleState(databaseUrl);
  await state.subscribe(guildId, channelIds);
  const begin = (at: number) => start({ discord, databaseUrl, redis, stateDir: stateDir(at), withoutLimits });
  const processes = await Promise.all(Array.from({ length: couriers }, (_, at) => begin(at)));
  try {
    const before = await state.work();
    const announcing = (await state.announce()) / 1_000;
    const since = Date.now();
    await allSettled(state);
    await pause(COUNTED_MS);
    const after = await state.work();
    const { rows, bytes } = await state.size();
    return {
      ...postsOf(discord, channelIds, since),
      ...{ announcing, rows, databaseBytes: bytes },
      database: {
        transactions: after.transactions - before.transactions,
        rowsWritten: after.rowsWritten - before.rowsWritten,
      },
      couriers: processes.map(({ pid }) => costOf(pid)),
    };
  } finally {
    await Promise.all(processes.map((each) => each.stop()));
    await state.close();
    await Promise.all([discord.close(), postgres.close(), redis.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly discord: LocalDiscord;
  readonly databaseUrl: string;
  readonly redis: LocalRedis;
  readonly stateDir: string;
  readonly withoutLimits: boolean;
}

function start({ discord, databaseUrl, redis, stateDir, withoutLimits }: Place): Promise<BotProcess> {
  const { apiUrl: api, token, applicationId: userId } = discord;
  if (withoutLimits) {
    const orders = JSON.stringify({ databaseUrl, stateDir, api, token, userId });
    return startBotProcess([COURIER, orders], "ready", {});
  }
  return startBotProcess(["--max-semi-space-size=2", MAIN, "--role", "courier"], "courier runs", {
    ...{ DISCORD_TOKEN: token, DISCORD_API_URL: api, TIC_URL: "http://127.0.0.1:9/", LOG_LEVEL: "error" },
    ...{ DATABASE_URL: databaseUrl, QUEUE_URL: redis.url, STATE_DIR: stateDir },
  });
}

/** @throws Error where nothing has moved for two minutes */
async function allSettled(state: ScaleState): Promise<void> {
  let [least, since] = [Number.POSITIVE_INFINITY, Date.now()];
  for (;;) {
    const open = await state.open();
    if (open === 0) return;
    if (open < least) [least, since] = [open, Date.now()];
    if (Date.now() - since > STALLED_MS) throw new Error(`${open} deliveries have stood still for two minutes`);
    await pause(POLL_MS);
  }
}

function postsOf(discord: LocalDiscord, channelIds: readonly string[], since: number) {
  const sent = discord.requests.filter(({ method, route }) => method === "POST" && route === MESSAGES);
  const taken = sent.filter(({ status }) => status === 200);
  const times = taken.map(({ at }) => (at - since) / 1_000).sort((one, other) => one - other);
  const counts = channelIds.map((id) => discord.messages(id).length);
  return {
    firstPost: times[0] ?? Number.NaN,
    lastPost: times.at(-1) ?? Number.NaN,
    posts: taken.length,
    lost: counts.filter((each) => each === 0).length,
    duplicates: counts.filter((each) => each > 1).length,
    refused: sent.length - taken.length,
    uploaded: sent.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** As Linux counts. */
function costOf(pid: number): { peakMb: number; cpu: number } {
  const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1_024;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return { peakMb: peak, cpu: (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND };
}
