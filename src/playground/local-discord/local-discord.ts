import { createServer, type Server } from "node:http";
import { FileShelf } from "./attachments.ts";
import { createChanges } from "./changes.ts";
import { clientRoutes } from "./client-routes.ts";
import { CommandBook } from "./command-book.ts";
import { commandRoutes } from "./command-routes.ts";
import { Faults } from "./faults.ts";
import { Following } from "./following.ts";
import { Gateway } from "./gateway.ts";
import { HttpDelivery } from "./http-delivery.ts";
import { interact } from "./interact.ts";
import { InteractionBook } from "./interaction-book.ts";
import { interactionRoutes } from "./interaction-routes.ts";
import type { Invocation } from "./invocation.ts";
import { MessageBook } from "./message-book.ts";
import { messageRoutes } from "./message-routes.ts";
import { NonceMemory } from "./nonce-memory.ts";
import { RequestLog } from "./request-log.ts";
import { RestServer } from "./rest-server.ts";
import { say } from "./say.ts";
import { SessionStarts } from "./session-starts.ts";
import { discordSettings, type Settings } from "./settings.ts";
import { createSnowflakes } from "./snowflake.ts";
import { furnish } from "./starting-world.ts";
import type { LocalState } from "./state.ts";
import { webhookRoutes } from "./webhook-routes.ts";
import { World } from "./world.ts";
import { tellOfWorld } from "./world-dispatches.ts";

export type LocalDiscordOptions = Partial<Settings> & {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

export type LocalDiscord = Awaited<ReturnType<typeof startLocalDiscord>>;

const routes = [...clientRoutes, ...messageRoutes, ...commandRoutes, ...interactionRoutes, ...webhookRoutes];

/** A Discord on 127.0.0.1 for the real client, and people who use the bot. */
export async function startLocalDiscord({ port = 0, now = Date.now, ...settings }: LocalDiscordOptions = {}) {
  const http = createServer();
  const state = createState({ ...discordSettings, ...settings }, now, () => originOf(http));
  const home = furnish(state.world);
  const faults = new Faults();
  const log = new RequestLog(state.changes);
  const violations: string[] = [];
  const rest = new RestServer({ state, routes, faults, log, violations });
  const gateway = new Gateway(state);
  state.world.listen((event) => tellOfWorld(state.world, gateway, event));
  http.on("request", (request, response) => void rest.handle(request, response).catch(() => response.destroy()));
  http.on("upgrade", (request, socket, head) => gateway.upgrade(request, socket, head));
  await listening(http, port);
  return {
    /** For `new Client({ rest: { api: apiUrl } })`. */
    apiUrl: `${originOf(http)}/api`,
    token: state.settings.token,
    applicationId: state.world.bot.id,
    ...home,
    world: state.world,
    faults,
    gateway,
    /** Answers of this server that Discord would not give: tests assert that there are none. */
    violations,
    /** Every request so far, oldest first. */
    requests: log.entries,
    /** Interactions by HTTP, and what signs them. */
    delivery: state.delivery,
    interact: (invocation: Invocation) => interact(state, gateway, invocation),
    /** What stands in a channel for all to see, oldest first. */
    messages: (channelId: string) => state.messages.inChannel(channelId),
    /** Ephemeral and deleted ones too. */
    everyMessage: (channelId: string) => state.messages.ever(channelId),
    commands: (guildId?: string) => state.commands.list(guildId),
    /** The server hands a command to someone whom its `default_member_permissions` leave out. */
    grantCommand: (guildId: string, name: string, userId: string) => state.commands.grant(guildId, name, userId),
    forgetNonces: () => state.nonces.forgetAll(),
    /** Which command or component an interaction used, by the id that its messages carry. */
    interactionName: (id: string) => state.interactions.find(id)?.name,
    /** A file of a message, by the path of its address. */
    file: (path: string) => state.files.at(path),
    /** A person writes into a channel; bots without that intent never hear of it. */
    say: (channelId: string, userId: string, content: string) => say(state, channelId, userId, content),
    waitFor: state.changes.waitFor,
    onChange: state.changes.listen,
    close: async () => {
      await closed(http, gateway);
      state.changes.end();
    },
  };
}

function createState(settings: Settings, now: () => number, origin: () => string): LocalState {
  const ids = createSnowflakes(now);
  const changes = createChanges();
  return {
    settings,
    now,
    ids,
    changes,
    origin,
    world: new World(ids, { id: ids(), name: "ticwire", bot: true }),
    files: new FileShelf(ids, origin),
    messages: new MessageBook(changes),
    following: new Following(),
    nonces: new NonceMemory(now, settings.nonceMs),
    commands: new CommandBook(changes),
    interactions: new InteractionBook(),
    delivery: new HttpDelivery(now),
    sessionStarts: new SessionStarts(settings),
  };
}

function originOf(http: Server): string {
  const address = http.address();
  if (address === null || typeof address === "string") throw new Error("the local Discord does not listen");
  return `http://127.0.0.1:${address.port}`;
}

function listening(http: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once("error", reject);
    http.listen(port, "127.0.0.1", resolve);
  });
}

function closed(http: Server, gateway: Gateway): Promise<void> {
  gateway.close();
  return new Promise((resolve) => {
    http.close(() => resolve());
    http.closeAllConnections();
  });
}
