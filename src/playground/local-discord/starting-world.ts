import { ChannelType } from "discord-api-types/v10";
import type { World } from "./world.ts";

/** What every local Discord begins with: one server, an administrator and a plain member, and a channel of each kind. */
export function furnish(world: World) {
  const { id: guildId } = world.addGuild({ name: "Bond desk" });
  const { user: admin } = world.addMember({ guildId, name: "ada", permissions: ["Administrator"] });
  const { user: member } = world.addMember({ guildId, name: "paul" });
  const general = world.addChannel({ guildId, name: "general" });
  const news = world.addChannel({ guildId, name: "news", type: ChannelType.GuildAnnouncement });
  const thread = world.addChannel({ guildId, name: "chat", type: ChannelType.PublicThread, parentId: general.id });
  const releases = world.addRole({ guildId, name: "releases", mentionable: true });
  const quiet = world.addRole({ guildId, name: "quiet" });
  return {
    guildId,
    adminId: admin.id,
    memberId: member.id,
    channelId: general.id,
    newsChannelId: news.id,
    threadId: thread.id,
    /** Can be mentioned by anyone. */
    roleId: releases.id,
    /** Mentioning it notifies nobody. */
    quietRoleId: quiet.id,
  };
}
