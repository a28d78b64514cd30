import type { REST } from "@discordjs/rest";
import { DiscordAPIError } from "discord.js";
import { RESTJSONErrorCodes, Routes } from "discord-api-types/v10";
import { z } from "zod";
import type { Role } from "./caller.ts";

const roleSchema = z.object({ id: z.string(), name: z.string(), mentionable: z.boolean() });

/** What became of a role that was chosen before: without intents the client holds none. */
export type FoundRole =
  | { readonly kind: "found"; readonly role: Role }
  | { readonly kind: "gone" }
  /** Discord did not say; that must not stop what else is asked for. */
  | { readonly kind: "unknown" };

export async function findRole(rest: Pick<REST, "get">, serverId: string, roleId: string): Promise<FoundRole> {
  try {
    const answer = await rest.get(Routes.guildRole(serverId, roleId), { signal: AbortSignal.timeout(LONGEST_MS) });
    const { id, name, mentionable } = roleSchema.parse(answer);
    return { kind: "found", role: { id, name, mentionable, everyone: id === serverId } };
  } catch (error) {
    const isGone = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownRole;
    return { kind: isGone ? "gone" : "unknown" };
  }
}

const LONGEST_MS = 5_000;
