import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { commands } from "../../../commands/index.ts";
import type { Log } from "../../announcements/log.ts";
import { EVERY_MONTH } from "../../announcements/subscription.ts";
import { type Bot, startBot } from "../../bot/bot.ts";
import { type OpenPictures, openPictures } from "../../bot/open-pictures.ts";
import { readNamesText, readShippedData } from "../../bot/shipped-data.ts";
import { openStores, type Stores } from "../../bot/stores.ts";
import { readVersion } from "../../bot/version.ts";
import { toMonth } from "../../holdings/month.ts";
import { newestSplitMonth } from "../../insights/split.ts";
import { washingtonInstant } from "../../tic/washington-time.ts";
import { type LocalDiscord, startLocalDiscord } from "../local-discord/local-discord.ts";
import { type AnsweredRequest, type LocalTreasury, startLocalTreasury } from "../local-treasury/local-treasury.ts";
import { publishTable3 } from "../local-treasury/publish-table3.ts";
import { publishTable5 } from "../local-treasury/publish-table5.ts";
import { createRowNames } from "../local-treasury/row-names.ts";
import { type Eve, eveOfJune } from "./eve.ts";
import { createPlayClock, type PlayClock } from "./play-clock.ts";

/** Bot, Discord and Treasury in one process and a temporary folder. */
export interface Stage {
  readonly bot: Bot;
  readonly discord: LocalDiscord;
  readonly treasury: LocalTreasury;
  readonly clock: PlayClock;
  /** The release that `publishNext` would publish. */
  upcoming(): Release | null;
  /** Publishes what is still to follow of the last release; false where nothing is. */
  publishTable3(): Promise<boolean>;
  /** Whether a Table 3 is still to follow. */
  table3Due(): boolean;
  /**
   * Publishes the next release's Table 5 at 16:00 of its day, and lets the bot look; null if there is none left. Its
   * Table 3 follows when the caller says so.
   */
  publishNext(onPublished: (release: Release) => void): Promise<Published | null>;
  close(): Promise<void>;
}

interface Release {
  readonly date: string;
  readonly newestMonth: string;
}

export interface Published {
  /** Publishes Table 3 of the same release, at 16:09, if nobody has, and lets the bot look; null where `data/` has none. */
  readonly publishTable3: (() => Promise<void>) | null;
}

const RELEASES = [
  { date: "2026-06-18", newestMonth: toMonth("2026-04") },
  { date: "2026-09-16", newestMonth: toMonth("2026-07") },
] as const;
const OPENING = 16;
const TABLE3_LATER_MS = 9 * 60_000;
const BEFORE_OPENING_MS = 60_000;
const TABLE5 = "slt_table5.txt";
const TABLE3 = "slt_table3.txt";
const HISTORY = "mfhhis01.txt";

/** Begins a minute before 16:00 of 18 June 2026, with one channel subscribed. */
export async function openStage(
  log: Log,
  onTreasuryRequest: (request: AnsweredRequest) => void = () => {},
): Promise<Stage> {
  const shipped = readShippedData();
  const rowNames = createRowNames(readNamesText());
  const clock = createPlayClock(new Date(washingtonInstant(RELEASES[0].date, OPENING).getTime() - BEFORE_OPENING_MS));
  const eve = eveOfJune(shipped, rowNames);
  const folder = mkdtempSync(join(tmpdir(), "ticwire-"));
  const stores = await openStores(folder);
  const pictures = openPictures(stores.pictures, log);
  const discord = await startLocalDiscord({ now: clock.now, identifyWindowMs: 0 });
  const treasury = await startLocalTreasury({ now: () => new Date(clock.now()), onRequest: onTreasuryRequest });
  treasury.publish(TABLE5, eve.table5);
  treasury.publish(TABLE3, eve.table3);
  treasury.publish(HISTORY, eve.history);
  await subscribe(stores, discord, clock);
  const bot = await startOnStage({ log, clock, stores, pictures, discord, treasury, eve });
  await bot.watch.checkNow();

  const left = [...RELEASES];
  let table3: (() => Promise<void>) | null = null;
  const publishTable3Now = async () => {
    const publish = table3;
    table3 = null;
    await publish?.();
    return publish !== null;
  };
  return {
    bot,
    discord,
    treasury,
    clock,
    upcoming: () => left[0] ?? null,
    table3Due: () => table3 !== null,
    publishTable3: publishTable3Now,
    async publishNext(onPublished) {
      const release = left.shift();
      if (!release) return null;
      await postsAreOut(stores);
      const opening = washingtonInstant(release.date, OPENING);
      clock.set(opening);
      const vintage = shipped.dataset.asOf(release.date);
      treasury.publish(TABLE5, publishTable5(vintage, release.newestMonth, rowNames));
      const follows = newestSplitMonth(vintage) === release.newestMonth;
      const publish = async () => {
        clock.set(new Date(opening.getTime() + TABLE3_LATER_MS));
        treasury.publish(TABLE3, publishTable3(vintage, release.newestMonth, rowNames));
        await bot.watch.checkNow();
      };
      table3 = follows ? publish : null;
      onPublished(release);
      await bot.watch.checkNow();
      if (!follows) return { publishTable3: null };
      return {
        async publishTable3() {
          if (table3 === publish) await publishTable3Now();
        },
      };
    },
    async close() {
      await bot.stop();
      await pictures.close();
      await stores.close();
      await Promise.all([discord.close(), treasury.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const OUT_WITHIN_MS = 8_000;
const LOOK_EVERY_MS = 50;

/** Months pass with the next release: what still waits for its picture would be no news any more. */
async function postsAreOut({ ledger }: Stores): Promise<void> {
  const until = performance.now() + OUT_WITHIN_MS;
  while ((await ledger.open()) > 0 && performance.now() < until) await pause(LOOK_EVERY_MS);
}

async function subscribe({ subscriptions }: Stores, discord: LocalDiscord, clock: PlayClock): Promise<void> {
  const choice = {
    channelId: discord.newsChannelId,
    guildId: discord.guildId,
    roleId: discord.roleId,
    format: "brief",
    language: "en",
    publish: false,
    corrections: true,
    ...EVERY_MONTH,
    createdBy: discord.adminId,
  } as const;
  await subscriptions.save(choice, clock.now());
}

interface Actors {
  readonly log: Log;
  readonly clock: PlayClock;
  readonly stores: Stores;
  readonly pictures: OpenPictures;
  readonly discord: LocalDiscord;
  readonly treasury: LocalTreasury;
  readonly eve: Eve;
}

function startOnStage({ log, clock, stores, pictures, discord, treasury, eve }: Actors): Promise<Bot> {
  return startBot({
    discord: { token: discord.token, api: discord.apiUrl, ws: QUICKLY },
    commands,
    shipped: eve.shipped,
    stores,
    pictures,
    ticBase: treasury.base,
    clock,
    log,
    random: Math.random,
    owner: randomUUID(),
    alert: () => {},
    version: readVersion(),
  });
}

/** discord.js waits five seconds between two identifications of a bot; here there is but one. */
const QUICKLY = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) };
