import type { Clock } from "../announcements/clock.ts";
import type { Compose } from "../announcements/compose.ts";
import { type Courier, createCourier, TokenRefused } from "../announcements/deliver.ts";
import type { Log } from "../announcements/log.ts";
import type { OnUnsettled } from "../announcements/report.ts";
import type { Sender } from "../announcements/sender.ts";
import { createWatch, type Watch, type WatchParts } from "../announcements/watch.ts";
import { type ClientSettings, createDiscordClient, type DiscordClient, type Identity } from "../discord/client.ts";
import type { Command } from "../discord/command.ts";
import type { World } from "../discord/context.ts";
import { createDispatch } from "../discord/dispatch.ts";
import { findRole } from "../discord/find-role.ts";
import { createInteractionApi } from "../discord/interaction-api.ts";
import { registerCommands } from "../discord/register.ts";
import { renderPost } from "../discord/render.ts";
import { createSender } from "../discord/send.ts";
import type { SubscriptionDesk } from "../discord/subscription-desk.ts";
import { createFetchTable } from "../tic/fetch-table.ts";
import type { Pictures } from "../views/picture.ts";
import { createCompose } from "./compose.ts";
import { drawAhead } from "./draw-ahead.ts";
import { createHeldData, type HeldData } from "./held-data.ts";
import type { ShippedData } from "./shipped-data.ts";
import { statusOf } from "./status.ts";
import type { Stores } from "./stores.ts";
import { createSubscriptionDesk } from "./subscription-desk.ts";

export interface BotParts {
  readonly discord: ClientSettings;
  readonly commands: readonly Command[];
  readonly shipped: ShippedData;
  readonly stores: Stores;
  /** Without it the bot speaks in words alone. */
  readonly pictures?: Pictures;
  readonly ticBase: string;
  readonly clock: Clock;
  readonly random: () => number;
  /** This process, unlike any other. */
  readonly owner: string;
  readonly log: Log;
  readonly alert: (text: string) => void;
  readonly version: string;
}

export interface Bot extends Identity {
  readonly watch: Watch;
  /** As commands see it now. */
  world(): World;
  /** Settles when the bot cannot go on; says why. */
  readonly fatal: Promise<string>;
  /** Takes nothing new, ends what is under way, and leaves. */
  stop(): Promise<void>;
}

/**
 * Connects, registers the commands, and begins to watch and to deliver.
 * @throws FatalDiscordError if Discord does not take the token
 */
export async function startBot(parts: BotParts): Promise<Bot> {
  const { log, stores } = parts;
  const data = createHeldData(parts.shipped, await stores.releases.acceptedFiles(), { log, now: parts.clock.now });
  const stopping = new AbortController();
  let courier: Courier | undefined;
  let desk: SubscriptionDesk | undefined;
  const watch = createBotWatch(parts, data, {
    onAnnounced: () => void drawAheadOf(parts, world).finally(() => courier?.wake()),
    onRaised: () => courier?.wake(),
  });
  const world = (): World => ({
    dataset: data.dataset(),
    now: new Date(parts.clock.now()),
    status: { ...statusOf(watch), awaitsSplit: data.awaitsSplit() },
    version: parts.version,
    ...(desk && { subscriptions: desk }),
  });
  const discord = connectDispatch(parts, world);
  const identity = await discord.login();
  const sent = await registerCommands(discord.rest, identity.applicationId, parts.commands);
  log.info({ sent }, sent ? "the commands were registered" : "the commands are registered already");

  const { pictures } = parts;
  const sender = createSender({ rest: discord.rest, userId: identity.userId, render: renderPost, pictures });
  const speaking = { sender, dataset: data.dataset, nextDue: watch.nextDue, awaitsSplit: data.awaitsSplit };
  desk = createSubscriptionDesk({
    ...speaking,
    store: stores.subscriptions,
    role: (serverId, roleId) => findRole(discord.rest, serverId, roleId),
  });
  courier = createBotCourier(parts, sender, createCompose({ ...speaking, calendar: parts.shipped.calendar }));
  const running = [watch.run(stopping.signal), courier.run(stopping.signal)];
  const failed = new Promise<string>((resolve) => {
    for (const part of running) part.catch((error: unknown) => resolve(whyItEnds(error, log)));
  });
  return {
    ...identity,
    watch,
    world,
    fatal: Promise.race([discord.fatal, failed]),
    async stop() {
      stopping.abort();
      await Promise.allSettled(running);
      await discord.close();
    },
  };
}

/** A courier that cannot write down what it does, as on a full disk, must not go on. */
function whyItEnds(error: unknown, log: Log): string {
  if (error instanceof TokenRefused) return error.message;
  log.error({ err: error }, "the courier met a fault");
  return `Nothing can be posted safely, so the bot ends: ${error instanceof Error ? error.message : error}.`;
}

async function drawAheadOf({ commands, pictures }: BotParts, world: () => World): Promise<void> {
  if (pictures) await drawAhead({ commands, pictures, world });
}

function createBotWatch(parts: BotParts, data: HeldData, due: Pick<WatchParts, "onAnnounced" | "onRaised">): Watch {
  const { clock, random, log, alert, stores, shipped, ticBase } = parts;
  return createWatch({
    clock,
    random,
    log,
    alert,
    ...due,
    revisedBy: data.revisedBy,
    calendar: shipped.calendar,
    cache: stores.cache,
    store: stores.releases,
    fetchTable: createFetchTable({ base: ticBase }),
    held: data.held,
    judge: data.judge,
    stage: data.stage,
  });
}

function connectDispatch({ discord: settings, commands, log, pictures }: BotParts, world: () => World): DiscordClient {
  const discord = createDiscordClient({ log, ...settings }, (interaction) => void dispatch(interaction));
  const dispatch = createDispatch({ commands, log, world, pictures, api: createInteractionApi(discord.rest) });
  return discord;
}

function createBotCourier({ alert, clock, log, owner, stores }: BotParts, sender: Sender, compose: Compose): Courier {
  const onUnsettled = tellUnsettled(alert);
  return createCourier({ owner, clock, log, ledger: stores.ledger, sender, compose, onUnsettled });
}

function tellUnsettled(alert: (text: string) => void): OnUnsettled {
  return ({ kind, channelId, referenceMonth, reason }) => {
    const what = kind === "failed" ? "was not posted" : "may or may not have been posted";
    alert(`The release of ${referenceMonth} ${what} in channel ${channelId}: ${reason}`);
  };
}
