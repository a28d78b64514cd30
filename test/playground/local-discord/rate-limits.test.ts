import { Routes } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { discordSettings } from "../../../src/playground/local-discord/settings.ts";
import { discordHere, raw, restFor } from "./connected.ts";

const standard = discordSettings.rateLimits;
const headers = ["limit", "remaining", "reset", "reset-after", "bucket"] as const;

describe("rate limits", () => {
  it("stand in every answer, 5 messages in 5 s for each channel by itself", async () => {
    let now = 1_800_000_000_000;
    const discord = await discordHere({ now: () => now });
    const post = (channel: string) => raw(discord, "POST", `/channels/${channel}/messages`, { content: "x" });
    const first = await post(discord.channelId);
    const told = headers.map((name) => first.headers.get(`x-ratelimit-${name}`));
    expect(told).toEqual(["5", "4", "1800000005.000", "5.000", expect.stringMatching(/^[0-9a-f]{32}$/)]);
    for (let count = 0; count < 4; count += 1) await post(discord.channelId);
    const refused = await post(discord.channelId);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("5.000");
    expect(refused.headers.get("x-ratelimit-scope")).toBe("user");
    expect(await refused.json()).toEqual({ message: "You are being rate limited.", retry_after: 5, global: false });
    expect((await post(discord.newsChannelId)).status).toBe(200);
    now += 5_000;
    expect((await post(discord.channelId)).status).toBe(200);
  });

  it("count 50 requests a second over all routes that carry the token", async () => {
    let now = Date.now();
    const others = { limit: 1_000, perMs: 1_000 };
    const discord = await discordHere({ now: () => now, rateLimits: { ...standard, others } });
    const get = async (path: string) => (await raw(discord, "GET", path)).status;
    const paths = Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? "/users/@me" : "/gateway/bot"));
    expect(new Set(await Promise.all(paths.map(get)))).toEqual(new Set([200]));
    const refused = await raw(discord, "GET", "/users/@me");
    expect(refused.status).toBe(429);
    expect(refused.headers.get("x-ratelimit-global")).toBe("true");
    expect(refused.headers.get("x-ratelimit-scope")).toBe("global");
    expect((await raw(discord, "POST", "/interactions/1/x/callback", { type: 5 })).status).toBe(404);
    now += 1_000;
    expect(await get("/users/@me")).toBe(200);
  });

  it("are obeyed by the real client, which then never meets a 429", async () => {
    const discord = await discordHere({ rateLimits: { ...standard, messages: { limit: 2, perMs: 100 } } });
    const rest = restFor(discord, { offset: 5 });
    const post = (content: string) => rest.post(Routes.channelMessages(discord.channelId), { body: { content } });
    await Promise.all(["a", "b", "c", "d", "e"].map(post));
    expect(new Set(discord.requests.map(({ status }) => status))).toEqual(new Set([200]));
    expect(
      discord
        .messages(discord.channelId)
        .map(({ message }) => message.content)
        .join(""),
    ).toBe("abcde");
    const [first, , , , last] = discord.requests.map(({ at }) => at);
    expect((last ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(200);
  });

  it("can be switched off", async () => {
    const discord = await discordHere({ rateLimits: false });
    const answers = Array.from({ length: 60 }, () =>
      raw(discord, "POST", `/channels/${discord.channelId}/messages`, { content: "x" }),
    );
    expect(new Set((await Promise.all(answers)).map(({ status }) => status))).toEqual(new Set([200]));
  });
});
