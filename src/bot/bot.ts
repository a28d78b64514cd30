import type { Clock } from "../announcements/clock.ts";
import { type Courier, TokenRefused } from "../announcements/deliver.ts";
import { whileHeld } from "../announcements/lease.ts";
import type { Log } from "../announcements/log.ts";
import type { Meter } from "../announcements/meter.ts";
import type { SendQueue } from "../announcements/send-queue.ts";
import { createWatch, type Watch } from "../announcements/watch.ts";
import {
  type ClientSettings,
  createDiscordClient,
  createDiscordPoster,
  type DiscordClient,
  type Heard,
  type Identity,
  meterRequests,
} from "../discord/client.ts";
import type { Command } from "../discord/command.ts";
import type { World } from "../discord/context.ts";
import { createDispatch } from "../discord/dispatch.ts";
import { findRole } from "../discord/find-role.ts";
import { followChannel } from "../discord/follow-channel.ts";
import { prepareNames } from "../discord/holder-option.ts";
import { createInteractionApi } from "../discord/interaction-api.ts";
import { createDiscordEndpoint, type EndpointSettings } from "../discord/interactions-endpoint.ts";
import { joinedGuilds } from "../discord/joined-guilds.ts";
import { paced } from "../discord/pace.ts";
import { registerCommands } from "../discord/register.ts";
import { renderPost } from "../discord/render.ts";
import { createSender } from "../discord/send.ts";
import type { SubscriptionDesk } from "../discord/subscription-desk.ts";
import { createFetchTable } from "../tic/fetch-table.ts";
import type { Pictures } from "../views/picture.ts";
import { createBotCourier } from "./bot-courier.ts";
import { drawAhead } from "./draw-ahead.ts";
import { type Follower, followReleases } from "./follow-releases.ts";
import { forgetServers } from "./forget-servers.ts";
import { createHeldData, type HeldData } from "./held-data.ts";
import { ROLES, type Role } from "./roles.ts";
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
  /** Wakes couriers and paces them together, where there are several. */
  readonly queue?: SendQueue | undefined;
  readonly meter?: Meter | undefined;
  /** An announcement channel that servers can follow. */
  readonly announcementChannelId?: string | null;
  /** Interactions come by HTTP to this port, and by no connection. */
  readonly interactions?: Pick<EndpointSettings, "port" | "publicKey"> | null;
  /** All of them, where nothing else is said. */
  readonly roles?: readonly Role[];
}

export interface Bot extends Identity {
  /** Why it cannot do its work for the moment; nothing when it can. */
  obstacles(): string[];
  readonly watch: Watch;
  /** As commands see it now. */
  world(): World;
  /** Settles when the bot cannot go on; says why. */
  readonly fatal: Promise<string>;
  /** Takes nothing new, ends what is under way, and leaves. */
  stop(): Promise<void>;
}

/**
 * Connects, registers the commands, and begins to watch and to deliver: all of it, or what this process is there for.
 * @throws FatalDiscordError if Discord does not take the token
 */
