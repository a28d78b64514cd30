import { Events, GatewayIntentBits } from "discord.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { z } from "zod";
import { populate } from "../../../src/playground/local-discord/populate.ts";
import { isOf } from "../../../src/playground/local-discord/shard.ts";
import { discordHere, raw, readyClient } from "./connected.ts";

type Discord = Awaited<ReturnType<typeof discordHere>>;

const payload = z.object({ op: z.number(), t: z.string().nullish(), d: z.unknown() });
const limit = z.object({ total: z.int(), remaining: z.int(), reset_after: z.int(), max_concurrency: z.int() });
const gateway = z.looseObject({ shards: z.int(), session_start_limit: limit });
const ready = z.object({ shard: z.array(z.number()), guilds: z.array(z.object({ id: z.string() })) });

/** Resolves with the code that the socket is closed with, or with what answers the IDENTIFY. */
function identify(discord: Discord, shard?: unknown): Promise<number | z.infer<typeof payload>> {
  const socket = new WebSocket(discord.apiUrl.replace("http", "ws"));
  onTestFinished(() => socket.terminate());
  const d = { token: discord.token, intents: 0, properties: {}, shard };
  return new Promise((resolve) => {
    socket.once("close", resolve);
    socket.on("message", (data) => {
      const { op, ...rest } = payload.parse(JSON.parse(String(data)));
      if (op === 10) socket.send(JSON.stringify({ op: 2, d }));
      else resolve({ op, ...rest });
    });
  });
}

describe("a guild is of the shard that its id names", () => {
  it("by the milliseconds in it, and none is of shard 0", () => {
    const at = (ms: bigint) => String((ms << 22n) + 4_194_303n);
    const shards = [0, 1, 2].map((id) => ({ id, count: 3 }));
    const home = (guildId?: string) => shards.filter((shard) => isOf(shard, guildId)).map(({ id }) => id);
    expect([at(300_000_000_000n), at(300_000_000_001n), at(300_000_000_002n), undefined].map(home)).toEqual([
      [0],
      [1],
      [2],
      [0],
    ]);
  });

  it("whose session alone is told of it, in READY and later", async () => {
    const discord = await discordHere();
    const other = discord.world.addGuild({ id: nextTo(discord.guildId), name: "Other shard" }).id;
    const intents = [GatewayIntentBits.Guilds];
    const clients = [await readyClient(discord, { intents, shards: [0], shardCount: 2 })];
    clients.push(await readyClient(discord, { intents, shards: [1], shardCount: 2 }));
    const guilds = () => clients.flatMap(({ guilds: { cache } }) => cache.map(({ id, name }) => [id, name]));
    const both = [
      [discord.guildId, "Bond desk"],
      [other, "Other shard"],
    ];
    expect(guilds().toSorted()).toEqual(both.toSorted());
    const told: string[] = [];
    for (const [shard, client] of clients.entries())
      client.on(Events.Raw, ({ t }) => void told.push(`${t} to ${shard}`));
    discord.world.removeBot(other);
    discord.world.deleteChannel(discord.channelId);
    const home = clients.findIndex(({ guilds: { cache } }) => cache.has(discord.guildId));
    const all = [`CHANNEL_DELETE to ${home}`, `GUILD_DELETE to ${1 - home}`];
    await expect.poll(() => told.toSorted()).toEqual(all);
  });

  it("in READY, which names the shard", async () => {
    const discord = await discordHere();
    const [id, count] = [Number((BigInt(discord.guildId) >> 22n) % 4n), 4];
    for (const [shard, guilds] of [
      [[id, count], [{ id: discord.guildId }]],
      [[(id + 1) % count, count], []],
    ]) {
      const answer = z.object({ d: ready }).parse(await identify(discord, shard));
      expect(answer.d).toEqual({ shard, guilds });
    }
  });
});

describe("an IDENTIFY is refused", () => {
  it.each([[[4, 4]], [[-1, 4]], [[0, 0]], [[0]], [["0", "1"]], ["0/1"]])("with 4010 for shard %j", async (shard) => {
    expect(await identify(await discordHere(), shard)).toBe(4010);
  });

  it("with 4011 where a shard has more than 2,500 guilds", async () => {
    const discord = await discordHere();
    populate(discord.world, 2_499);
    expect(await identify(discord)).toMatchObject({ op: 0, t: "READY" });
    discord.world.addGuild({ name: "one too many" });
    expect(await identify(discord)).toBe(4011);
    expect(await identify(discord, [0, 2])).not.toBe(4011);
  });

  it("with op 9 before its bucket's window is over", async () => {
    const discord = await discordHere({ identifyWindowMs: 500, maxConcurrency: 2 });
    expect(await identify(discord, [0, 4])).toMatchObject({ t: "READY" });
    const sent = [0, 2, 1].map((id) => identify(discord, [id, 4]));
    const tooFast = { op: 9, d: false };
    expect(await Promise.all(sent)).toMatchObject([tooFast, tooFast, { t: "READY" }]);
    await expect.poll(() => identify(discord, [2, 4]), { timeout: 5_000 }).toMatchObject({ t: "READY" });
    expect(discord.gateway.history).toMatchObject({ identifies: 3 });
  });
});

it("tells how many shards, and what is left of the day's sessions", async () => {
  const discord = await discordHere({ recommendedShards: 4, maxConcurrency: 16 });
  const told = async () => gateway.parse(await (await raw(discord, "GET", "/gateway/bot")).json());
  const session_start_limit = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 16 };
  expect(await told()).toMatchObject({ shards: 4, session_start_limit });
  await identify(discord, [0, 4]);
  await identify(discord, [1, 4]);
  const later = await told();
  expect(later.session_start_limit).toMatchObject({ remaining: 998, max_concurrency: 16 });
  expect(later.session_start_limit.reset_after).toBeGreaterThan(86_000_000);
});

/** The id of a guild that was made a millisecond later. */
function nextTo(guildId: string): string {
  return String(BigInt(guildId) + (1n << 22n));
}
