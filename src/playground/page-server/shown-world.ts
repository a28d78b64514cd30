import { ChannelType } from "discord-api-types/v10";
import { memberPermissions } from "../local-discord/access.ts";
import { isThread } from "../local-discord/inhabitants.ts";
import type { LocalDiscord } from "../local-discord/local-discord.ts";
import type { ShownWorld } from "./protocol.ts";

/** The server as its members see it. */
export function shownWorld({ world, guildId }: LocalDiscord): ShownWorld {
  const guild = world.guild(guildId);
  return {
    guildName: guild?.name ?? "",
    bot: { id: world.bot.id, name: world.bot.name },
    channels: world.channelsOf(guildId).map((channel) => ({
      id: channel.id,
      name: channel.name,
      kind: isThread(channel) ? "thread" : channel.type === ChannelType.GuildAnnouncement ? "news" : "text",
    })),
    roles: [...(guild?.roles.values() ?? [])].map(({ id, name }) => ({ id, name })),
    members: [...(guild?.members.values() ?? [])].map((member) => ({
      id: member.user.id,
      name: member.user.name,
      permissions: guild ? String(memberPermissions(guild, member)) : "0",
    })),
  };
}
