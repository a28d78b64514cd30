import type { APIApplicationCommandAutocompleteInteraction } from "discord.js";
import type { Command } from "./command.ts";
import type { Context } from "./context.ts";
import { findAction } from "./find-action.ts";
import { readInput } from "./interaction-input.ts";
import type { Choice } from "./option.ts";

const MOST = 25;
const LONGEST = 100;

/** What the option that is being typed may become. */
export function suggestionsFor(
  commands: readonly Command[],
  asked: APIApplicationCommandAutocompleteInteraction,
  context: Context,
): Choice[] {
  const { path, values, focused } = readInput(asked);
  const { action } = findAction(commands, path, context.words);
  const option = focused === null ? undefined : action.options[focused];
  if (focused === null || option?.kind !== "string" || !option.complete) return [];
  const typed = String(values[focused] ?? "").trim();
  const choices = option.complete(typed, context).slice(0, MOST);
  return choices.map(({ name, value }) => ({ name: name.slice(0, LONGEST), value: value.slice(0, LONGEST) }));
}
