import { isDeepStrictEqual } from "node:util";
import type { APIApplicationCommand } from "discord-api-types/v10";
import { ApplicationCommandType, ApplicationIntegrationType } from "discord-api-types/v10";
import type { Snowflakes } from "./snowflake.ts";

/** A command as a bot sends it. */
export type CommandBody = Pick<APIApplicationCommand, "name"> & Partial<APIApplicationCommand>;

type Place = {
  readonly applicationId: string;
  readonly guildId: string | undefined;
  readonly ids: Snowflakes;
  readonly before: readonly APIApplicationCommand[];
};

/** A command as Discord keeps it: its id survives an overwrite under the same name, its version changes only with its content. */
export function registered(
  command: CommandBody,
  permissions: string | null,
  { applicationId, guildId, ids, before }: Place,
): APIApplicationCommand {
  const type = command.type ?? ApplicationCommandType.ChatInput;
  const known = before.find((each) => each.name === command.name && each.type === type);
  const options = command.options?.length ? { options: command.options.map(asKept) } : {};
  const kept: APIApplicationCommand = {
    id: known?.id ?? ids(),
    version: known?.version ?? ids(),
    application_id: applicationId,
    ...(guildId === undefined ? {} : { guild_id: guildId }),
    type,
    name: command.name,
    name_localizations: command.name_localizations ?? null,
    description: command.description ?? "",
    description_localizations: command.description_localizations ?? null,
    default_member_permissions: permissions,
    nsfw: command.nsfw ?? false,
    contexts: command.contexts ?? null,
    integration_types: command.integration_types ?? [ApplicationIntegrationType.GuildInstall],
    ...options,
  };
  return known && isDeepStrictEqual(kept, known) ? known : { ...kept, version: ids() };
}

/** Discord leaves out of options what was null or false. */
function asKept<T>(option: T): T {
  return JSON.parse(JSON.stringify(option, (key, value: unknown) => (droppable(key, value) ? undefined : value)));
}

function droppable(key: string, value: unknown): boolean {
  const emptyList = (key === "options" || key === "choices") && Array.isArray(value) && value.length === 0;
  return value === null || emptyList || (value === false && (key === "required" || key === "autocomplete"));
}

/** GET gives translations only when asked `with_localizations=true`. */
export function withoutLocalizations<T>(command: T): T {
  const left = (key: string, value: unknown) => (key.endsWith("_localizations") ? undefined : value);
  return JSON.parse(JSON.stringify(command, left));
}
