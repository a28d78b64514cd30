import type { APIStringSelectComponent } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { change, now } from "../store.ts";
import { choose } from "../use.ts";

/** A list to choose from. Own drawing: the library's cannot be used from the keyboard, and takes one choice alone. */
export function select(it: APIStringSelectComponent, messageId: string): TemplateResult {
  const { custom_id: customId, placeholder = "Make a selection", options, disabled = false, max_values: most = 1 } = it;
  const key = `${messageId} ${customId}`;
  const isOpen = now().openSelect === key;
  const chosen = options.filter((option) => option.default).map(({ label }) => label);
  const toggle = () => change({ openSelect: isOpen ? null : key });
  const keys = (event: KeyboardEvent) => moveIn(event, isOpen, key);
  return html`<div class="select" @keydown=${keys}>
    <button class="select-box" role="combobox" aria-haspopup="listbox" aria-expanded=${isOpen} aria-label=${placeholder} data-custom-id=${customId} ?disabled=${disabled} @click=${toggle}>
      <span class=${chosen.length > 0 ? "" : "faint"}>${chosen.join(", ") || placeholder}</span>
      <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true"><path fill="none" stroke="currentColor" stroke-width="2" d="M5 9l7 7 7-7" /></svg>
    </button>
    ${isOpen ? list(options, (values) => choose(messageId, customId, values), most) : nothing}
  </div>`;
}

type Options = APIStringSelectComponent["options"];

function list(options: Options, done: (values: string[]) => void, most: number): TemplateResult {
  const ticked = (list: Element) =>
    [...list.querySelectorAll<HTMLElement>("[aria-selected=true]")].map(({ dataset }) => dataset["value"] ?? "");
  const pick = (event: Event) => {
    const item = event.currentTarget;
    if (!(item instanceof HTMLElement) || !item.parentElement) return;
    if (most === 1) return done([item.dataset["value"] ?? ""]);
    const isTicked = item.getAttribute("aria-selected") === "true";
    if (isTicked || ticked(item.parentElement).length < most) item.setAttribute("aria-selected", String(!isTicked));
  };
  const finish = (event: Event) => {
    const { currentTarget } = event;
    if (currentTarget instanceof HTMLElement && currentTarget.parentElement) done(ticked(currentTarget.parentElement));
  };
  return html`<div class="select-list" role="listbox" aria-multiselectable=${most > 1}>
    ${options.map(
      ({
        label,
        value,
        description,
        default: isDefault = false,
      }) => html`<div role="option" tabindex="-1" aria-selected=${isDefault} data-value=${value} @click=${pick}>
        <span>${label}</span>${description ? html`<small>${description}</small>` : nothing}
      </div>`,
    )}
    ${most > 1 ? html`<button class="select-done" @click=${finish}>Done</button>` : nothing}
  </div>`;
}

/** Arrows, Home and End go through the list, Enter and space pick, Esc closes. */
function moveIn(event: KeyboardEvent, isOpen: boolean, key: string): void {
  const root = event.currentTarget;
  if (!(root instanceof HTMLElement)) return;
  const items = [...root.querySelectorAll<HTMLElement>("[role=option]")];
  const at = items.findIndex((item) => item.isSameNode(document.activeElement));
  const to: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
  const target = to[event.key];
  if (event.key === "Escape" && isOpen) {
    change({ openSelect: null });
    root.querySelector<HTMLElement>(".select-box")?.focus();
  } else if (target !== undefined) {
    if (!isOpen) change({ openSelect: key });
    items[Math.max(0, Math.min(items.length - 1, target))]?.focus();
  } else if (at >= 0 && (event.key === "Enter" || event.key === " ")) items[at]?.click();
  else return;
  event.preventDefault();
}
