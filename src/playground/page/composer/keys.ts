import { change, now } from "../store.ts";
import { send } from "../use.ts";
import { advance, closePill, type Draft, emptyDraft, openNamed, typeInto } from "./draft.ts";
import { draftIs, pick } from "./typing.ts";

/** Arrows choose a suggestion, Tab takes it, Enter takes what was chosen by hand or else sends, Esc goes back a step. */
export function onKey(event: KeyboardEvent): void {
  if (event.isComposing) return;
  const { key, shiftKey } = event;
  const handled =
    (key === "ArrowDown" && move(1)) ||
    (key === "ArrowUp" && move(-1)) ||
    (key === "Tab" && !shiftKey && tab()) ||
    (key === "Enter" && !shiftKey && enter()) ||
    (key === "Escape" && stepBack()) ||
    (key === "Backspace" && backspace(event));
  if (handled) event.preventDefault();
}

function move(by: number): boolean {
  const { suggestions, chosen } = now();
  if (suggestions.length === 0) return false;
  // The first is marked from the beginning.
  change({ chosen: (Math.max(chosen, 0) + by + suggestions.length) % suggestions.length });
  return true;
}

function tab(): boolean {
  const { suggestions, chosen, draft } = now();
  const suggestion = suggestions[Math.max(chosen, 0)];
  if (suggestion && !isTaken(draft)) {
    pick(suggestion);
    return true;
  }
  if (!draft.leaf || draft.focus >= draft.pills.length) return false;
  draftIs(advance(draft));
  return true;
}

/** The option at the cursor holds a picked value already. */
function isTaken({ pills, focus }: Draft): boolean {
  return pills[focus] !== undefined && pills[focus].value !== null;
}

function enter(): boolean {
  const { suggestions, chosen, draft } = now();
  const suggestion = suggestions[Math.max(chosen, 0)];
  const isNamingCommand = draft.leaf === null && draft.text.startsWith("/");
  if (suggestion && (chosen >= 0 || (isNamingCommand && suggestion.kind === "command"))) pick(suggestion);
  else void send();
  return true;
}

function stepBack(): boolean {
  const { suggestions, draft } = now();
  if (suggestions.length > 0) change({ suggestions: [], chosen: -1 });
  else if (draft.leaf !== null || draft.text !== "") draftIs(emptyDraft);
  else return false;
  return true;
}

/** An empty option goes; without options the command becomes text again. */
function backspace({ target }: KeyboardEvent): boolean {
  const { draft } = now();
  if (!draft.leaf || !(target instanceof HTMLInputElement) || target.value !== "") return false;
  if (draft.focus < draft.pills.length && draft.pills.length > 0) {
    const isFirst = draft.focus === 0;
    draftIs(isFirst ? { ...emptyDraft, text: `/${draft.leaf.shown}` } : closePill(draft, draft.focus));
  } else if (draft.pills.length > 0) draftIs({ ...draft, focus: draft.pills.length - 1 });
  else draftIs({ ...emptyDraft, text: `/${draft.leaf.shown}` });
  return true;
}

export function onInput(event: Event): void {
  const { target } = event;
  if (target instanceof HTMLInputElement) draftIs(openNamed(typeInto(now().draft, target.value)));
}
