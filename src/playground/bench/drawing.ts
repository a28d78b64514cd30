import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Invocation } from "../local-discord/invocation.ts";
import type { LocalDiscord } from "../local-discord/local-discord.ts";
import { startBotProcess } from "./bot-process.ts";
import { quantile } from "./quantile.ts";

const PROBE = fileURLToPath(new URL("delay-probe.ts", import.meta.url));
const MAIN = fileURLToPath(new URL("../../main.ts", import.meta.url));
const HOLDERS = [
  "JP",
  "GB",
  "CN",
  "BE",
  "KY",
  "LU",
  "CA",
  "IE",
  "FR",
  "TW",
  "CH",
  "HK",
  "SG",
  "IN",
  "BR",
  "NO",
  "KR",
  "SA",
  "DE",
];
/** A start has long turns of its own, before anybody is answered. */
const SETTLING_MS = 3_000;
/** Charts after which the renderer has all the memory that it needs. */
const SETTLED = 60;
const pauses = z.object({ longest: z.number(), p999: z.number(), blocked: z.number() });

/** All in milliseconds and MB. */
export interface Drawing {
  readonly first: number;
  /** To "thinking…". */
  readonly acknowledged: number;
  /** To the answer with its picture. */
  readonly answered: number;
  /** Of the main thread, from the first question on, without what it waited for a processor. */
  readonly longestBlock: number;
  /** With that. */
  readonly longestPause: number;
  readonly p999Pause: number;
  readonly settledMb: number;
  readonly endMb: number;
}

/** Asks a new bot for so many different charts, one after the other. */
export async function measureDrawing(
  discord: LocalDiscord,
  count: number,
  environment: Readonly<Record<string, string>>,
): Promise<Drawing> {
  const file = join(environment["STATE_DIR"] ?? "", "pauses.json");
  const script = ["--max-semi-space-size=2", "--import", `file://${PROBE}?file=${file}`, MAIN];
  const bot = await startBotProcess(script, "ticwire is on Discord", environment);
  const pausesNow = async () => {
    rmSync(file, { force: true });
    bot.signal("SIGUSR2");
    while (!existsSync(file) || readFileSync(file, "utf8") === "") await pause(20);
    return pauses.parse(JSON.parse(readFileSync(file, "utf8")));
  };
  const ask = async (invocation: Invocation) => {
    const started = performance.now();
    const { ackMs = Number.NaN, original } = await discord.interact(invocation);
    if (!original?.files.length) throw new Error(`no picture: ${JSON.stringify(invocation)}`);
    return { acknowledged: ackMs, answered: performance.now() - started };
  };
  await pause(SETTLING_MS);
  await pausesNow();
  const first = await ask({ kind: "command", name: "holdings", options: { country: "IT" } });
  const times: { readonly acknowledged: number; readonly answered: number }[] = [];
  let settledMb = bot.memoryMb();
  for (const options of differentQuestions(count)) {
    times.push(await ask({ kind: "command", name: "compare", options }));
    if (times.length === SETTLED) settledMb = bot.memoryMb();
  }
  const { longest: longestPause, p999: p999Pause, blocked: longestBlock } = await pausesNow();
  const endMb = bot.memoryMb();
  await bot.stop();
  const median = (of: "acknowledged" | "answered") =>
    quantile(
      times.map((time) => time[of]),
      0.5,
    );
  return {
    first: first.answered,
    acknowledged: median("acknowledged"),
    answered: median("answered"),
    ...{ longestBlock, longestPause, p999Pause, settledMb, endMb },
  };
}

function differentQuestions(count: number): { countries: string; as: string; range: string }[] {
  const pairs = HOLDERS.flatMap((one, at) => HOLDERS.slice(at + 1).map((other) => `${one},${other}`));
  const all = ["10y", "max", "5y"].flatMap((range) =>
    ["billions", "indexed", "share"].flatMap((as) => pairs.map((countries) => ({ countries, as, range }))),
  );
  return all.slice(0, count);
}
