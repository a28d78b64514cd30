import { ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import type { ShownWorld } from "../../page-server/protocol.ts";
import { type Draft, type LeafOption, optionOf, optionsLeft, type Pill, typeInto } from "./draft.ts";
import { knownValues } from "./suggestion.ts";

export type WireOptions = Readonly<Record<string, string | number | boolean>>;

/** The options of a command as they are sent; what was typed behind them fills the next one. */
export function wireOptions(draft: Draft, world: ShownWorld, locale: string): WireOptions {
  const { leaf, pills } = withTail(draft);
  if (!leaf) return {};
  const given = pills.filter(({ text, value }) => text.trim() !== "" || value !== null);
  return Object.fromEntries(
    given.flatMap((pill) => {
      const option = optionOf(leaf, pill.name);
      return option ? [[pill.name, wireValue(option, pill, world, locale)] as const] : [];
    }),
  );
}

function withTail(draft: Draft): Draft {
  const [next] = optionsLeft(draft);
  if (draft.text.trim() === "" || !next) return draft;
  const pills = [...draft.pills, { name: next.name, text: "", value: null }];
  return typeInto({ ...draft, pills, focus: draft.pills.length, text: "" }, draft.text.trim());
}

/** What was picked; else the one known value that the text means; else the text, as a number where one is wanted. */
function wireValue(option: LeafOption, { text, value }: Pill, world: ShownWorld, locale: string) {
  if (value !== null) return value;
  const typed = text.trim();
  const same = (word: unknown) => String(word).toLowerCase() === typed.toLowerCase();
  const known = knownValues(option, world, locale);
  const meant = known.find((each) => same(each.text) || same(each.text.replace(/^[#@]/, "")) || same(each.value));
  const begun = known.filter((each) => each.text.toLowerCase().includes(typed.toLowerCase()));
  const [only] = begun;
  if (meant) return meant.value;
  if (only && begun.length === 1) return only.value;
  const isNumber = option.raw.type === Type.Integer || option.raw.type === Type.Number;
  return isNumber && typed !== "" && Number.isFinite(Number(typed)) ? Number(typed) : typed;
}

/** Required options that are still empty. */
export function missing({ leaf, pills }: Draft): string[] {
  const filled = (name: string) =>
    pills.some((pill) => pill.name === name && (pill.text.trim() !== "" || pill.value !== null));
  return leaf?.options.filter(({ name, required }) => required && !filled(name)).map(({ name }) => name) ?? [];
}
