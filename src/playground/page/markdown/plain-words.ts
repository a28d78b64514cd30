import type { ShownWorld } from "../../page-server/protocol.ts";

/** A text as a notification has it: names instead of marks, no markdown. */
export function plainWords(text: string, world: ShownWorld): string {
  return text
    .replace(/<@&(\d+)>/g, (_, id: string) => `@${world.roles.find((role) => role.id === id)?.name ?? "role"}`)
    .replace(/<@!?(\d+)>/g, (_, id: string) => `@${world.members.find((member) => member.id === id)?.name ?? "user"}`)
    .replace(
      /<#(\d+)>/g,
      (_, id: string) => `#${world.channels.find((channel) => channel.id === id)?.name ?? "channel"}`,
    )
    .replace(/[*_`~]{1,3}(\S(?:.*?\S)?)[*_`~]{1,3}/g, "$1");
}
