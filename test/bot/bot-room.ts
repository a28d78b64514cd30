import { expect, onTestFinished } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Log } from "../../src/announcements/log.ts";
import { EVERY_MONTH, type Format } from "../../src/announcements/subscription.ts";
import { type Bot, type BotParts, startBot } from "../../src/bot/bot.ts";
import { readNamesText, readShippedData, type ShippedData } from "../../src/bot/shipped-data.ts";
import { openStores, type Stores } from "../../src/bot/stores.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { eveOfJune } from "../../src/playground/demonstration/eve.ts";
import { createPlayClock } from "../../src/playground/demonstration/play-clock.ts";
import { startLocalDiscord } from "../../src/playground/local-discord/local-discord.ts";
import { startLocalTreasury } from "../../src/playground/local-treasury/local-treasury.ts";
import { publishTable3 } from "../../src/playground/local-treasury/publish-table3.ts";
import { publishTable5 } from "../../src/playground/local-treasury/publish-table5.ts";
import { createRowNames } from "../../src/playground/local-treasury/row-names.ts";
import { washingtonInstant } from "../../src/tic/washington-time.ts";
import type { Pictures } from "../../src/views/picture.ts";
import type { Language } from "../../src/words/language.ts";
import { quickly } from "../discord/client-room.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";

const shipped = readShippedData();
export const rowNames = createRowNames(readNamesText());
export const eve = eveOfJune(shipped, rowNames);
export const TABLE5 = "slt_table5.txt";
export const TABLE3 = "slt_table3.txt";

/** As published on 18 June 2026. */
const june = shipped.dataset.asOf("2026-06-18");
export const april5 = publishTable5(june, toMonth("2026-04"), rowNames);
export const april3 = publishTable3(june, toMonth("2026-04"), rowNames);
/** As published on 16 September 2026. */
export const september = shipped.dataset.asOf("2026-09-16");

export type BotRoom = Awaited<ReturnType<typeof openBotRoom>>;

interface Place {
  /** The day of a release. */
  readonly day: string;
  readonly shipped: ShippedData;
  /** None are drawn without it. */
  readonly pictures?: Pictures;
}

/** The whole bot, with the real client, on a local Discord and a local Treasury, at 15:59 in Washington. */
export async function openBotRoom(place: Place = { day: "2026-06-18", shipped: eve.shipped }) {
  const opening = washingtonInstant(place.day, 16).getTime();
  const clock = createPlayClock(new Date(opening - 60_000));
  const stores = await openStores(temporaryFolder());
  const discord = await startLocalDiscord({ now: clock.now, identifyWindowMs: 0 });
  const treasury = await startLocalTreasury({ now: () => new Date(clock.now()) });
  const [alerts, logged]: [string[], string[]] = [[], []];
  const write = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
  const log: Log = { info: write, warn: write, error: write };
  const running = new Set<Bot>();
  onTestFinished(async () => {
    for (const bot of running) await bot.stop();
    await stores.close();
    await Promise.all([discord.close(), treasury.close()]);
    expect(discord.violations).toEqual([]);
  });
  const start = async (own: Partial<Stores> = {}, more: Partial<BotParts> = {}) => {
    const bot = await startBot({
      discord: { token: discord.token, api: discord.apiUrl, ws: quickly },
      ...{ commands, shipped: place.shipped, stores: { ...stores, ...own }, ticBase: treasury.base, clock, log },
      ...(place.pictures && { pictures: place.pictures }),
      random: () => 0,
      owner: `bot ${logged.length}`,
      alert: (text) => void alerts.push(text),
      version: "0.0.0",
      ...more,
    });
    running.add(bot);
    return bot;
  };
  return {
    ...{ clock, stores, discord, treasury, alerts, logged, start },
    /** Minutes after 16:00 of the day. */
    at: (minutes: number) => clock.set(new Date(opening + minutes * 60_000)),
    async stop(bot: Bot) {
      running.delete(bot);
      await bot.stop();
    },
    async subscribe(channelId: string, format: Format, language: Language = "en") {
      const { guildId, roleId, adminId: createdBy } = discord;
      const choice = { channelId, guildId, roleId, format, language, publish: false, createdBy } as const;
      await stores.subscriptions.save({ ...choice, corrections: true, ...EVERY_MONTH }, clock.now());
    },
    /** Waits until nothing is left to be posted or edited. */
    settled: () => expect.poll(() => stores.ledger.nextDue(), { timeout: 8_000 }).toBeNull(),
    /** What stands in a channel. */
    texts: (channelId: string) =>
      discord.messages(channelId).map(({ message }) => `${message.content}\n${message.embeds[0]?.description}`),
    /** Messages and edits that Discord took. */
    count: (method: "POST" | "PATCH") =>
      discord.requests.filter(
        (each) =>
          each.method === method && each.route.startsWith("/channels/:channelId/messages") && each.status === 200,
      ).length,
  };
}
