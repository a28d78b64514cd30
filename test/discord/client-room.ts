import { onTestFinished } from "vitest";
import type { Log } from "../../src/announcements/log.ts";
import { createDiscordClient, type DiscordClient } from "../../src/discord/client.ts";
import type { Command } from "../../src/discord/command.ts";
import type { World } from "../../src/discord/context.ts";
import { createDispatch, type DispatchParts } from "../../src/discord/dispatch.ts";
import { createInteractionApi } from "../../src/discord/interaction-api.ts";
import { registerCommands } from "../../src/discord/register.ts";
import { type LocalDiscord, startLocalDiscord } from "../../src/playground/local-discord/local-discord.ts";
import { context as evening } from "../commands/answers.ts";

export interface ClientRoom {
  readonly discord: LocalDiscord;
  readonly client: DiscordClient;
  /** What was logged, each line as JSON. */
  readonly logged: string[];
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
  const discord = await startLocalDiscord(ordered);
  const logged: string[] = [];
  const write = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
  const log: Log = { info: write, warn: write, error: write };
  const client = createDiscordClient({ token: discord.token, api: discord.apiUrl, ws: quickly }, (interaction) => {
    void dispatch(interaction);
  });
  const dispatch = createDispatch({
    commands,
    log,
    api: createInteractionApi(client.rest),
    world: () => world,
    ...timing,
  });
  onTestFinished(async () => {
    await client.close();
    await discord.close();
  });
  const { applicationId } = await client.login();
  await registerCommands(client.rest, applicationId, commands);
  return { discord, client, logged };
}
