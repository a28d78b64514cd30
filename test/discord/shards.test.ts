import { describe, expect, onTestFinished, test } from "vitest";
import { about } from "../../commands/about.ts";
import { createDiscordClient, type Heard } from "../../src/discord/client.ts";
import { FatalDiscordError } from "../../src/discord/fatal.ts";
import { registerCommands } from "../../src/discord/register.ts";
import { readShards, type Shards } from "../../src/discord/shards.ts";
import { type LocalDiscord, startLocalDiscord } from "../../src/playground/local-discord/local-discord.ts";
import { populate } from "../../src/playground/local-discord/populate.ts";
import { isOf } from "../../src/playground/local-discord/shard.ts";
import { quickly } from "./client-room.ts";

const TWO: Shards = { ids: [0, 1], count: 2 };

describe("a client with two shards", () => {
  test("answers from its first on, and is connected once both stand", async () => {
    const discord = await discordHere();
    const heard: string[] = [];
    const { ws, release } = holdingShard1();
    const client = clientOn(discord, { ws, shards: TWO }, ({ guild_id }) => heard.push(guild_id ?? ""));
    await client.login();
    expect(client.connected()).toBe(false);
    const [first] = populate(discord.world, 2).filter((id) => isOf({ id: 0, count: 2 }, id));
    await registerCommands(client.rest, discord.applicationId, [about]);
    void discord.interact({ kind: "command", name: "about", guildId: first ?? "" });
    await expect.poll(() => heard, { timeout: 5_000 }).toEqual([first]);
    release();
    await expect.poll(() => client.connected(), { timeout: 5_000 }).toBe(true);
    expect(discord.gateway.history.identifies).toBe(2);
  });

  test("loses and finds each by itself, and is not connected meanwhile", async () => {
    const discord = await discordHere();
    const told: unknown[] = [];
    const note = (fields: object, message: string) => void told.push([fields, message]);
    const client = clientOn(discord, { shards: TWO, log: { info: note, warn: note, error: note } });
    await client.login();
    await expect
      .poll(() => told, { timeout: 5_000 })
      .toEqual([[{ shards: [0, 1] }, expect.stringContaining("every shard")]]);
    told.length = 0;
    discord.gateway.cut(undefined, (shard) => shard?.id === 1);
    await expect.poll(() => client.connected(), { interval: 1 }).toBe(false);
    await expect.poll(() => client.connected(), { timeout: 5_000 }).toBe(true);
    expect(told).toEqual([
      [{ shard: 1 }, expect.stringContaining("is lost")],
      [{ shard: 1 }, expect.stringContaining("stands again")],
    ]);
  });

  test("cannot go on where the second has too many servers, though the first stands", async () => {
    const discord = await discordHere();
    const { ws, release } = holdingShard1();
    const client = clientOn(discord, { ws, shards: TWO });
    await client.login();
    populate(discord.world, 5_002);
    release();
    expect(await client.fatal).toMatch(/^A shard would have more than 2,500 servers \(4011\)/);
  });
});

test("a shard that Discord's servers do not let in ends the bot, though another stands", async () => {
  const discord = await discordHere();
  const client = clientOn(discord, { ws: holdingShard1().ws, shards: TWO });
  await client.login();
  discord.gateway.refuseUpgrades(1);
  discord.gateway.cut(undefined, (shard) => shard === undefined);
  expect(await client.fatal).toMatch(/did not let the bot in: .*503/);
});

test("too many servers for the shards that are set is told at once", async () => {
  const discord = await discordHere();
  populate(discord.world, 2_500);
  const client = clientOn(discord, { shards: { ids: [0], count: 1 } });
  await expect(client.login()).rejects.toThrow(FatalDiscordError);
});

test("of two processes that identify at once Discord turns one away, which comes in all the same", async () => {
  const discord = await discordHere({ identifyWindowMs: 700 });
  const clients = TWO.ids.map((id) => clientOn(discord, { shards: { ids: [id], count: 2 } }));
  await Promise.all(clients.map((client) => client.login()));
  expect(clients.map((client) => client.connected())).toEqual([true, true]);
  expect(discord.gateway.history.identifies).toBe(2);
  expect(discord.gateway.history.tooFast).toBeGreaterThan(0);
});

describe("SHARDS", () => {
  test.each([
    ["0-3/16", { ids: [0, 1, 2, 3], count: 16 }],
    ["2/16", { ids: [2], count: 16 }],
    ["0/1", { ids: [0], count: 1 }],
    ["15-15/16", { ids: [15], count: 16 }],
  ])("%s", (text, shards) => {
    expect(readShards(text)).toEqual(shards);
  });

  test.each(["", "4", "auto", "16/16", "0-16/16", "3-0/16", "0/0", "-1/4", "0-1-2/4", "0,1/4", "0-3 / 16", "1e1/16"])(
    "not %j",
    (text) => {
      expect(readShards(text)).toBeNull();
    },
  );
});

type Settings = Partial<Parameters<typeof createDiscordClient>[0]>;

async function discordHere(options: Parameters<typeof startLocalDiscord>[0] = {}): Promise<LocalDiscord> {
  const discord = await startLocalDiscord({ identifyWindowMs: 0, ...options });
  onTestFinished(() => discord.close());
  return discord;
}

function clientOn({ token, apiUrl: api }: LocalDiscord, settings: Settings, heard: Heard = () => {}) {
  const client = createDiscordClient({ token, api, ws: quickly, ...settings }, heard);
  onTestFinished(() => client.close());
  return client;
}

/** discord.js with a pause of our own before its second shard identifies. */
function holdingShard1() {
  const { promise, resolve: release } = Promise.withResolvers<void>();
  const waitForIdentify = (shard: number) => (shard === 1 ? promise : Promise.resolve());
  return { ws: { buildIdentifyThrottler: async () => ({ waitForIdentify }) }, release };
}
