import { once } from "node:events";
import { connect } from "node:net";
import type { APIInteraction } from "discord.js";
import { expect, onTestFinished, test } from "vitest";
import { about } from "../../commands/about.ts";
import { createDiscordEndpoint } from "../../src/discord/interactions-endpoint.ts";
import { registerCommands } from "../../src/discord/register.ts";
import type { SignedRequest } from "../../src/playground/local-discord/http-delivery.ts";
import { type LocalDiscordOptions, startLocalDiscord } from "../../src/playground/local-discord/local-discord.ts";

const COMMAND = { id: "1200000000000000001", type: 2, data: { name: "about" } };

/** The endpoint alone, with a clock that the test moves, and what it heard. */
async function open(options: LocalDiscordOptions = {}) {
  const discord = await startLocalDiscord(options);
  let time = Date.now();
  const heard: APIInteraction[] = [];
  const settings = { port: 0, publicKey: discord.delivery.publicKey, now: () => time };
  const endpoint = createDiscordEndpoint({ token: discord.token, api: discord.apiUrl }, settings, (interaction) => {
    heard.push(interaction);
  });
  onTestFinished(async () => {
    await endpoint.close();
    await discord.close();
    expect(discord.violations).toEqual([]);
  });
  expect(endpoint.connected()).toBe(false);
  await endpoint.login();
  const url = `http://127.0.0.1:${endpoint.port()}/`;
  const send = async ({ body, headers }: SignedRequest) => {
    const response = await fetch(url, { method: "POST", body, headers });
    return [response.status, (await response.text()).trim()];
  };
  return {
    ...{ discord, endpoint, heard, url, send },
    signed: (payload: object = COMMAND, at = time) => discord.delivery.signed(payload, at),
    later: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

test("is what Discord takes as an Interactions Endpoint URL: it answers a ping and refuses a wrong signature", async () => {
  const { discord, endpoint, url, heard } = await open();
  await discord.delivery.deliverTo(url);
  expect(discord.delivery.url).toBe(url);
  expect([endpoint.connected(), heard]).toEqual([true, []]);
});

test("hears what is signed, and answers with an empty 202", async () => {
  const { signed, send, heard } = await open();
  expect(await send(signed())).toEqual([202, ""]);
  expect(heard).toEqual([COMMAND]);
});

test("refuses what is not signed, or not by Discord", async () => {
  const { signed, send, heard } = await open();
  const right = signed();
  const other = (await startOther()).delivery.signed(COMMAND);
  const wrong: SignedRequest[] = [
    { ...right, body: right.body.replace("about", "flows") },
    { ...right, headers: { ...right.headers, "x-signature-timestamp": String(Math.floor(Date.now() / 1_000) + 1) } },
    { ...right, headers: { ...right.headers, "x-signature-ed25519": "00".repeat(64) } },
    { ...right, headers: { ...right.headers, "x-signature-ed25519": "no hex at all" } },
    { ...right, headers: { ...right.headers, "x-signature-ed25519": "" } },
    other,
  ];
  for (const each of wrong) expect(await send(each)).toEqual([401, "The signature is not Discord's."]);
  expect(await send({ body: right.body, headers: {} })).toEqual([401, "The request is not signed."]);
  expect(heard).toEqual([]);
});

async function startOther() {
  const other = await startLocalDiscord();
  onTestFinished(() => other.close());
  return other;
}

test("refuses what was heard before, at once and later, in whatever writing", async () => {
  const { signed, send, heard, later } = await open();
  const request = signed();
  const signature = request.headers["x-signature-ed25519"] ?? "";
  expect(await send(request)).toEqual([202, ""]);
  expect(await send(request)).toEqual([401, "The request was heard before."]);
  const shouted = { ...request, headers: { ...request.headers, "x-signature-ed25519": signature.toUpperCase() } };
  expect((await send(shouted))[0]).toBe(signature === signature.toUpperCase() ? 202 : 401);
  later(59_000);
  expect(await send(request)).toEqual([401, "The request was heard before."]);
  later(10_000);
  expect(await send(request)).toEqual([401, "The request is not of this minute."]);
  later(3_600_000);
  expect(await send(request)).toEqual([401, "The request is not of this minute."]);
  expect(await send(signed({ ...COMMAND, id: "2" }))).toEqual([202, ""]);
  expect(heard).toHaveLength(2);
});

test("refuses what is no interaction, or no post, or far too long, and goes on", async () => {
  const { signed, send, url, heard } = await open();
  expect(await send(signed([]))).toEqual([400, "This is no interaction."]);
  expect(await send(signed({ type: 2 }))).toEqual([400, "This is no interaction."]);
  expect((await fetch(url)).status).toBe(405);
  expect(await longPost(url)).toContain("413");
  expect(await send(signed())).toEqual([202, ""]);
  expect(heard).toHaveLength(1);
});

/** fetch would only tell that the connection was closed while it was still sending. */
async function longPost(url: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  await once(socket, "connect");
  let answer = "";
  socket.on("data", (chunk: Buffer) => {
    answer += chunk.toString();
  });
  socket.on("error", () => {});
  socket.write("POST / HTTP/1.1\r\nhost: local\r\ncontent-length: 1000001\r\n\r\n");
  socket.write("x".repeat(1_000_001));
  await once(socket, "close");
  return answer;
}

test("an interaction that no process hears stays unanswered", async () => {
  const { discord, endpoint, url, heard } = await open({ interactionDeadlineMs: 50 });
  await discord.delivery.deliverTo(url);
  await registerCommands(endpoint.rest, discord.applicationId, [about]);
  await endpoint.close();
  expect(endpoint.connected()).toBe(false);
  expect((await discord.interact({ kind: "command", name: "about" })).status).toBe("unanswered");
  expect(heard).toEqual([]);
});
