import { expect, onTestFinished, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { openMetrics } from "../../src/bot/open-metrics.ts";
import type { Stores } from "../../src/bot/stores.ts";
import { createHealth } from "../../src/metrics/health.ts";
import { april5, eve, openBotRoom, TABLE3, TABLE5 } from "../bot/bot-room.ts";
import { pictureRoom } from "../support/picture-room.ts";

/**
 * A real bot, measured, and what somebody reads of it.
 * @param own changes a store of the bot
 */
async function open(own: (stores: Stores) => Partial<Stores> = () => ({})) {
  const room = await openBotRoom();
  const { treasury, discord, clock } = room;
  treasury.publish(TABLE5, eve.table5);
  treasury.publish(TABLE3, eve.table3);
  await room.subscribe(discord.newsChannelId, "brief");
  const metrics = openMetrics(0, { stores: room.stores, commands, now: clock.now });
  const bot = await room.start(own(room.stores), { meter: metrics.meter, pictures: pictureRoom().pictures });
  const { port, close } = await metrics.serve(bot);
  onTestFinished(close);
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  const sample = async (name: string) =>
    (await get("/metrics")).text.split("\n").find((line) => line.startsWith(name)) ?? "";
  return { ...room, bot, get, sample, rounds: metrics.meter.rounds };
}

test("a release, its delivery, a command and its requests are counted", async () => {
  const { bot, treasury, discord, at, settled, sample } = await open();
  await bot.watch.checkNow();
  at(0);
  treasury.publish(TABLE5, april5);
  await bot.watch.checkNow();
  await settled();
  await discord.interact({ kind: "command", name: "about" });
  await discord.interact({ kind: "command", name: "holdings", options: { country: "nowhereland" } });
  expect(await sample('ticwire_checks_total{table="slt_table5",result="accepted"}')).toMatch(/ 1$/);
  expect(await sample("ticwire_announcements_total")).toMatch(/ 1$/);
  expect(await sample('ticwire_delivery_lateness_seconds_count{outcome="sent"}')).toMatch(/ 1$/);
  await expect
    .poll(() => sample('ticwire_interaction_seconds_count{command="about",outcome="answered"}'))
    .toMatch(/ 1$/);
  await expect
    .poll(() => sample('ticwire_interaction_seconds_count{command="holdings",outcome="wrong-input"}'))
    .toMatch(/ 1$/);
  await discord.interact({ kind: "autocomplete", name: "flows", focused: "country", options: { country: "ja" } });
  await expect
    .poll(() => sample('ticwire_interaction_seconds_count{command="flows",outcome="suggested"}'))
    .toMatch(/ 1$/);
  await discord.interact({ kind: "command", name: "holdings", options: { country: "chile", range: "1y" } });
  const late =
    'ticwire_discord_requests_total{method="PATCH",route="/webhooks/:id/:token/messages/@original",status="200"}';
  await expect.poll(() => sample(late)).toMatch(/ 1$/);
  const posts = 'ticwire_discord_requests_total{method="POST",route="/channels/:id/messages",status="200"}';
  expect(await sample(posts)).toMatch(/ 1$/);
  expect(await sample("ticwire_open_deliveries")).toMatch(/ 0$/);
  expect(Number((await sample("ticwire_newest_release_age_seconds")).split(" ")[1])).toBeLessThan(60);
  expect(await sample("ticwire_discord_invalid_requests_10m")).toMatch(/ 0$/);
});

test("what Discord counts as invalid is told before it is too much", async () => {
  const { discord, sample, subscribe, bot, treasury, at, settled } = await open();
  await subscribe(discord.channelId, "brief");
  discord.world.denyBot(discord.channelId, "SendMessages");
  await bot.watch.checkNow();
  at(0);
  treasury.publish(TABLE5, april5);
  await bot.watch.checkNow();
  await settled();
  expect(await sample("ticwire_discord_invalid_requests_10m")).toMatch(/ [12]$/);
});

test("a limit that others used up is no invalid request", async () => {
  const { discord, sample, bot, treasury, at, settled } = await open();
  discord.faults.order({
    fault: { kind: "rate-limited", retryAfterMs: 1, scope: "shared" },
    method: "POST",
    route: /\/messages$/,
  });
  await bot.watch.checkNow();
  at(0);
  treasury.publish(TABLE5, april5);
  await bot.watch.checkNow();
  await settled();
  const posts = 'ticwire_discord_requests_total{method="POST",route="/channels/:id/messages",status="429"}';
  expect(await sample(posts)).toMatch(/ 1$/);
  expect(await sample("ticwire_discord_invalid_requests_10m")).toMatch(/ 0$/);
});

test("a choice from a list counts for the command it stands for", async () => {
  const { discord, sample } = await open();
  const asked = await discord.interact({ kind: "command", name: "records", options: { country: "JP" } });
  const messageId = asked.original?.id ?? "";
  const values = ["~records c=JP m=2026-03 p=level"];
  await discord.interact({ kind: "select", messageId, customId: "choose", values });
  await expect
    .poll(() => sample('ticwire_interaction_seconds_count{command="records",outcome="answered"}'))
    .toMatch(/ 2$/);
});

test("what has not happened yet is there as nought, so that Prometheus sees the first", async () => {
  const { sample } = await open();
  expect(await sample('ticwire_interaction_seconds_count{command="holders",outcome="failed"}')).toMatch(/ 0$/);
  expect(await sample('ticwire_delivery_lateness_seconds_count{outcome="unsure"}')).toMatch(/ 0$/);
  expect(await sample('ticwire_checks_total{table="mfhhis01",result="refused"}')).toMatch(/ 0$/);
  const posts = 'ticwire_discord_requests_total{method="POST",route="/channels/:id/messages",status="429"}';
  expect(await sample(posts)).toMatch(/ 0$/);
});

test("a bot is ready once it is connected, and alive while its loops go round", async () => {
  const { get, discord, bot, sample } = await open();
  expect(await get("/healthz")).toMatchObject({ status: 200 });
  expect(await get("/readyz")).toEqual({ status: 200, text: '{"ok":true,"waits":[]}\n' });
  discord.gateway.cut();
  await expect.poll(() => bot.obstacles(), { interval: 1 }).toEqual([expect.stringContaining("connection to Discord")]);
  expect(await sample("ticwire_ready")).toMatch(/ 0$/);
  await expect.poll(() => get("/readyz"), { timeout: 8_000 }).toMatchObject({ status: 200 });
  expect(await sample("ticwire_ready")).toMatch(/ 1$/);
  expect(await get("/healthz")).toMatchObject({ status: 200 });
  expect(await get("/elsewhere")).toMatchObject({ status: 404 });
});

test("a courier whose ledger never answers is told to hang, and a watch that was left is not", async () => {
  let goOn = () => {};
  const hangs = new Promise<[]>((resolve) => {
    goOn = () => resolve([]);
  });
  const { get, sample, at, bot, stop, rounds } = await open(({ ledger }) => ({
    ledger: { ...ledger, claim: () => hangs },
  }));
  at(9);
  expect(await get("/readyz")).toMatchObject({ status: 200 });
  const { status, text } = await get("/healthz");
  expect(status).toBe(503);
  expect(JSON.parse(text).hung).toContainEqual(
    expect.stringMatching(/^the courier has not gone round for (599|60\d) s$/),
  );
  expect(Number((await sample('ticwire_loop_idle_seconds{loop="courier"}')).split(" ")[1])).toBeGreaterThan(590);
  goOn();
  await stop(bot);
  expect([...rounds().keys()]).toEqual(["courier"]);
});

test("a loop that does not go round is told from one that waits for its database", () => {
  let obstacles: string[] = [];
  const rounds = new Map([["courier", 0] as const]);
  const health = createHealth({ now: () => 301_000, rounds: () => rounds, obstacles: () => obstacles });
  onTestFinished(health.close);
  expect(health.alive()).toMatchObject({ ok: false, body: { hung: ["the courier has not gone round for 301 s"] } });
  obstacles = ["the database has not answered since …"];
  expect(health.alive().ok).toBe(true);
  expect(health.ready().ok).toBe(false);
});
