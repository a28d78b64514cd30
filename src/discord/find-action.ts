import { echoed } from "../words/echo.ts";
import type { Words } from "../words/words.ts";
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
export function findAction(commands: readonly Command[], path: readonly string[], { input }: Words): Found {
  const [name = "", part] = path;
  const command = commands.find((each) => each.name === name);
  if (!command) throw new UserError(input.noSuchCommand(echoed(`/${name}`), nearestCommands(name, commands)));
  if (!("parts" in command.body)) return { command, action: command.body, name: `/${name}` };
  const action = part === undefined ? undefined : command.body.parts[part];
  if (action) return { command, action, name: `/${name} ${part}` };
  const listed = Object.keys(command.body.parts).map((each) => `\`/${name} ${each}\``);
  throw new UserError(input.parts(`\`/${name}\``, listed));
}

/** Option names for the short keys that buttons and choices use. @throws UserError for one of an older version */
export function byOptionName(
  { action, name }: Found,
  values: Readonly<Record<string, RawValue>>,
  { input }: Words,
): RawValues {
  const options = { ...action.options, ...action.form?.fields };
  const entries = Object.entries(values).map(([key, value]) => {
    const option = Object.entries(options).find(([each, { key: short }]) => each === key || short === key);
    if (!option) throw new UserError(input.olderVersion(`\`${name}\``));
    return [option[0], value];
  });
  return Object.fromEntries(entries);
}

function nearestCommands(name: string, commands: readonly Command[]): string[] {
  const names = commands.map((each) => each.name);
  return nearest(name, names).map((each) => `\`/${each}\``);
}