export async function startBot(parts: BotParts): Promise<Bot> {
  const { log, stores, roles = ROLES, announcementChannelId = null } = parts;
  const data = createHeldData(parts.shipped, await stores.releases.acceptedFiles(), { log, now: parts.clock.now });
  const stopping = new AbortController();
  let courier: Courier | undefined;
  let desk: SubscriptionDesk | undefined;
  let drawnAhead = Promise.resolve();
  const answers = roles.includes("bot");
  const prepareSoon = () => {
    if (answers) setTimeout(prepareNames, NAMES_AFTER_MS, data.dataset()).unref();
  };
  const isNew = () => {
    drawnAhead = drawAheadOf(parts, world).finally(() => courier?.wake());
    prepareSoon();
  };
  const follower = stores.shared ? followReleases({ ...parts, releases: stores.releases, data, onTaken: isNew }) : null;
  const watch = createBotWatch(parts, data, { onAnnounced: isNew, onRaised: () => courier?.wake() });
  const world = (): World => ({
    dataset: data.dataset(),
    now: new Date(parts.clock.now()),
    status: { ...statusOf(watch), awaitsSplit: data.awaitsSplit(), stateAwaySince: awaySince(stores) },
    version: parts.version,
    ...(desk && { subscriptions: desk }),
  });
  const discord = answers ? connectDispatch(parts, world) : createDiscordPoster(parts.discord);
  if (parts.meter) meterRequests(discord.rest, parts.meter);
  const identity = await discord.login();
  if (answers) await register(parts, discord, identity);

  const { pictures } = parts;
  const rest = paced(discord.rest, parts.clock);
  const sender = createSender({ rest, userId: identity.userId, render: renderPost, pictures });
  const speaking = { sender, dataset: data.dataset, nextDue: watch.nextDue, awaitsSplit: data.awaitsSplit };
  desk = createSubscriptionDesk({
    ...speaking,
    calendar: parts.shipped.calendar,
    store: stores.subscriptions,
    role: (serverId, roleId) => findRole(discord.rest, serverId, roleId),
    history: stores.ledger.history,
    announcementChannelId,
    follow: (channelId) => followChannel(discord.rest, announcementChannelId ?? "", channelId),
  });
  const running: Promise<void>[] = [];
  if (follower) running.push(follower.run(stopping.signal));
  if (roles.includes("courier")) {
    courier = createBotCourier(parts, sender, data, { follower, drawnAhead: () => drawnAhead });
    running.push(courier.run(stopping.signal));
  }
  prepareSoon();
  if (answers) {
    const joined = () => joinedGuilds(discord.rest);
    running.push(forgetServers({ ...parts, guilds: stores.guilds, joined }, stopping.signal));
  }
  if (roles.includes("watcher")) running.push(runWatch(parts, watch, follower, stopping.signal));
  const failed = new Promise<string>((resolve) => {
    for (const part of running) part.catch((error: unknown) => resolve(whyItEnds(error, log)));
  });
  return {
    ...identity,
    watch,
    world,
    obstacles: () => obstaclesOf(stores, discord),
    fatal: Promise.race([discord.fatal, failed]),
    async stop() {
      stopping.abort();
      await Promise.allSettled(running);
      await discord.close();
    },
  };
}

/** Whoever waits for a picture from the moment of the start, or of a release, waits for nothing else. */
const NAMES_AFTER_MS = 2_000;

function obstaclesOf({ outage }: Stores, { connected }: DiscordClient): string[] {
  const away = outage();
  return [
    ...(away ? [`the database has not answered since ${new Date(away.since).toISOString()}`] : []),
    ...(connected() ? [] : ["the connection to Discord does not stand, or not for every shard"]),
  ];
}

function awaySince({ outage }: Stores): Date | null {
  const away = outage();
  return away && new Date(away.since);
}

async function register({ commands, log }: BotParts, { rest }: DiscordClient, { applicationId }: Identity) {
  const sent = await registerCommands(rest, applicationId, commands);
  log.info({ sent }, sent ? "the commands were registered" : "the commands are registered already");
}

/** Of several processes one watches at a time. What another one took meanwhile is known before it begins. */
async function runWatch(parts: BotParts, watch: Watch, follower: Follower | null, stop: AbortSignal): Promise<void> {
  if (!follower) return watch.run(stop);
  const lease = { ...parts, store: parts.stores.leases, name: "watch" };
  const work = async (held: AbortSignal) => {
    await follower.upToDate();
    await watch.run(held);
  };
  await whileHeld(lease, work, stop);
}

/** A courier that cannot write down what it does, as on a full disk, must not go on. */
function whyItEnds(error: unknown, log: Log): string {
  if (error instanceof TokenRefused) return error.message;
  log.error({ err: error }, "the courier met a fault");
  return `Nothing can be posted safely, so the bot ends: ${error instanceof Error ? error.message : error}.`;
}

async function drawAheadOf({ commands, pictures, stores }: BotParts, world: () => World): Promise<void> {
  if (!pictures) return;
  const languages = await stores.subscriptions.languages().catch(() => []);
  await drawAhead({ commands, pictures, world, languages });
}

interface Due {
  readonly onAnnounced: () => void;
  readonly onRaised: () => void;
}

function createBotWatch(parts: BotParts, data: HeldData, due: Due): Watch {
  const { clock, random, log, alert, meter, stores, shipped, ticBase } = parts;
  return createWatch({
    meter,
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

function connectDispatch(parts: BotParts, world: () => World): DiscordClient {
  const { discord: settings, commands, log, meter, pictures } = parts;
  const heard: Heard = (interaction) => void dispatch(interaction);
  const discord = parts.interactions
    ? createDiscordEndpoint(settings, { ...parts.interactions, now: parts.clock.now }, heard)
    : createDiscordClient({ log, ...settings }, heard);
  const dispatch = createDispatch({ commands, log, meter, world, pictures, api: createInteractionApi(discord.rest) });
  return discord;
}
