import { once } from "node:events";
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { networkInterfaces } from "node:os";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPagePlay, type PagePlay } from "../../../src/playground/page-server/page-play.ts";

const quiet = { info: () => {}, warn: () => {}, error: () => {} };

let play: PagePlay;
let own: { host: string; origin: string };

beforeAll(async () => {
  play = await openPagePlay({ log: quiet, port: 0 });
  const { host, origin } = new URL(play.url);
  own = { host, origin };
});
afterAll(() => play.close());

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

async function ask(path: string, headers: OutgoingHttpHeaders, body?: string): Promise<Got> {
  const { port } = new URL(play.url);
  const asking = request({ host: "127.0.0.1", port, path, method: body === undefined ? "GET" : "POST", headers });
  asking.end(body);
  const [response] = await once(asking, "response");
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

const act = (action: unknown, headers: OutgoingHttpHeaders = {}) =>
  ask("/act", { ...own, "content-type": "application/json", ...headers }, JSON.stringify(action));

describe("the page's server", () => {
  test("listens on this machine alone", async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .find(({ family, internal }) => family === "IPv4" && !internal);
    if (!outside) return;
    await expect(fetch(`http://${outside.address}:${new URL(play.url).port}/`)).rejects.toThrow("fetch failed");
  });

  test("answers to its own name alone, whatever name points here", async () => {
    expect((await ask("/missing", { host: own.host })).status).toBe(404);
    const port = new URL(play.url).port;
    expect((await ask("/missing", { host: `localhost:${port}` })).status).toBe(404);
    for (const host of [`evil.example:${port}`, "127.0.0.1", `127.0.0.1:${Number(port) + 1}`])
      expect((await ask("/events", { host })).status, host).toBe(403);
  });

  test("lets no other website act or listen", async () => {
    const look = { kind: "look" };
    expect((await act(look)).status).toBe(200);
    expect((await act(look, { origin: "https://evil.example" })).status).toBe(403);
    expect((await act(look, { origin: "null" })).status).toBe(403);
    expect((await act(look, { "content-type": "text/plain" })).status).toBe(403);
    expect((await ask("/act", { host: own.host, "content-type": "application/json" }, "{}")).status).toBe(403);
    expect((await ask("/events", { host: own.host, origin: "https://evil.example" })).status).toBe(403);
    const embedded = { host: own.host, "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
    expect((await ask("/events", embedded)).status).toBe(403);
  });

  test("lets the page load from itself alone", async () => {
    const { headers } = await ask("/missing", { host: own.host });
    expect(headers["content-security-policy"]).toMatch(/^default-src 'self'; /);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("says what is wrong with an action", async () => {
    expect(await act({ kind: "nothing" })).toMatchObject({ status: 400 });
    expect(await ask("/act", { ...own, "content-type": "application/json" }, "{")).toMatchObject({ status: 400 });
    expect(await act({ kind: "look", more: "x".repeat(100_000) })).toMatchObject({ status: 400 });
    const { channelId, memberId: userId } = play.stage().discord;
    const asked = { kind: "command", name: "subscription list", options: {}, userId, channelId, locale: "en-US" };
    expect(JSON.parse((await act(asked)).body)).toEqual({
      refused: "/subscription is not offered to members like paul",
    });
    const unheard = await act({ ...asked, locale: "xx" });
    expect(JSON.parse(unheard.body)).toHaveProperty("refused");
  });

  test("answers in the asker's place, and suggests what the bot suggests", async () => {
    const { channelId, adminId: userId } = play.stage().discord;
    const who = { userId, channelId, locale: "ja" };
    const options = { country: "swis" };
    const got = await act({ kind: "autocomplete", ...who, name: "holdings", options, focused: "country" });
    expect(JSON.parse(got.body).choices).toHaveLength(1);
    await act({ kind: "say", userId, channelId, content: "hello" });
    expect(play.stage().discord.messages(channelId).at(-1)?.message).toMatchObject({ content: "hello" });
  });
});

describe("its desk", () => {
  let log = "";
  const noted = (wanted: string) => expect.poll(() => log).toContain(wanted);
  const listen = async () => {
    const { host } = own;
    const listening = request({ host: "127.0.0.1", port: new URL(play.url).port, path: "/events", headers: { host } });
    listening.end();
    const [events] = await once(listening, "response");
    events.on("data", (chunk: Buffer) => {
      log += chunk.toString();
    });
    // The page's end cuts the stream.
    events.on("error", () => {});
    return { over: new Promise((resolve) => events.once("close", resolve)) };
  };

  test("breaks the Treasury, which the bot notices, and mends it", async () => {
    await listen();
    await act({ kind: "treasury", fault: "not-found" });
    await noted("the server answered 404 Not Found");
    await act({ kind: "treasury", fault: "wrong-month" });
    await noted("expected figures of 2026-03 like those held of it, found those of 2026-02");
    await act({ kind: "treasury", fault: "half" });
    await noted("expected at least 15 holders");
    await act({ kind: "publish-table5" });
    const { discord } = play.stage();
    expect(discord.messages(discord.newsChannelId)).toEqual([]);
    await act({ kind: "treasury", fault: null });
    await discord.waitFor(() => discord.messages(discord.newsChannelId).length === 1);
    await noted("The bot posts in #news: 200");
  });

  test("takes a permission away, and gives it back", async () => {
    const permission = (allowed: boolean) => act({ kind: "permission", name: "SendMessages", allowed });
    await permission(false);
    await noted("The bot loses SendMessages in #news.");
    await act({ kind: "publish-table3" });
    await permission(true);
    await noted('"denied":[]');
  });

  test("begins again, and ends while somebody listens", async () => {
    const before = play.stage();
    await act({ kind: "restart" });
    expect(play.stage()).not.toBe(before);
    const { over } = await listen();
    const second = openPagePlay({ log: quiet, port: 0 });
    await play.close();
    await over;
    play = await second;
  });
});
