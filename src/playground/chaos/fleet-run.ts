import { setTimeout as pause } from "node:timers/promises";
import { startLocalTreasury } from "../local-treasury/local-treasury.ts";
import { type LocalPostgres, startLocalPostgres } from "../services/local-postgres.ts";
import { type LocalRedis, startLocalRedis } from "../services/local-redis.ts";
import { type ChaosDiscord, startChaosDiscord } from "./chaos-discord.ts";
import { type ChaosReport, reportOf, settled } from "./chaos-run.ts";
import type { ChaosSettings } from "./chaos-settings.ts";
import { openChaosState } from "./chaos-state.ts";
import { createRandom } from "./random.ts";
import { playScenes, publishing, type Scene } from "./script.ts";
import { orderTrouble } from "./trouble.ts";
import { startWorkers, type Workers } from "./workers.ts";

/** In the order in which they die: two of a kind never one after the other. */
const FLEET = ["courier", "bot", "watcher", "courier", "bot", "watcher", "courier"] as const;
const REDIS_AWAY_MS = 2_000;
const ASK_EVERY_MS = 250;
const READY_WITHIN_MS = 30_000;

export interface FleetReport extends ChaosReport {
  readonly asked: number;
  /** Of them. */
  readonly unanswered: number;
}

/**
 * The same announcement by three couriers, two watchers and two bots, each of which is killed in turn; PostgreSQL is restarted
 * once, Redis flushed once and stopped once. All the while somebody asks the bots.
 */
export async function runFleet(settings: ChaosSettings): Promise<FleetReport> {
  const random = createRandom(settings.seed);
  const [postgres, redis, chaos, treasury] = await Promise.all([
    startLocalPostgres("durable"),
    startLocalRedis(),
    startChaosDiscord(settings.channels, settings.blind),
    startLocalTreasury({ now: () => new Date() }),
  ]);
  const { discord, channels } = chaos;
  const database = await postgres.newDatabase();
  const state = await openChaosState(database);
  await state.subscribe(discord.guildId, channels);
  orderTrouble({ order: (order) => discord.faults.order(order), random, now: Date.now, channels });
  const { apiUrl: api, token, applicationId: userId } = discord;
  const withoutNonce = settings["without-nonce"];
  const orders = { state: database, queue: redis.url, api, token, userId, withoutNonce, treasury: treasury.base };
  const workers = startWorkers(
    FLEET.map((role) => ({ ...orders, role })),
    random,
  );
  const { gateway } = discord;
  try {
    await discord.waitFor(() => gateway.connected >= 2 && discord.commands().length > 0, READY_WITHIN_MS);
    const asking = askAll(chaos);
    const cast = { chaos, treasury, workers, random };
    await playScenes([...publishing(0, cast), ...killings(workers), ...outages(postgres, redis)], cast);
    await settled(state);
    const asked = await asking.stop();
    const broken = await workers.stop();
    return { ...(await reportOf(chaos, state, settings, broken)), ...asked };
  } finally {
    workers.killAll();
    await state.close();
    await Promise.all([discord.close(), treasury.close(), postgres.close(), redis.close()]);
  }
}

/** Each of them once, while posts go out and while they are edited. */
function killings(workers: Workers): Scene[] {
  return FLEET.map((_, index) => ({
    share: (0.9 * (index + 1)) / (FLEET.length + 1),
    play: () => workers.killOne(index),
  }));
}

function outages(postgres: LocalPostgres, redis: LocalRedis): Scene[] {
  return [
    { share: 0.3, play: () => postgres.crashAndRestart() },
    { share: 0.45, play: () => redis.flush() },
    {
      share: 0.6,
      async play() {
        await redis.stop();
        await pause(REDIS_AWAY_MS);
        await redis.start();
      },
    },
  ];
}

/** Of two bots one is always there. */
function askAll({ discord }: ChaosDiscord) {
  let stopped = false;
  let [asked, unanswered] = [0, 0];
  const asking = (async () => {
    while (!stopped) {
      const record = await discord.interact({ kind: "command", name: "about", until: "acknowledged" });
      asked += 1;
      if (record.status === "unanswered") unanswered += 1;
      await pause(ASK_EVERY_MS);
    }
  })();
  return {
    async stop() {
      stopped = true;
      await asking;
      return { asked, unanswered };
    },
  };
}
