import { html, type TemplateResult } from "lit";
import { emptyDraft } from "../composer/draft.ts";
import { change, LOCALES, now, type PageLocale } from "../store.ts";
import { isAdmin } from "./sidebar.ts";

/** Who looks, in which language, and how: what one would otherwise need other people and devices for. */
export function toolbar(): TemplateResult {
  const { world, userId, locale, theme, width, deskOpen } = now();
  const members = (world?.members ?? []).map(
    ({ id, name, permissions }) => [id, `${name} (${isAdmin(permissions) ? "admin" : "member"})`] as const,
  );
  return html`<div class="toolbar" role="toolbar" aria-label="Playground">
    <strong>ticwire playground</strong>
    ${picker("Member", "member", members, userId, (id) => change({ userId: id, draft: emptyDraft, suggestions: [] }))}
    ${picker("Language", "language", Object.entries(LOCALES), locale, (value) => isLocale(value) && change({ locale: value, draft: emptyDraft, suggestions: [] }))}
    ${toggle(
      "Theme",
      [
        ["dark", "Dark"],
        ["light", "Light"],
      ] as const,
      theme,
      (value) => change({ theme: value }),
    )}
    ${toggle(
      "Width",
      [
        ["desktop", "Desktop"],
        ["phone", "Phone"],
      ] as const,
      width,
      (value) => change({ width: value }),
    )}
    <button class="desk-toggle" aria-pressed=${deskOpen} @click=${() => change({ deskOpen: !deskOpen })}>Desk</button>
  </div>`;
}

function isLocale(value: string): value is PageLocale {
  return Object.hasOwn(LOCALES, value);
}

function picker(
  label: string,
  name: string,
  values: readonly (readonly [string, string])[],
  chosen: string,
  take: (value: string) => void,
): TemplateResult {
  const changed = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) take(target.value);
  };
  return html`<label>${label}<select name=${name} @change=${changed}>${values.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}</select></label>`;
}

function toggle<T extends string>(
  label: string,
  values: readonly (readonly [T, string])[],
  chosen: T,
  take: (value: T) => void,
): TemplateResult {
  return html`<span class="toggle" role="group" aria-label=${label}>${values.map(([value, words]) => html`<button aria-pressed=${value === chosen} @click=${() => take(value)}>${words}</button>`)}</span>`;
}
