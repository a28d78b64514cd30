import type { APIAllowedMentions } from "discord-api-types/v10";
import { botPermissionsIn } from "./access.ts";
import type { Channel } from "./inhabitants.ts";
import { hasPermissions, permissionBits } from "./permissions.ts";
import type { World } from "./world.ts";

/** Whom a message notified when it was posted. */
export type Pings = {
  readonly everyone: boolean;
  readonly roles: readonly string[];
  readonly users: readonly string[];
};

/**
 * A role is notified only if `allowed_mentions` lets it and it is mentionable or the bot has Mention Everyone; otherwise
 * Discord fails in silence. Without `allowed_mentions` everything in the text counts.
 */
export function pingsOf(
  world: World,
  channel: Channel,
  content: string,
  allowed: APIAllowedMentions | null | undefined,
): Pings {
  const may = hasPermissions(botPermissionsIn(world, channel), permissionBits(["MentionEveryone"]));
  const roles = channel.guildId === undefined ? undefined : world.guild(channel.guildId)?.roles;
  const lets = (kind: "roles" | "users", id: string) =>
    !allowed || (allowed.parse?.some((each) => each === kind) ?? false) || (allowed[kind]?.includes(id) ?? false);
  const everyone =
    /@(everyone|here)\b/.test(content) && (!allowed || (allowed.parse?.some((each) => each === "everyone") ?? false));
  return {
    everyone: may && everyone,
    roles: idsIn(content, /<@&(\d+)>/g).filter((id) => {
      const role = roles?.get(id);
      return role !== undefined && lets("roles", id) && (role.mentionable || may);
    }),
    users: idsIn(content, /<@!?(\d+)>/g).filter((id) => world.user(id) !== undefined && lets("users", id)),
  };
}

function idsIn(content: string, pattern: RegExp): string[] {
  return [...new Set([...content.matchAll(pattern)].flatMap(([, id]) => (id === undefined ? [] : [id])))];
}
