import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { type BotProcess, startBotProcess } from "../src/playground/bench/bot-process.ts";
import { type LocalDiscord, startLocalDiscord } from "../src/playground/local-discord/local-discord.ts";
import { populate } from "../src/playground/local-discord/populate.ts";
import { isOf } from "../src/playground/local-discord/shard.ts";
import { temporaryFolder } from "./storage/temporary-folder.ts";

const GUILDS = 10_000;
const COUNT = 4;
/** One guild in so many is asked in. A prime, so that all shards have their part. */
const EVERY = 23;
const SCRIPT = ["--max-semi-space-size=2", fileURLToPath(new URL("../src/main.ts", import.meta.url))];
/** The project's own aim for one guild is 160 MB; a machine that is busy is given its time. */
const MOST_MB = 400;
const LONGEST_START_MS = 10_000;

const ways: readonly [string, readonly Record<string, string>[]][] = [
  ["one process, as many as Discord recommends", [{}]],
  ["two processes with their SHARDS", [{ SHARDS: "0-1/4" }, { SHARDS: "2-3/4" }]],
];

describe.each(ways)("4 shards over 10,000 servers in %s", (_, processes) => {
  test("start, and answer everywhere once, while one of them reconnects too", async () => {
    const { discord, sample } = await crowdedDiscord();
    const began = performance.now();
    const bots: BotProcess[] = [];
    for (const own of processes) bots.push(await startBot(discord, own));
    await discord.waitFor(() => discord.gateway.connected === COUNT, LONGEST_START_MS);
    const startMs = performance.now() - began;
    const memory = bots.map((bot) => bot.memoryMb());
    console.log(`${processes.length} × ${startMs.toFixed(0)} ms, ${memory.map((mb) => mb.toFixed(0)).join(" + ")} MB`);
    expect(startMs).toBeLessThan(LONGEST_START_MS);
    expect(Math.max(...memory)).toBeLessThan(MOST_MB);

    await askIn(discord, sample);
    const { resumes } = discord.gateway.history;
    for (const shard of [1, 3]) await askWhileCut(discord, sample, shard);
    expect(discord.gateway.history).toMatchObject({ identifies: COUNT, tooFast: 0, resumes: resumes + 2 });
    expect(registrations(discord)).toBe(1);
    expect(discord.violations).toEqual([]);
  });
});

/** 10,000 servers, 2,500 for each shard, and some of each. */
async function crowdedDiscord(): Promise<{ discord: LocalDiscord; sample: string[] }> {
  const discord = await startLocalDiscord({ recommendedShards: COUNT, maxConcurrency: COUNT });
  onTestFinished(() => discord.close());
  const guilds = [discord.guildId, ...populate(discord.world, GUILDS - 1)];
  return { discord, sample: guilds.filter((_id, index) => index % EVERY === 0) };
}

async function startBot({ apiUrl, token }: LocalDiscord, own: Record<string, string>): Promise<BotProcess> {
  const place = { DISCORD_API_URL: apiUrl, DISCORD_TOKEN: token, STATE_DIR: temporaryFolder() };
  const quiet = { TIC_URL: "http://127.0.0.1:9/", LOG_LEVEL: "silent" };
  const bot = await startBotProcess(SCRIPT, "ticwire is on Discord", { ...place, ...quiet, ...own });
  onTestFinished(() => bot.stop());
  return bot;
}

/** In all of these servers at once: each is answered, and with one callback. */
async function askIn(discord: LocalDiscord, guildIds: readonly string[]): Promise<void> {
  const about = { kind: "command", name: "about" } as const;
  const asked = await Promise.all(guildIds.map((guildId) => discord.interact({ ...about, guildId })));
  const missing = asked.filter(({ status }) => status !== "answered");
  expect(missing.map(({ guildId, status }) => ({ guildId, status }))).toEqual([]);
  const ids = new Set(asked.map(({ id }) => id));
  expect(callbacks(discord).filter((id) => ids.has(id))).toHaveLength(guildIds.length);
}

/** In some before anybody has noticed the cut, in some while the shard is away, and in some of all others. */
async function askWhileCut(discord: LocalDiscord, sample: readonly string[], id: number): Promise<void> {
  const own = sample.filter((guildId) => isOf({ id, count: COUNT }, guildId));
  const others = sample.filter((guildId) => !own.includes(guildId));
  expect(own.length).toBeGreaterThan(sample.length / COUNT - 2);
  discord.gateway.cut(undefined, (shard) => shard?.id === id);
  const atOnce = askIn(discord, own.slice(0, own.length / 2));
  await discord.waitFor(() => discord.gateway.connected === COUNT - 1);
  await Promise.all([atOnce, askIn(discord, own.slice(own.length / 2)), askIn(discord, others)]);
}

/** The interactions that a callback arrived for, answered or refused, as often as one did. */
function callbacks(discord: LocalDiscord): string[] {
  const posted = discord.requests.filter(({ route }) => route.startsWith("/interactions/"));
  return posted.flatMap(({ path }) => /\/interactions\/(\d+)\//.exec(path)?.[1] ?? []);
}

function registrations(discord: LocalDiscord): number {
  return discord.requests.filter(({ method, route }) => method === "PUT" && route.endsWith("/commands")).length;
}
