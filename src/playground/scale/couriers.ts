import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BotProcess, startBotProcess } from "../bench/bot-process.ts";
import type { LocalDiscord } from "../local-discord/local-discord.ts";

export interface CourierPlace {
  readonly discord: LocalDiscord;
  /** "postgres://…", or null: SQLite in the folder. */
  readonly databaseUrl: string | null;
  readonly queueUrl: string | null;
  readonly stateDir: string;
  readonly withoutLimits: boolean;
}

/** What a courier did, and what it took of the machine, as Linux counts. */
export interface CourierCost {
  readonly posts: number;
  readonly peakMb: number;
  /** Seconds of processor. */
  readonly cpu: number;
}

const MAIN = fileURLToPath(new URL("../../main.ts", import.meta.url));
const WITHOUT_LIMITS = fileURLToPath(new URL("scale-courier.ts", import.meta.url));
const TICKS_A_SECOND = 100;

/** As `npm start -- --role courier` does, on SQLite as `npm start`; without limits a program of its own. */
export function startCourier(place: CourierPlace): Promise<BotProcess> {
  const { discord, databaseUrl, queueUrl, stateDir } = place;
  const { apiUrl: api, token, applicationId: userId } = discord;
  if (place.withoutLimits) {
    const orders = JSON.stringify({ databaseUrl, stateDir, api, token, userId });
    return startBotProcess([WITHOUT_LIMITS, orders], "ready", {});
  }
  const settings = { DISCORD_TOKEN: token, DISCORD_API_URL: api, TIC_URL: "http://127.0.0.1:9/", LOG_LEVEL: "info" };
  const script = ["--max-semi-space-size=2", MAIN];
  if (databaseUrl === null || queueUrl === null)
    return startBotProcess(script, "ticwire is on Discord", { ...settings, STATE_DIR: stateDir });
  const shared = { DATABASE_URL: databaseUrl, QUEUE_URL: queueUrl, STATE_DIR: stateDir };
  return startBotProcess([...script, "--role", "courier"], "courier runs", { ...settings, ...shared });
}

export function costOf({ pid, printed }: BotProcess): CourierCost {
  const peakMb = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1_024;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  const posts = printed().split('"msg":"posted"').length - 1;
  return { posts, peakMb, cpu: (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND };
}
