import { REST } from "@discordjs/rest";
import { type ApplicationCommandDataResolvable, Client, type ClientOptions, Events } from "discord.js";
import { expect, onTestFinished } from "vitest";
import { type LocalDiscordOptions, startLocalDiscord } from "../../../src/playground/local-discord/local-discord.ts";

/** A local Discord for one test; its end asserts that every answer of its own was one Discord could give. */
export async function discordHere(options: LocalDiscordOptions = {}) {
  const discord = await startLocalDiscord({ identifyWindowMs: 0, ...options });
  onTestFinished(async () => {
    await discord.close();
    expect(discord.violations).toEqual([]);
  });
  return discord;
}

type Discord = Awaited<ReturnType<typeof discordHere>>;

/** The real client without its caution about sessions, which would cost seconds. */
export function clientFor(discord: Discord, more: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [],
    ...more,
    rest: { api: discord.apiUrl, ...more.rest },
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
  });
  client.on(Events.Error, () => {});
  onTestFinished(() => left(client));
  return client;
}

/** A client that is just reconnecting may never finish to leave. */
function left(client: Client): Promise<void> {
  return Promise.race([client.destroy(), new Promise<void>((resolve) => setTimeout(resolve, 200).unref())]);
}

export async function readyClient(discord: Discord, more: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = clientFor(discord, more);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
}

export async function readyWith(discord: Discord, commands: readonly ApplicationCommandDataResolvable[]) {
  const client = await readyClient(discord);
  await client.application.commands.set(commands);
  return client;
}

export function restFor(discord: Discord, more: ConstructorParameters<typeof REST>[0] = {}): REST {
  return new REST({ api: discord.apiUrl, ...more }).setToken(discord.token);
}

/** A request as the wire has it, past the client's queues. */
export function raw(discord: Discord, method: string, path: string, body?: unknown): Promise<Response> {
  const headers = { authorization: `Bot ${discord.token}`, "content-type": "application/json" };
  return fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
  });
}
