import type { APIUser } from "discord-api-types/v10";
import type { User } from "./inhabitants.ts";

/** Typed as a number so that it fits the enums of flags. */
const none: number = 0;

export function apiUser({ id, name, bot }: User): APIUser & { primary_guild: null } {
  return {
    id,
    username: name,
    global_name: bot ? null : name,
    discriminator: "0",
    avatar: null,
    public_flags: none,
    flags: none,
    primary_guild: null,
    ...(bot ? { bot } : {}),
  };
}
