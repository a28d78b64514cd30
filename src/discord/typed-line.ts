import type { Words } from "../words/words.ts";
import type { Action, Command, RawValues } from "./command.ts";
import type { Context } from "./context.ts";
import { type Found, findAction } from "./find-action.ts";
import { readPositions } from "./typed-positions.ts";
import { UserError } from "./user-error.ts";

/** A slash command as somebody typed it into a terminal. */
export interface TypedCommand extends Found {
  readonly raw: RawValues;
}

/**
 * Reads "/holdings country:Japan month:2022-03" and, by position, "/holdings south korea 2022-03".
 * As on Discord, the words after a named option belong to it until the next name; quotes keep words together.
 * @throws UserError
 */
export function readTypedLine(line: string, commands: readonly Command[], context: Context): TypedCommand {
  const words = splitWords(line);
  const [first = "", second] = words;
  const path = [first.replace(/^\//, "").toLowerCase(), ...(second === undefined ? [] : [second.toLowerCase()])];
  const found = findAction(commands, path, context.words);
  const rest = words.slice("parts" in found.command.body ? 2 : 1);
  const named = rest.findIndex(hasName);
  const positions = named < 0 ? rest : rest.slice(0, named);
  const raw = {
    ...readPositions(found, positions, context),
    ...readNamed(found, named < 0 ? [] : rest.slice(named), context.words),
  };
  return { ...found, raw };
}

export function splitWords(line: string): string[] {
  const words = line.match(/'[^']+'(?!\S)|(?:[^\s"]|"[^"]*")+/g) ?? [];
  return words.map((word) => (/^'.+'$/.test(word) ? word.slice(1, -1) : word.replaceAll('"', "")));
}

const NAME = /^([a-z_]+):(.*)$/is;

function hasName(word: string): boolean {
  return NAME.test(word);
}

function readNamed({ action, name }: Found, parts: readonly string[], { input }: Words): RawValues {
  const values: Record<string, string> = {};
  let open = "";
  for (const word of parts) {
    const [, key, text] = NAME.exec(word) ?? [];
    if (key === undefined) values[open] += ` ${word}`;
    else {
      open = key.toLowerCase();
      if (!Object.hasOwn(action.options, open))
        throw new UserError(input.noSuchOption(`\`${name}\``, `\`${key}\``, optionsOf(action)));
      values[open] = text ?? "";
    }
  }
  return values;
}

function optionsOf({ options }: Action): string[] {
  return Object.keys(options).map((each) => `\`${each}\``);
}
