import type { APIInteraction } from "discord.js";
import type { Caller } from "./caller.ts";
import { channelOf } from "./interaction-input.ts";

/** Who asks: from the interaction itself, since without intents the client holds no servers, channels or members. */
export function readCaller(interaction: APIInteraction): Caller {
  const user = interaction.member?.user ?? interaction.user;
  const { guild_id, channel } = interaction;
  return {
    userId: user?.id ?? "",
    locale: "locale" in interaction ? interaction.locale : "en-US",
    server: guild_id && channel ? { id: guild_id, here: channelOf(channel, interaction.app_permissions) } : null,
  };
}
