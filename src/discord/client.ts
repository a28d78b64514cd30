import {
  type APIInteraction,
  Client,
  type ClientOptions,
  DiscordAPIError,
  Events,
  GatewayDispatchEvents,
  Options,
  type RateLimitData,
  REST,
  RESTEvents,
  Routes,
  Status,
} from "discord.js";
import { z } from "zod";
import type { Log } from "../announcements/log.ts";
import type { Meter } from "../announcements/meter.ts";
import { tellOfConnection } from "./connection-log.ts";
import { closeReason, FatalDiscordError, TOKEN_REFUSED } from "./fatal.ts";
import type { Shards } from "./shards.ts";

export interface ClientSettings {
  readonly token: string;
  /** Where Discord's API is, without its version: "https://discord.com/api". */
  readonly api: string;
  /** Null or left out: as many as Discord recommends, all of them here. */
  readonly shards?: Shards | null;
  /** Hears when the connection is lost and when it stands again. */
  readonly log?: Log;
  /** How discord.js connects; tests shorten its waits. */
  readonly ws?: ClientOptions["ws"];
}

export interface Identity {
  readonly applicationId: string;
  /** The bot's own user. */
  readonly userId: string;
}

export interface DiscordClient {
  readonly rest: REST;
  /** Whether interactions of all shards arrive at this moment; always, where none are asked for. */
  connected(): boolean;
  /** Settles when nothing more can be done with this token; says why. */
  readonly fatal: Promise<string>;
  /**
   * Ends with the first shard that stands: with many, the last follows minutes later.
   * @throws FatalDiscordError if Discord does not take the token, Error that says why if it cannot be reached
   */
  login(): Promise<Identity>;
  close(): Promise<void>;
}

interface Fate extends Pick<DiscordClient, "fatal"> {
  readonly end: (reason: string) => void;
}

/** Gets interactions as Discord sends them. */
export type Heard = (interaction: APIInteraction) => void;

const CLOSE_WITHIN_MS = 1_500;
/** Beyond the end of a rate limit. The client's own 50 would cost a twentieth of each second of an announcement. */
export const OFFSET_MS = 5;

/**
 * discord.js without any intent: interactions come without one.
 * @param onInteraction takes the raw ones. Without intents discord.js knows neither servers nor channels, and its own
 *   classes leave out of which kind the channel is that a command was given in.
 */
export function createDiscordClient(settings: ClientSettings, onInteraction: Heard): DiscordClient {
  const { api, log, ws, shards } = settings;
  const client = new Client({
    intents: [],
    // Said always: what is left out discord.js reads from variables of these names, in a form of its own.
    ...(shards ? { shards: [...shards.ids], shardCount: shards.count } : { shards: "auto" }),
    rest: { api, offset: OFFSET_MS, rejectOnRateLimit: isPublishing },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, UserManager: 0, MessageManager: 0 }),
    ...(ws && { ws }),
  });
  const { promise: ended, resolve: end } = Promise.withResolvers<string>();
  const fatal = Promise.race([whenFatal(client), ended]);
  // READY names every server, and discord.js makes each of them an object of some kB that is asked for nothing here.
  client.on(Events.ShardReady, () => client.guilds.cache.clear());
  // Without a listener an error of the connection, which is mended by itself, would end the process.
  client.on(Events.Error, () => {});
  if (log) tellOfConnection(client, log);
  client.ws.on(GatewayDispatchEvents.InteractionCreate, onInteraction);
  return {
    rest: client.rest,
    connected: () => client.ws.shards.size > 0 && client.ws.shards.every(({ status }) => status === Status.Ready),
    fatal,
    login: () => login(client, settings, { fatal, end }),
    close: () => close(client),
  };
}

/** A shard that cannot even begin, once others stand, ends all: discord.js has left then. */
async function login(client: Client, { token, api }: ClientSettings, { fatal, end }: Fate): Promise<Identity> {
  const stands = new Promise<void>((resolve) => client.once(Events.ShardReady, () => resolve()));
  const failed = fatal.then((reason) => Promise.reject(new FatalDiscordError(reason)));
  try {
    const all = client.login(token);
    await Promise.race([stands, all.then(() => stands), failed]);
    all.catch((error: unknown) => end(loginFault(error, api).message));
    const { application, user } = client;
    if (!application || !user) throw new Error("its READY names neither application nor user");
    return { applicationId: application.id, userId: user.id };
  } catch (error) {
    await close(client);
    throw loginFault(error, api);
  }
}

function loginFault(error: unknown, api: string): Error {
  if (error instanceof FatalDiscordError) return error;
  if (error instanceof Error && "code" in error && error.code === "TokenInvalid") {
    return new FatalDiscordError(TOKEN_REFUSED);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(`Discord at ${api} did not let the bot in: ${reason}`, { cause: error });
}

/** Tells of each request that Discord answered, by its route without ids: the client writes "%40original" for "@original". */
export function meterRequests(rest: REST, meter: Pick<Meter, "requested">): void {
  rest.on(RESTEvents.Response, ({ method, route }, { status, headers }) => {
    meter.requested(method, decodeURIComponent(route), {
      status,
      isSharedLimit: headers.get("x-ratelimit-scope") === "shared",
    });
  });
}

/** A place may be an hour away: it is waited for by the ledger, not by the client. */
export function isPublishing({ route }: RateLimitData): boolean {
  return route.endsWith("/crosspost");
}

/** Without a connection: for a process that posts and answers nobody. */
export function createDiscordPoster({ token, api }: ClientSettings): DiscordClient {
  const rest = new REST({ api, offset: OFFSET_MS, rejectOnRateLimit: isPublishing }).setToken(token);
  const refused = whenRefused(rest);
  return {
    rest,
    connected: () => true,
    fatal: refused,
    async login() {
      try {
        const me = readIdentity(await rest.get(Routes.currentApplication()), await rest.get(Routes.user()));
        return me;
      } catch (error) {
        if (error instanceof DiscordAPIError && error.status === 401) throw new FatalDiscordError(TOKEN_REFUSED);
        throw loginFault(error, api);
      }
    },
    close: async () => {},
  };
}

const identified = z.object({ id: z.string() });

function readIdentity(application: unknown, user: unknown): Identity {
  return { applicationId: identified.parse(application).id, userId: identified.parse(user).id };
}

/**
 * One 401 to the bot's own token makes discord.js forget it, and every later request fails unsent. Routes of an
 * interaction carry no such token: their 401 is an expired interaction.
 */
function whenRefused(rest: REST): Promise<string> {
  return new Promise((resolve) => {
    rest.on(RESTEvents.Response, ({ data }, { status }) => {
      if (status === 401 && data.auth !== false) resolve(TOKEN_REFUSED);
    });
  });
}

function whenFatal(client: Client): Promise<string> {
  const closed = new Promise<string>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(closeReason(code)));
  });
  return Promise.race([whenRefused(client.rest), closed]);
}

/** While reconnecting, discord.js may never come to an end with it. */
async function close(client: Client): Promise<void> {
  // A connection that is closed on purpose is not lost.
  client.removeAllListeners(Events.ShardReconnecting);
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSE_WITHIN_MS);
  });
  await Promise.race([client.destroy(), enough]).finally(() => clearTimeout(timer));
}
