import { REST } from "@discordjs/rest";
import { expect, onTestFinished, test } from "vitest";
import { forgetServers } from "../../src/bot/forget-servers.ts";
import { joinedGuilds } from "../../src/discord/joined-guilds.ts";
import { startLocalDiscord } from "../../src/playground/local-discord/local-discord.ts";
import { openBotRoom } from "./bot-room.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };

test("all servers of the bot are found, page by page", async () => {
  const discord = await startLocalDiscord();
  onTestFinished(() => discord.close());
  for (let index = 0; index < 205; index++) discord.world.addGuild({ name: `Server ${index}` });
  const joined = await joinedGuilds(new REST({ api: discord.apiUrl, offset: 0 }).setToken(discord.token));
  expect(joined.size).toBe(206);
  expect(joined.has(discord.guildId)).toBe(true);
});

test("what a server left behind is deleted 90 days after the bot lost it", async () => {
  const { discord, stores, clock, subscribe } = await openBotRoom();
  await subscribe(discord.newsChannelId, "brief");
  let joined: ReadonlySet<string> = new Set();
  const look = async (days: number) => {
    const stop = new AbortController();
    const now = clock.now() + days * 24 * 3_600_000;
    const after = (_: number, action: () => void) => {
      queueMicrotask(() => {
        stop.abort();
        action();
      });
      return () => {};
    };
    const parts = { guilds: stores.guilds, joined: async () => joined, clock: { now: () => now, after }, log: silent };
    await forgetServers(parts, stop.signal);
    return stores.subscriptions.count();
  };
  expect(await look(0)).toBe(1);
  expect(await look(89)).toBe(1);
  joined = new Set([discord.guildId]);
  expect(await look(95)).toBe(1);
  joined = new Set();
  expect(await look(100)).toBe(1);
  expect(await look(189)).toBe(1);
  expect(await look(191)).toBe(0);
});
