/** `npm run bench`: how fast the bot is, each figure beside what it is measured against, in one run. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readOrLeave } from "../flags.ts";
import { type LocalDiscord, startLocalDiscord } from "../local-discord/local-discord.ts";
import { discordSettings } from "../local-discord/settings.ts";
import { type Acknowledged, acknowledge } from "./acknowledge.ts";
import { announce } from "./announcing.ts";
import { readBenchSettings } from "./bench-settings.ts";
import { startBotProcess } from "./bot-process.ts";
import { measureDrawing } from "./drawing.ts";
import { measureLoading } from "./loading.ts";
import { quantile } from "./quantile.ts";
import { measureSharded, type Size } from "./sharding.ts";

/** As `npm start` does. */
const BOT = ["--max-semi-space-size=2", fileURLToPath(new URL("../../main.ts", import.meta.url))];
const PLAIN_BOT = fileURLToPath(new URL("plain-bot.ts", import.meta.url));
const REST_MS = 3_000;
/** Of the bare loop and the courier in turn; the median counts. */
const PAIRS = 7;
const SIZES: readonly Size[] = [
  { guilds: 1, shards: 1, maxConcurrency: 1 },
  { guilds: 10_000, shards: 4, maxConcurrency: 16 },
  { guilds: 10_000, shards: 4, maxConcurrency: 1 },
];
const QUESTIONS = [
  ["/holdings china", "holdings", { country: "CN" }],
  ["/holdings japan 2022-03", "holdings", { country: "JP", month: "2022-03" }],
  ["/changes", "changes", {}],
  ["/holders", "holders", {}],
  ["/tic", "tic", {}],
  ["/tic full", "tic", { detail: "full" }],
  ["/flows", "flows", {}],
  ["/flows china", "flows", { country: "CN" }],
  ["/records japan", "records", { country: "JP" }],
  ["/records china", "records", { country: "CN" }],
  ["/revisions", "revisions", {}],
  ["/about", "about", {}],
] as const;

const { runs, charts, channels, raw } = readOrLeave(() => readBenchSettings(process.argv.slice(2)));

const state = mkdtempSync(join(tmpdir(), "ticwire-bench-"));
await measureAcknowledgements();
await measureShards();
await measureAnnouncing();
for (const { what, milliseconds, aim } of measureLoading(raw)) row(what, `${milliseconds.toFixed(1)} ms`, aim);
rmSync(state, { recursive: true, force: true });

async function measureAcknowledgements(): Promise<void> {
  const discord = await startLocalDiscord({ rateLimits: false });
  const { apiUrl, token } = discord;
  const plain = await startBotProcess([PLAIN_BOT, apiUrl, token], "ready", {});
  const pong = await acknowledge(discord, "pong (plain discord.js)", { kind: "command", name: "ping" }, runs);
  await plain.stop();
  const environment = {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: apiUrl,
    TIC_URL: "http://127.0.0.1:9/",
    STATE_DIR: state,
    LOG_LEVEL: "silent",
  };
  const bot = await startBotProcess(BOT, "ticwire is on Discord", environment);
  heading(`From INTERACTION_CREATE to the acknowledgement, ${runs} of each`, "p50 · p99 · above pong at p50");
  acknowledged(pong, pong);
  for (const [name, command, options] of QUESTIONS) {
    acknowledged(await acknowledge(discord, name, { kind: "command", name: command, options }, runs), pong);
  }
  const typing = { kind: "autocomplete", name: "holdings", focused: "country", options: { country: "jap" } } as const;
  acknowledged(await acknowledge(discord, "completing a country", typing, runs), pong);
  await bot.stop();
  const second = await startBotProcess(BOT, "ticwire is on Discord", environment);
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  heading("The process", "");
  row("start to ready", `${(second.startMs / 1000).toFixed(2)} s`, "≤ 1 s");
  row("start to ready of the plain bot", `${(plain.startMs / 1000).toFixed(2)} s`, "");
  row("memory at rest", `${second.memoryMb().toFixed(0)} MB`, "≤ 160 MB");
  await second.stop();
  await measureCharts(discord, environment, pong);
  await discord.close();
}

