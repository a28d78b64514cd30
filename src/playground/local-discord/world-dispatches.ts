import { GatewayDispatchEvents as Event, GatewayIntentBits } from "discord-api-types/v10";
import { apiChannel } from "./api-channel.ts";
import { apiGuild, apiRole } from "./api-guild.ts";
import type { Gateway } from "./gateway.ts";
import type { World, WorldEvent } from "./world.ts";

const channelEvents = {
  "channel-added": Event.ChannelCreate,
  "channel-changed": Event.ChannelUpdate,
  "channel-deleted": Event.ChannelDelete,
} as const;

/** Tells bots that asked for the Guilds intent what changed in their servers. */
export function tellOfWorld(world: World, gateway: Gateway, event: WorldEvent): void {
  if (gateway.sessions.size === 0) return;
  const guildId = "guild" in event ? event.guild.id : event.channel.guildId;
  const tell = (name: Event, data: unknown) =>
    gateway.dispatch(name, data, { guildId, intent: GatewayIntentBits.Guilds });
  switch (event.kind) {
    case "guild-added":
      tell(Event.GuildCreate, apiGuild(world, event.guild));
      break;
    case "guild-removed":
      tell(Event.GuildDelete, { id: event.guild.id });
      break;
    case "role-added":
    case "role-changed": {
      const name = event.kind === "role-added" ? Event.GuildRoleCreate : Event.GuildRoleUpdate;
      tell(name, { guild_id: event.guild.id, role: apiRole(event.role) });
      break;
    }
    default:
      if (guildId !== undefined) tell(channelEvents[event.kind], apiChannel(world, event.channel));
  }
}
