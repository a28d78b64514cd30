import { act } from "../server.ts";
import { change, now } from "../store.ts";
import { advance, type Draft, type Leaf, openPill, recognise, startCommand, typeInto } from "./draft.ts";
import { leavesFor } from "./leaves.ts";
import { commandSuggestions, optionSuggestions, type Suggestion, valueSuggestions } from "./suggestion.ts";
import { wireOptions } from "./wire.ts";

let asked = 0;

/** The commands of who is writing. */
function leaves(): Leaf[] {
  const { commands, world, userId, locale } = now();
  const member = world?.members.find(({ id }) => id === userId);
  return leavesFor(commands, BigInt(member?.permissions ?? "0"), locale);
}

/** The input holds something else: what can be suggested now? */
export function draftIs(draft: Draft): void {
  const recognised = draft.leaf === null ? recognise(draft.text, leaves()) : null;
  const next = recognised ?? draft;
  change({ draft: next, chosen: -1 });
  void suggest(next);
}

async function suggest(draft: Draft): Promise<void> {
  const { world, locale } = now();
  asked += 1;
  const question = asked;
  const known = world ? knownFor(draft, () => valueSuggestions(draft, world, locale)) : [];
  const suggestions = known ?? (await askBot(draft));
  if (question === asked) change({ suggestions });
}

function knownFor(draft: Draft, values: () => Suggestion[] | null): Suggestion[] | null {
  if (!draft.leaf) return commandSuggestions(draft.text, leaves());
  return draft.focus < draft.pills.length ? values() : optionSuggestions(draft);
}

async function askBot(draft: Draft): Promise<Suggestion[]> {
  const { world, userId, channelId, locale } = now();
  const pill = draft.pills[draft.focus];
  if (!world || !draft.leaf || !pill) return [];
  const options = { ...wireOptions({ ...draft, text: "" }, world, locale), [pill.name]: pill.text };
  const question = { userId, channelId, locale, name: draft.leaf.path, options, focused: pill.name } as const;
  const { choices = [] } = await act({ kind: "autocomplete", ...question }).catch(() => ({ choices: [] }));
  return choices.map(({ name, value }) => ({ kind: "value", text: name, value }));
}

/** Takes a suggestion; the cursor goes on to what is to be typed next. */
export function pick(suggestion: Suggestion): void {
  const { draft } = now();
  if (suggestion.kind === "command") draftIs(startCommand(suggestion.leaf));
  else if (suggestion.kind === "option") draftIs(openPill({ ...draft, text: "" }, suggestion.option.name));
  else draftIs(advance(typeInto(draft, suggestion.text, suggestion.value)));
}
