import { echoed } from "../words/echo.ts";
import type { Action, Command, RawValues } from "./command.ts";
import { nearest } from "./nearest.ts";
import type { RawValue } from "./read-option.ts";
import { UserError } from "./user-error.ts";

export interface Found {
  readonly command: Command;
  readonly action: Action;
  /** How it is typed: "/subscription add". */
  readonly name: string;
}

/**
 * @param path the command's name, and its part if it has any
 * @throws UserError that names the nearest commands or the parts
 */
export function findAction(commands: readonly Command[], path: readonly string[]): Found {
  const [name = "", part] = path;
  const command = commands.find((each) => each.name === name);
  if (!command) throw new UserError(`There is no command ${echoed(`/${name}`)}. ${suggestion(name, commands)}`);
  if (!("parts" in command.body)) return { command, action: command.body, name: `/${name}` };
  const action = part === undefined ? undefined : command.body.parts[part];
  if (action) return { command, action, name: `/${name} ${part}` };
  const listed = Object.keys(command.body.parts).map((each) => `\`/${name} ${each}\``);
  throw new UserError(`\`/${name}\` has these parts: ${listed.join(", ")}.`);
}

/** Option names for the short keys that buttons and choices use. @throws UserError for one of an older version */
export function byOptionName({ action, name }: Found, values: Readonly<Record<string, RawValue>>): RawValues {
  const entries = Object.entries(values).map(([key, value]) => {
    const option = Object.entries(action.options).find(([each, { key: short }]) => each === key || short === key);
    if (!option) throw new UserError(`What you chose is from an older version of the bot. Type \`${name}\` instead.`);
    return [option[0], value];
  });
  return Object.fromEntries(entries);
}

function suggestion(name: string, commands: readonly Command[]): string {
  const names = nearest(
    name,
    commands.map((each) => each.name),
  ).map((each) => `\`/${each}\``);
  return `Nearest: ${names.join(", ")}.`;
}
