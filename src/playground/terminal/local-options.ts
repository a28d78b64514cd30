import type { RawValues } from "../../discord/command.ts";
import type { Option } from "../../discord/option.ts";
import { UserError } from "../../discord/user-error.ts";
import type { OptionValue } from "../local-discord/invocation.ts";
import type { LocalDiscord } from "../local-discord/local-discord.ts";

/** Typed text as Discord's own input field would send it: numbers as numbers, "#news" by its id. @throws UserError */
export function toLocalOptions(
  options: Readonly<Record<string, Option<unknown>>>,
  raw: RawValues,
  discord: LocalDiscord,
): Record<string, OptionValue> {
  const entries = Object.entries(raw).map(([name, value]) => {
    const option = options[name];
    return [name, option ? toLocalValue(option, String(value), discord) : String(value)] as const;
  });
  return Object.fromEntries(entries);
}

function toLocalValue(option: Option<unknown>, text: string, discord: LocalDiscord): OptionValue {
  switch (option.kind) {
    case "integer":
      return Number(text);
    case "boolean":
      return /^(yes|true|y|1)$/i.test(text);
    case "channel":
      return channelId(text, discord);
    case "role":
      return roleId(text, discord);
    case "string":
      return option.choices?.find(({ name }) => name.toLowerCase() === text.toLowerCase())?.value ?? text;
  }
}

function channelId(text: string, { world, guildId }: LocalDiscord): string {
  const channels = world.channelsOf(guildId);
  const found = channels.find(({ name }) => name === text.replace(/^#/, ""));
  if (found) return found.id;
  throw new UserError(`There is no channel ${text}. There are ${channels.map(({ name }) => `#${name}`).join(", ")}.`);
}

function roleId(text: string, { world, guildId }: LocalDiscord): string {
  const roles = [...(world.guild(guildId)?.roles.values() ?? [])];
  const found = roles.find(({ name }) => name.replace(/^@/, "") === text.replace(/^@/, ""));
  if (found) return found.id;
  throw new UserError(
    `There is no role ${text}. There are ${roles.map(({ name }) => `@${name.replace(/^@/, "")}`).join(", ")}.`,
  );
}
