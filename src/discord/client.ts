import {
  type APIInteraction,
  Client,
  type ClientOptions,
  Events,
  GatewayDispatchEvents,
  Options,
  type REST,
  RESTEvents,
} from "discord.js";

export interface ClientSettings {
  readonly token: string;
  /** Where Discord's API is, without its version: "https://discord.com/api". */
  readonly api: string;
  /** What tests need to be quick. */
  readonly ws?: ClientOptions["ws"];
}

export interface Connection {
  readonly rest: REST;
  readonly applicationId: string;
  /** Settles when nothing more can be done with this token; says why. */
  readonly fatal: Promise<string>;
  close(): Promise<void>;
}

const CLOSE_WITHIN_MS = 3_000;

/**
 * Connects to Discord without any intent: interactions come without one.
 * @param onInteraction gets interactions as Discord sends them. Without intents discord.js knows neither servers nor
 *   channels, and its own classes leave out of which kind the channel is that a command was given in.
 * @throws FatalDiscordError if Discord does not take the token
 */
export async function connect(
  { token, api, ws }: ClientSettings,
  onInteraction: (interaction: APIInteraction) => void,
): Promise<Connection> {
  const client = new Client({
    intents: [],
    rest: { api },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, UserManager: 0, MessageManager: 0 }),
    ...(ws && { ws }),
  });
  const fatal = whenFatal(client);
  client.on(Events.Error, () => {});
  client.ws.on(GatewayDispatchEvents.InteractionCreate, onInteraction);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
    const { application } = await Promise.race([
      ready,
      fatal.then((reason) => Promise.reject(new FatalDiscordError(reason))),
    ]);
    return { rest: client.rest, applicationId: application.id, fatal, close: () => close(client) };
  } catch (error) {
    await close(client);
    throw hasCode(error, "TokenInvalid") ? new FatalDiscordError(TOKEN_REFUSED) : error;
  }
}

/** The bot cannot go on; the message says what to do. */
export class FatalDiscordError extends Error {
  override readonly name = "FatalDiscordError";
}

const TOKEN_REFUSED =
  "Discord does not take the token. Take a new one under https://discord.com/developers/applications → Bot → Reset Token, and set DISCORD_TOKEN to it.";

/**
 * One 401 to the bot's own token makes discord.js forget it, and every later request fails unsent. Routes of an
 * interaction carry no such token: their 401 is an expired interaction.
 */
function whenFatal(client: Client): Promise<string> {
  return new Promise((resolve) => {
    client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
      if (status === 401 && data.auth !== false) resolve(TOKEN_REFUSED);
    });
    client.on(Events.ShardDisconnect, ({ code }) => resolve(closeReason(code)));
  });
}

function closeReason(code: number): string {
  if (code === 4004) return TOKEN_REFUSED;
  if (code === 4014) return "Discord refuses the intents (4014). ticwire asks for none: is DISCORD_API_URL right?";
  return `Discord has closed the connection for good (${code}).`;
}

/** While reconnecting, discord.js may never come to an end with it. */
async function close(client: Client): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSE_WITHIN_MS);
  });
  await Promise.race([client.destroy(), enough]).finally(() => clearTimeout(timer));
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
