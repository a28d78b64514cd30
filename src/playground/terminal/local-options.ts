import * as z from "zod";
import type { RawValues } from "../../discord/command.ts";
import type { Context } from "../../discord/context.ts";
import type { Option } from "../../discord/option.ts";
import { readOption } from "../../discord/read-option.ts";
import { UserError } from "../../discord/user-error.ts";
import type { OptionValue } from "../local-discord/invocation.ts";
import type { LocalDiscord } from "../local-discord/local-discord.ts";
import type { World } from "../local-discord/world.ts";

interface Here {
  readonly context: Context;
  readonly discord: LocalDiscord;
}

/** Typed text as Discord's own input field would send it: numbers as numbers, "#news" by its id. @throws UserError */
export function toLocalOptions(
  options: Readonly<Record<string, Option<unknown>>>,
  raw: RawValues,
  { context, discord }: Here,
): Record<string, OptionValue> {
  const entries = Object.entries(raw).map(([name, value]) => {
    const option = options[name];
    if (!option) return [name, String(value)] as const;
    if (isPlain(option)) readOption(name, option, value, context);
    return [name, toLocalValue(option, String(value), { context, discord })] as const;
  });
  return Object.fromEntries(entries);
}

/** What Discord's input field keeps within bounds by itself: said here in the bot's words. */
function isPlain(option: Option<unknown>): boolean {
  return (
    option.kind === "integer" || option.kind === "boolean" || (option.kind === "string" && option.choices !== undefined)
  );
}

function toLocalValue(option: Option<unknown>, text: string, { context, discord }: Here): OptionValue {
  switch (option.kind) {
    case "integer":
      return Number(text);
    case "boolean":
      return z.stringbool().parse(text);
    case "channel":
      return channelId(text, discord);
    case "role":
      return roleId(text, discord);
    case "string":
      return (
        option.choices?.find(({ name, value }) =>
          [name(context.words.commands), value].some((word) => same(word, text)),
        )?.value ?? text
      );
  }
}

function same(word: string, text: string): boolean {
  return word.toLowerCase() === text.trim().toLowerCase();
}

export function channelNames(world: World, guildId: string): string[] {
  return world.channelsOf(guildId).map(({ name }) => `#${name}`);
}

export function roleNames(world: World, guildId: string): string[] {
  return [...(world.guild(guildId)?.roles.values() ?? [])].map(({ name }) => withAt(name));
}

function channelId(text: string, { world, guildId }: LocalDiscord): string {
  const found = world.channelsOf(guildId).find(({ name }) => name === text.replace(/^#/, ""));
  if (found) return found.id;
  throw new UserError(`There is no channel ${text}. There are ${channelNames(world, guildId).join(", ")}.`);
}

function roleId(text: string, { world, guildId }: LocalDiscord): string {
  const roles = [...(world.guild(guildId)?.roles.values() ?? [])];
  const found = roles.find(({ name }) => withAt(name) === withAt(text));
  if (found) return found.id;
  throw new UserError(`There is no role ${text}. There are ${roleNames(world, guildId).join(", ")}.`);
}

function withAt(name: string): string {
  return `@${name.replace(/^@/, "")}`;
}
