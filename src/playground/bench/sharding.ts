import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startLocalDiscord } from "../local-discord/local-discord.ts";
import { populate } from "../local-discord/populate.ts";
import { startBotProcess } from "./bot-process.ts";

const LONGEST_MS = 120_000;

export interface Size {
  readonly guilds: number;
  readonly shards: number;
  /** How many shards Discord lets identify within 5 seconds. */
  readonly maxConcurrency: number;
}

export interface Sharded {
  /** Milliseconds from the start of the process until it answers with its first shard, and with all. */
  readonly firstMs: number;
  readonly allMs: number;
  /** MB, a while later. */
  readonly restMb: number;
}

/** One process of the bot on a Discord of that size. */
export async function measureSharded(bot: readonly string[], size: Size, restMs: number): Promise<Sharded> {
  const { guilds, shards: recommendedShards, maxConcurrency } = size;
  const discord = await startLocalDiscord({ recommendedShards, maxConcurrency });
  populate(discord.world, guilds - 1);
  const state = mkdtempSync(join(tmpdir(), "ticwire-bench-"));
  const began = performance.now();
  const started = await startBotProcess(bot, "ticwire is on Discord", {
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
    ...{ TIC_URL: "http://127.0.0.1:9/", STATE_DIR: state, LOG_LEVEL: "silent" },
  });
  await discord.waitFor(() => discord.gateway.connected === recommendedShards, LONGEST_MS);
  const allMs = performance.now() - began;
  await pause(restMs);
  const restMb = started.memoryMb();
  await started.stop();
  await discord.close();
  rmSync(state, { recursive: true, force: true });
  return { firstMs: started.startMs, allMs: Math.max(allMs, started.startMs), restMb };
}
