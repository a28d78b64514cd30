import { DiscordAPIError, HTTPError } from "@discordjs/rest";
import { Routes } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import type { FaultKind } from "../../../src/playground/local-discord/faults.ts";
import { discordHere, raw, readyClient, restFor } from "./connected.ts";

const route = "/channels/:channelId/messages";

/** One message posted through a fault: what the client made of it, and how often it was stored. */
async function posted(fault: FaultKind, { times = 1, nonce = false, timeout = 15_000, retries = 3 } = {}) {
  const discord = await discordHere({ rateLimits: false });
  discord.faults.order({ fault, times, method: "POST", route });
  const rest = restFor(discord, { timeout, retries });
  const body = { content: "x", ...(nonce ? { nonce: "once", enforce_nonce: true } : {}) };
  const outcome = await rest.post(Routes.channelMessages(discord.channelId), { body }).then(
    () => "posted",
    (error: unknown) => error,
  );
  return {
    discord,
    outcome,
    stored: discord.messages(discord.channelId).length,
    tries: discord.requests.map(({ status }) => status),
  };
}

describe("a fault on order", () => {
  it("5xx a few times: the client tries again", async () => {
    const { outcome, stored, tries } = await posted({ kind: "status", status: 503 }, { times: 2 });
    expect([outcome, stored, tries]).toEqual(["posted", 1, [503, 503, 200]]);
  });

  it("5xx too often: an HTTPError", async () => {
    const { outcome, stored } = await posted({ kind: "status", status: 500 }, { times: 4 });
    expect(outcome).toBeInstanceOf(HTTPError);
    expect(stored).toBe(0);
  });

  it("HTML in place of JSON", async () => {
    const { outcome, tries } = await posted({ kind: "html" });
    expect([outcome, tries]).toEqual(["posted", [502, 200]]);
    const { outcome: odd } = await posted({ kind: "html", status: 400 });
    expect(odd).toBeInstanceOf(DiscordAPIError);
  });

  it("a socket reset before the effect: the second try stores it", async () => {
    const { outcome, stored, tries } = await posted({ kind: "cut-before", how: "reset" });
    expect([outcome, stored, tries]).toEqual(["posted", 1, [0, 200]]);
  });

  it("a socket reset after the effect: stored twice, with a nonce once", async () => {
    expect((await posted({ kind: "cut-after", how: "reset" })).stored).toBe(2);
    const once = await posted({ kind: "cut-after", how: "reset" }, { nonce: true });
    expect([once.outcome, once.stored]).toEqual(["posted", 1]);
  });

  it("a socket that just closes, before or after: the client does not try again", async () => {
    const before = await posted({ kind: "cut-before" });
    expect([before.outcome, before.stored]).toMatchObject([{ code: "UND_ERR_SOCKET" }, 0]);
    const after = await posted({ kind: "cut-after" });
    expect([after.outcome, after.stored]).toMatchObject([{ code: "UND_ERR_SOCKET" }, 1]);
  });

  it("an answer later than the client's patience: the effect happened, and happens again without a nonce", async () => {
    const late = { kind: "late", delayMs: 500 } as const;
    expect((await posted(late, { timeout: 60 })).stored).toBe(2);
    const once = await posted(late, { timeout: 60, nonce: true });
    expect([once.outcome, once.stored]).toEqual(["posted", 1]);
    const given = await posted(late, { timeout: 60, retries: 0 });
    expect(given.outcome).toBeInstanceOf(Error);
    expect(given.stored).toBe(1);
  });

  it("403 with a code of choice", async () => {
    expect((await posted({ kind: "forbidden" })).outcome).toMatchObject({ status: 403, code: 50001 });
    expect((await posted({ kind: "forbidden", code: 50013 })).outcome).toMatchObject({ status: 403, code: 50013 });
  });

  it("401, after which the client has no token any more", async () => {
    const discord = await discordHere();
    const client = await readyClient(discord);
    discord.faults.order({ fault: { kind: "unauthorized" }, route: "/users/@me" });
    await expect(client.rest.get(Routes.user())).rejects.toMatchObject({ status: 401 });
    await expect(client.rest.get(Routes.user())).rejects.toThrow("Expected token to be set");
  });

  it("429 with the header is waited for, and names its scope", async () => {
    const limited = { kind: "rate-limited", retryAfterMs: 50, scope: "shared" } as const;
    const { discord, outcome, tries } = await posted(limited);
    expect([outcome, tries]).toEqual(["posted", [429, 200]]);
    discord.faults.order({ fault: { ...limited, scope: "global" } });
    const answer = await raw(discord, "GET", "/users/@me");
    expect(answer.headers.get("x-ratelimit-global")).toBe("true");
    expect(answer.headers.get("retry-after")).toBe("0.050");
    discord.faults.order({ fault: { ...limited, header: false } });
    expect((await raw(discord, "GET", "/users/@me")).headers.get("retry-after")).toBeNull();
  });

  it("hits the route, the path or the request that it names, and nothing after being cleared", async () => {
    const discord = await discordHere();
    const fault = { kind: "forbidden" } as const;
    const status = async (path: string) => (await raw(discord, "GET", path)).status;
    discord.faults.order({ fault, route: /\/channels\/\d+$/, times: 2 });
    discord.faults.order({ fault, when: ({ path }) => path.endsWith("@me") });
    expect(await status("/gateway/bot")).toBe(200);
    expect(await status(`/channels/${discord.channelId}`)).toBe(403);
    expect(await status("/users/@me")).toBe(403);
    discord.faults.clear();
    expect(await status(`/channels/${discord.channelId}`)).toBe(200);
    expect(discord.requests.filter(({ fault: kind }) => kind === "forbidden")).toHaveLength(2);
  });
});
