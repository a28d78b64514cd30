import { commands } from "../../../commands/index.ts";
import type { Command } from "../../discord/command.ts";
import type { Option } from "../../discord/option.ts";
import { splitWords } from "../../discord/typed-line.ts";
import type { LocalDiscord } from "../local-discord/local-discord.ts";
import { channelNames, roleNames } from "./local-options.ts";

/** What readline wants: the texts that may stand in the place of the last part of the line, and that part. */
export type Completions = [hits: string[], part: string];

const MOST = 12;

/** Completes commands, option names, and values as Discord itself suggests them, by asking the bot. */
export async function completeLine(
  discord: LocalDiscord,
  line: string,
  words: readonly string[],
): Promise<Completions> {
  if (!/\s/.test(line.trimStart())) return [startingWith(words, line), line];
  const found = commandOf(line);
  if (!found) return [[], line];
  const { name, options, rest } = found;
  const { focused, typed } = optionTyped(Object.keys(options), rest);
  const values = focused === undefined ? [] : await valuesOf(discord, name, focused, options[focused], typed);
  const isWhole = /\S\s+$/.test(rest) && values.length === 1 && values[0]?.toLowerCase() === typed.trim().toLowerCase();
  return values.length > 0 && !isWhole ? [values, typed] : namesLeft(Object.keys(options), rest);
}

async function valuesOf(
  discord: LocalDiscord,
  name: string,
  focused: string,
  option: Option<unknown> | undefined,
  typed: string,
): Promise<string[]> {
  const { world, guildId } = discord;
  if (option?.kind === "channel") return startingWith(channelNames(world, guildId), typed);
  if (option?.kind === "role") return startingWith(roleNames(world, guildId), typed);
  if (option?.kind !== "string") return [];
  if (option.choices)
    return startingWith(
      option.choices.map(({ value }) => value),
      typed,
    );
  if (!option.complete) return [];
  const asked = await discord.interact({ kind: "autocomplete", name, focused, options: { [focused]: typed } });
  return asked.choices.slice(0, MOST).map((choice) => choice.name);
}

/** The names that the last word may become, with their colon. */
function namesLeft(names: readonly string[], rest: string): Completions {
  const word = /\S*$/.exec(rest)?.[0] ?? "";
  const left = names.filter((name) => !new RegExp(`(?:^|\\s)${name}:`).test(rest));
  return [startingWith(left, word).map((name) => `${name}:`), word];
}

export function commandNames(list: readonly Command[] = commands): string[] {
  return list.flatMap(({ name, body }) =>
    "parts" in body ? Object.keys(body.parts).map((part) => `/${name} ${part}`) : [`/${name}`],
  );
}

function commandOf(line: string) {
  const [first = "", second = ""] = splitWords(line);
  const command = commands.find(({ name }) => `/${name}` === (first.startsWith("/") ? first : `/${first}`));
  if (!command) return undefined;
  const { body, name } = command;
  const action = "parts" in body ? body.parts[second] : body;
  if (!action) return undefined;
  const typed = "parts" in body ? /^\s*\S+\s+\S+\s/ : /^\s*\S+\s/;
  return { name: "parts" in body ? `${name} ${second}` : name, options: action.options, rest: line.replace(typed, "") };
}

/** A name with a colon says which option it is; else it is the first that has no value yet. */
function optionTyped(names: readonly string[], rest: string) {
  const named = /(?:^|\s)(\w+):([^:]*)$/.exec(rest);
  if (named) return { focused: named[1], typed: (named[2] ?? "").trimStart() };
  return { focused: names[0], typed: rest };
}

function startingWith(words: readonly string[], typed: string): string[] {
  return words.filter((word) => word.toLowerCase().startsWith(typed.toLowerCase()));
}
