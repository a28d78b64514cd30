import type { REST } from "@discordjs/rest";
import { Routes } from "discord-api-types/v10";
import { toRefusal } from "./refusal.ts";
import type { FollowOutcome } from "./subscription-desk.ts";

/**
 * Lets a channel follow an announcement channel of another server: Discord itself carries each published post there.
 * @param from the announcement channel
 * @param to where the bot may manage webhooks
 */
export async function followChannel(rest: Pick<REST, "post">, from: string, to: string): Promise<FollowOutcome> {
  try {
    await rest.post(Routes.channelFollowers(from), { body: { webhook_channel_id: to } });
    return { kind: "following" };
  } catch (error) {
    return toRefusal(error);
  }
}
