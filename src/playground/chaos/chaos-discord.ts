import { Routes } from "discord-api-types/v10";
import { type LocalDiscord, startLocalDiscord } from "../local-discord/local-discord.ts";
import { discordSettings } from "../local-discord/settings.ts";
import { CHAOS_TIMES } from "./chaos-settings.ts";

/** Shortened as all times are. */
const MESSAGES = { limit: 5, perMs: 500 };

export interface ChaosDiscord {
  readonly discord: LocalDiscord;
  readonly channels: readonly string[];
  /** Announcements alone. */
  postsIn(channelId: string): number;
  /** What each of them says. */
  contentsIn(channelId: string): string[];
}

/** A Discord with so many channels, in each of which something was said before. */
export async function startChaosDiscord(count: number, blind: number): Promise<ChaosDiscord> {
  const rateLimits = { ...discordSettings.rateLimits, globalPerSecond: Number.POSITIVE_INFINITY, messages: MESSAGES };
  const discord = await startLocalDiscord({ nonceMs: CHAOS_TIMES.nonceMemory, rateLimits, identifyWindowMs: 0 });
  const channels = Array.from(
    { length: count },
    (_, index) => discord.world.addChannel({ guildId: discord.guildId, name: `channel-${index}` }).id,
  );
  for (const id of channels) await say(discord, id);
  for (const id of channels.slice(0, blind)) discord.world.denyBot(id, "ReadMessageHistory");
  rateLimits.globalPerSecond = discordSettings.rateLimits.globalPerSecond;
  const contentsIn = (id: string) =>
    discord
      .messages(id)
      .slice(1)
      .map(({ message }) => message.embeds[0]?.description ?? "");
  return { discord, channels, postsIn: (id) => discord.messages(id).length - 1, contentsIn };
}

async function say({ apiUrl, token }: LocalDiscord, channelId: string): Promise<void> {
  const answer = await fetch(`${apiUrl}/v10${Routes.channelMessages(channelId)}`, {
    method: "POST",
    headers: { authorization: `Bot ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ content: "An earlier message" }),
  });
  if (!answer.ok) throw new Error(`the local Discord answered ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
}
