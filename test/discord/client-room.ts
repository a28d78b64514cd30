import { inject, onTestFinished } from "vitest";
import type { Log } from "../../src/announcements/log.ts";
import { createDiscordClient, type DiscordClient, type Heard } from "../../src/discord/client.ts";
import type { Command } from "../../src/discord/command.ts";
import type { World } from "../../src/discord/context.ts";
import { createDispatch, type DispatchParts } from "../../src/discord/dispatch.ts";
import { createInteractionApi } from "../../src/discord/interaction-api.ts";
import { createDiscordEndpoint } from "../../src/discord/interactions-endpoint.ts";
import { registerCommands } from "../../src/discord/register.ts";
import { type LocalDiscord, startLocalDiscord } from "../../src/playground/local-discord/local-discord.ts";
import { context as evening } from "../commands/answers.ts";

export interface ClientRoom {
  readonly discord: LocalDiscord;
  readonly client: DiscordClient;
  /** What was logged, each line as JSON. */
  readonly logged: string[];
  /** Another client in the place of one that left. */
  enter(): Promise<DiscordClient>;
}

interface RoomSettings extends Partial<Pick<DispatchParts, "deferAfterMs" | "giveUpAfterMs" | "pictures">> {
  readonly world?: World;
  readonly discord?: Parameters<typeof startLocalDiscord>[0];
}

/** discord.js without the pause that it makes before it identifies. */
export const quickly = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) };

/** The real client with these commands on a local Discord; both end with the test. */
export async function openClientRoom(commands: readonly Command[], settings: RoomSettings = {}): Promise<ClientRoom> {
  const { world = evening, discord: ordered, ...timing } = settings;
  const discord = await startLocalDiscord({ identifyWindowMs: 0, ...ordered });
  const logged: string[] = [];
  const write = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
  const log: Log = { info: write, warn: write, error: write };
  const enter = async (): Promise<DiscordClient> => {
    const client = await comeIn(discord, (interaction) => void dispatch(interaction));
    const api = createInteractionApi(client.rest);
    const dispatch = createDispatch({ commands, log, api, world: () => world, ...timing });
    onTestFinished(() => client.close());
    return client;
  };
  onTestFinished(() => discord.close());
  const client = await enter();
  await registerCommands(client.rest, discord.applicationId, commands);
  return { discord, client, logged, enter };
}

/** In the way that this run is about: these rooms are the same in both. */
async function comeIn(discord: LocalDiscord, heard: Heard): Promise<DiscordClient> {
  const settings = { token: discord.token, api: discord.apiUrl, ws: quickly };
  if (inject("interactions") === "gateway") {
    const client = createDiscordClient(settings, heard);
    await client.login();
    return client;
  }
  const { publicKey } = discord.delivery;
  const endpoint = createDiscordEndpoint(settings, { port: 0, publicKey, now: Date.now }, heard);
  await endpoint.login();
  await discord.delivery.deliverTo(`http://127.0.0.1:${endpoint.port()}`);
  return endpoint;
}
