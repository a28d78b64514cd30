import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
} from "discord-api-types/v10";
import type { Leaf, LeafOption } from "./draft.ts";

const ADMINISTRATOR = 8n;
const CHAT_INPUT = 1;

type Named = Pick<
  APIApplicationCommandOption,
  "name" | "name_localizations" | "description" | "description_localizations"
>;
type Localised = Partial<Record<string, string | null>> | null | undefined;

/** The commands that Discord offers a member, as registered, in the member's language. */
export function leavesFor(commands: readonly APIApplicationCommand[], permissions: bigint, locale: string): Leaf[] {
  return commands
    .filter(({ type, default_member_permissions: needed }) => type === CHAT_INPUT && isOffered(needed, permissions))
    .flatMap((command) => leavesOf(command, command.options ?? [], "", "", locale))
    .sort((one, other) => one.path.localeCompare(other.path));
}

function isOffered(needed: string | null, held: bigint): boolean {
  if (needed === null || (held & ADMINISTRATOR) !== 0n) return true;
  const bits = BigInt(needed);
  return bits !== 0n && (held & bits) === bits;
}

function leavesOf(
  named: Named,
  options: readonly APIApplicationCommandOption[],
  path: string,
  shown: string,
  locale: string,
): Leaf[] {
  const here = `${path} ${named.name}`.trim();
  const shownHere = `${shown} ${local(named.name, named.name_localizations, locale)}`.trim();
  const nested = options.filter((option) => option.type === Type.Subcommand || option.type === Type.SubcommandGroup);
  if (nested.length > 0) return nested.flatMap((each) => leavesOf(each, each.options ?? [], here, shownHere, locale));
  const description = local(named.description, named.description_localizations, locale);
  return [{ path: here, shown: shownHere, description, options: options.flatMap((each) => optionOf(each, locale)) }];
}

function optionOf(raw: APIApplicationCommandOption, locale: string): LeafOption[] {
  if (raw.type === Type.Subcommand || raw.type === Type.SubcommandGroup) return [];
  const shown = local(raw.name, raw.name_localizations, locale);
  const description = local(raw.description, raw.description_localizations, locale);
  return [{ name: raw.name, shown, description, required: raw.required === true, raw }];
}

export function local(text: string, localised: Localised, locale: string): string {
  return localised?.[locale] ?? text;
}
