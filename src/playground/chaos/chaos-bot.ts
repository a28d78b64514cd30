import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "../../../commands/index.ts";
import { startBot } from "../../bot/bot.ts";
import { readShippedData } from "../../bot/shipped-data.ts";
import { openSharedStores } from "../../bot/stores.ts";
import { systemClock } from "../../bot/system-clock.ts";
import type { WorkerOrders } from "./worker-orders.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** The real bot, as `npm start -- --role bot` begins it, until the signal. */
export async function answerChaos({ state, api, token, treasury }: WorkerOrders, stop: AbortSignal): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "ticwire-chaos-bot-"));
  const stores = await openSharedStores(folder, { databaseUrl: state, clock: systemClock, log: silent });
  const bot = await startBot({
    discord: { token, api },
    ...{ commands, stores, clock: systemClock, log: silent, random: Math.random },
    shipped: readShippedData(),
    ticBase: treasury,
    owner: randomUUID(),
    alert: () => {},
    version: "0.0.0",
    roles: ["bot"],
  });
  const stopped = new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener("abort", () => resolve(), { once: true });
  });
  await Promise.race([stopped, bot.fatal.then((reason) => Promise.reject(new Error(reason)))]);
  await bot.stop();
  await stores.close();
  await rm(folder, { recursive: true, force: true });
}
