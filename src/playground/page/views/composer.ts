import { html, nothing, type TemplateResult } from "lit";
import { type Draft, optionOf, type Pill } from "../composer/draft.ts";
import { onInput, onKey } from "../composer/keys.ts";
import type { Suggestion } from "../composer/suggestion.ts";
import { draftIs, pick } from "../composer/typing.ts";
import { change, now } from "../store.ts";
import { send } from "../use.ts";

/** The input of the channel: text, or a command with its options, and what may be picked above it. */
export function composer(): TemplateResult {
  const { draft } = now();
  return html`<form class="composer" @submit=${submitted} autocomplete="off">
    ${popup()}
    <div class="composer-box" @click=${toInput}>
      ${draft.leaf ? html`<span class="composer-command">/${draft.leaf.shown}</span>${draft.pills.map((pill, at) => drawnPill(draft, pill, at))}` : nothing}
      ${tail(draft)}
      <button class="send" aria-label="Send" title="Send">
        <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true"><path fill="currentColor" d="M3.400 20.400l17.450-7.480a1 1 0 0 0 0-1.840L3.400 3.600a1 1 0 0 0-1.400.900L2 9.120c0 .500.370.930.870.990L17 12 2.870 13.880c-.500.070-.870.500-.870 1l.010 4.620c0 .710.730 1.200 1.390.900z" /></svg>
      </button>
    </div>
  </form>`;
}

function submitted(event: Event): void {
  event.preventDefault();
  void send();
}

function toInput(event: Event): void {
  const { target, currentTarget } = event;
  if (target === currentTarget && currentTarget instanceof HTMLElement)
    currentTarget.querySelector<HTMLElement>("[data-focus=true]")?.focus();
}

function drawnPill(draft: Draft, pill: Pill, at: number): TemplateResult {
  const option = draft.leaf ? optionOf(draft.leaf, pill.name) : undefined;
  const here = draft.focus === at;
  const words = `${option?.shown ?? pill.name}${option?.required ? ", required" : ""}. ${option?.description ?? ""}`;
  return html`<label class="pill ${here ? "here" : ""}"
    ><span>${option?.shown ?? pill.name}</span>${input(pill.text, here, words, `pill-${pill.name}`, at)}</label
  >`;
}

function tail(draft: Draft): TemplateResult {
  const { world, channelId } = now();
  const channel = world?.channels.find(({ id }) => id === channelId)?.name ?? "";
  const here = draft.focus >= draft.pills.length;
  const label = draft.leaf ? "Further options" : `Message #${channel}`;
  const hint = draft.leaf
    ? draft.pills.length < draft.leaf.options.length
      ? `+${draft.leaf.options.length - draft.pills.length} optional`
      : ""
    : label;
  return input(draft.text, here, label, "tail", draft.pills.length, hint);
}

function input(value: string, here: boolean, label: string, name: string, at: number, hint = ""): TemplateResult {
  const { suggestions, chosen } = now();
  const isOpen = here && suggestions.length > 0;
  const focused = () => {
    const { draft } = now();
    if (draft.focus !== at) draftIs({ ...draft, focus: at });
  };
  return html`<input
    type="text"
    role="combobox"
    spellcheck="false"
    aria-autocomplete="list"
    aria-controls="suggestions"
    aria-expanded=${isOpen}
    aria-activedescendant=${isOpen && chosen >= 0 ? `suggestion-${chosen}` : nothing}
    aria-label=${label}
    placeholder=${hint}
    name=${name}
    data-focus=${here}
    size=${name === "tail" ? nothing : Math.max(4, Math.min(30, value.length + 1))}
    .value=${value}
    @focus=${focused}
    @input=${onInput}
    @keydown=${onKey}
  />`;
}

function popup(): TemplateResult {
  const { suggestions, draft } = now();
  const isOpen = suggestions.length > 0;
  return html`<div class="popup" ?hidden=${!isOpen && !hintFor(draft)}>
    <div class="popup-head">${headline(draft)}</div>
    <div id="suggestions" role="listbox" aria-label=${headline(draft)}>${suggestions.map(drawnSuggestion)}</div>
  </div>`;
}

/** What the option at the cursor means, also where nothing is suggested. */
function hintFor({ leaf, pills, focus }: Draft): string {
  const pill = pills[focus];
  return leaf && pill ? (optionOf(leaf, pill.name)?.description ?? "") : "";
}

function headline(draft: Draft): string {
  if (!draft.leaf) return "Commands";
  const pill = draft.pills[draft.focus];
  return pill ? `${optionOf(draft.leaf, pill.name)?.shown ?? pill.name}: ${hintFor(draft)}` : "Options";
}

function drawnSuggestion(suggestion: Suggestion, at: number): TemplateResult {
  const isChosen = at === now().chosen || (now().chosen < 0 && at === 0);
  const take = () => {
    pick(suggestion);
    change({ chosen: -1 });
  };
  // The input keeps the cursor while the mouse is down.
  const keep = (event: Event) => event.preventDefault();
  return html`<div id="suggestion-${at}" class="suggestion ${suggestion.kind}" role="option" aria-selected=${isChosen} @mousedown=${keep} @click=${take}>${words(suggestion)}</div>`;
}

function words(suggestion: Suggestion): TemplateResult {
  switch (suggestion.kind) {
    case "command":
      return html`<span><b>/${suggestion.leaf.shown}</b>${suggestion.leaf.options.map(({ shown, required }) => html`<i class=${required ? "needed" : ""}>${shown}</i>`)}</span><small>${suggestion.leaf.description}</small>`;
    case "option":
      return html`<b>${suggestion.option.shown}</b><small>${suggestion.option.description}</small>`;
    case "value":
      return html`<span>${suggestion.text}</span>`;
  }
}