async function measureCharts(
  discord: LocalDiscord,
  environment: Readonly<Record<string, string>>,
  pong: Acknowledged,
): Promise<void> {
  const fresh = mkdtempSync(join(state, "charts-"));
  const drawing = await measureDrawing(discord, charts, { ...environment, STATE_DIR: fresh });
  const { first, acknowledged: ack, answered, settledMb, endMb } = drawing;
  const { longestBlock, longestPause, p999Pause } = drawing;
  const ms = (value: number, digits = 0) => `${value.toFixed(digits)} ms`;
  heading(`Drawing ${charts} different charts of 1,600 × 960`, "");
  row("the first after a start, to the picture", ms(first), "≤ 600 ms");
  row("to “thinking…”, p50", `${ms(ack, 2)}, ${ms(ack - pong.p50, 2)} above pong`, "≤ 1.5 ms above pong");
  row("to the picture, p50", ms(answered), "≤ 150 ms");
  row("the main thread is blocked, at most", ms(longestBlock), "≤ 30 ms");
  row("with its waits for a core", `${ms(longestPause)}; ${ms(p999Pause, 1)} at p99.9`, "");
  row("memory, once charts were drawn", `${settledMb.toFixed(0)} MB`, "≤ 380 MB");
  row("memory after all of them", `${endMb.toFixed(0)} MB`, "± 30 MB");
}

async function measureShards(): Promise<void> {
  heading("One process and its shards", "to the first shard · to all · memory at rest");
  for (const size of SIZES) {
    const { firstMs, allMs, restMb } = await measureSharded(BOT, size, REST_MS);
    const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
    const { guilds, shards, maxConcurrency } = size;
    const what = `servers ${guilds}, shards ${shards}, ${maxConcurrency} in 5 s`;
    row(what, `${seconds(firstMs)} · ${seconds(allMs)} · ${restMb.toFixed(0)} MB`, "");
  }
}

async function measureAnnouncing(): Promise<void> {
  const pairs: { readonly bare: number; readonly courier: number }[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    pairs.push({ bare: await announce("bare", channels, false), courier: await announce("courier", channels, false) });
  }
  const bare = quantile(
    pairs.map((pair) => pair.bare),
    0.5,
  );
  const courier = quantile(
    pairs.map((pair) => pair.courier),
    0.5,
  );
  const ratio = quantile(
    pairs.map((pair) => pair.bare / pair.courier),
    0.5,
  );
  const limited = await announce("courier", channels, discordSettings.rateLimits);
  const ideal = channels / discordSettings.rateLimits.globalPerSecond - 1;
  heading(`Announcing in ${channels} channels`, "");
  row("bare loop over @discordjs/rest, no limits", `${(channels / bare).toFixed(0)} a second`, "");
  row(
    "courier, no limits",
    `${(channels / courier).toFixed(0)} a second, ${ratio.toFixed(2)} of the bare loop`,
    "≥ 0.8",
  );
  row(
    "courier, Discord's 50 a second",
    `${limited.toFixed(2)} s, ${(ideal / limited).toFixed(2)} of the limit`,
    "≥ 0.95",
  );
  heading("Reading", "");
}

function acknowledged({ name, p50, p99, pictured }: Acknowledged, pong: Acknowledged): void {
  const above = p50 - pong.p50;
  row(
    name,
    `${p50.toFixed(2)} ms · ${p99.toFixed(2)} ms · ${above.toFixed(2)} ms`,
    pictured ? "with its picture" : "p50 ≤ pong + 1.5, p99 ≤ 10",
  );
}

function heading(title: string, columns: string): void {
  console.log(`\n${title}${columns ? ` (${columns})` : ""}`);
}

function row(what: string, measured: string, aim: string): void {
  console.log(`  ${what.padEnd(44)} ${measured.padEnd(40)} ${aim}`);
}
