import { GatewayDispatchEvents as Event, GatewayIntentBits } from "discord-api-types/v10";
import { apiChannel } from "./api-channel.ts";
import { apiGuild, apiRole } from "./api-guild.ts";
import type { Gateway } from "./gateway.ts";
import type { World, WorldEvent } from "./world.ts";

/** Tells bots that asked for the Guilds intent what changed in their servers. */
export function tellOfWorld(world: World, gateway: Gateway, event: WorldEvent): void {
  const tell = (name: Event, data: unknown) => gateway.dispatch(name, data, GatewayIntentBits.Guilds);
  switch (event.kind) {
    case "guild-added":
      return tell(Event.GuildCreate, apiGuild(world, event.guild));
    case "guild-removed":
      return tell(Event.GuildDelete, { id: event.guild.id });
    case "channel-added":
      return event.channel.guildId === undefined
        ? undefined
        : tell(Event.ChannelCreate, apiChannel(world, event.channel));
    case "channel-changed":
      return tell(Event.ChannelUpdate, apiChannel(world, event.channel));
    case "channel-deleted":
      return tell(Event.ChannelDelete, apiChannel(world, event.channel));
    default: {
      const name = event.kind === "role-added" ? Event.GuildRoleCreate : Event.GuildRoleUpdate;
      return tell(name, { guild_id: event.guild.id, role: apiRole(event.role) });
    }
  }
}
