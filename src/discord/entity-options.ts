import type { Channel, Role } from "./caller.ts";
import type { ChannelOption, RoleOption, Text } from "./option.ts";

/** A text or announcement channel of the server. */
export function channelOption(description: Text): ChannelOption<Channel> {
  return { kind: "channel", key: "ch", description, parse: (channel) => channel };
}

export function roleOption(description: Text): RoleOption<Role> {
  return { kind: "role", key: "r", description, parse: (role) => role };
}
