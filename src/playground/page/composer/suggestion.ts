import { ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import type { ShownWorld } from "../../page-server/protocol.ts";
import { type Draft, type Leaf, type LeafOption, optionOf, optionsLeft } from "./draft.ts";
import { local } from "./leaves.ts";

/** What may be picked while something is typed. */
export type Suggestion =
  | { readonly kind: "command"; readonly leaf: Leaf }
  | { readonly kind: "option"; readonly option: LeafOption }
  | { readonly kind: "value"; readonly text: string; readonly value: string | number | boolean };

const MOST = 25;

export function commandSuggestions(text: string, leaves: readonly Leaf[]): Suggestion[] {
  if (!text.startsWith("/")) return [];
  const typed = text.slice(1).toLowerCase();
  const fits = ({ path, shown }: Leaf) => path.startsWith(typed) || shown.toLowerCase().startsWith(typed);
  return leaves.filter(fits).map((leaf) => ({ kind: "command", leaf }));
}

/** Options that may follow, by what was typed of their name. */
export function optionSuggestions(draft: Draft): Suggestion[] {
  const typed = draft.text.trim().toLowerCase();
  const left = optionsLeft(draft);
  const fitting = left.filter(({ name, shown }) => [name, shown].some((each) => each.toLowerCase().startsWith(typed)));
  return fitting.map((option) => ({ kind: "option", option }));
}

/** What Discord itself suggests for an option; null: the bot is asked. */
export function valueSuggestions(draft: Draft, world: ShownWorld, locale: string): Suggestion[] | null {
  const pill = draft.pills[draft.focus];
  const option = draft.leaf && pill ? optionOf(draft.leaf, pill.name) : undefined;
  if (!option || !pill) return [];
  if ("autocomplete" in option.raw && option.raw.autocomplete === true) return null;
  const all = knownValues(option, world, locale);
  const typed = pill.text.trim().toLowerCase();
  const fitting = pill.value !== null ? all : all.filter(({ text }) => text.toLowerCase().includes(typed));
  return fitting.slice(0, MOST);
}

type Value = Extract<Suggestion, { kind: "value" }>;

/** All that an option can be, where that is known. */
export function knownValues({ raw }: LeafOption, world: ShownWorld, locale: string): Value[] {
  switch (raw.type) {
    case Type.Boolean:
      return [value("True", true), value("False", false)];
    case Type.Channel: {
      const kinds: readonly number[] = raw.channel_types ?? [0, 5, 11];
      const wanted = { text: 0, news: 5, thread: 11 };
      return world.channels
        .filter(({ kind }) => kinds.includes(wanted[kind]))
        .map(({ name, id }) => value(`#${name}`, id));
    }
    case Type.Role:
      return world.roles.map(({ name, id }) => value(`@${name.replace(/^@/, "")}`, id));
    case Type.User:
      return world.members.map(({ name, id }) => value(`@${name}`, id));
    case Type.String:
    case Type.Integer:
    case Type.Number:
      return ("choices" in raw ? (raw.choices ?? []) : []).map((choice) =>
        value(local(choice.name, choice.name_localizations, locale), choice.value),
      );
    default:
      return [];
  }
}

function value(text: string, what: string | number | boolean): Value {
  return { kind: "value", text, value: what };
}
