import { type CSSResult, css, LitElement } from "lit";

/** The library draws Discord as it looked some years ago: these are the colours and sizes of today, by the page's own variables. */
const SHEETS: Readonly<Record<string, CSSResult>> = {
  "discord-messages": css`
    :host { border: none; color: var(--text); font-family: var(--font); line-height: 1.375rem; }
    ::slotted(*:not(:first-child)) { margin-top: 1.0625rem; }
  `,
  "discord-message": css`
    :host { color: var(--text) !important; font-family: var(--font); padding-right: 1rem; font-size: 1rem; }
    :host(:hover) { background-color: var(--hover); }
    :host([ephemeral]) { background-color: var(--private); }
    :host([ephemeral]:hover) { background-color: var(--private-hover); }
    :host([highlight]) { background-color: var(--mentioned); }
    :host([highlight]:hover) { background-color: var(--mentioned-hover); }
    .discord-message-content { min-width: 0; }
    .discord-message-timestamp, .discord-message-edited, :host([light-theme]) .discord-message-timestamp, :host([light-theme]) .discord-message-edited { color: var(--faint); }
    .discord-message-timestamp { margin-left: 0.35rem; }
    .discord-message-edited { font-size: 0.65rem; margin-left: 0.2rem; }
    .discord-message-ephemeral { display: none; }
    .discord-author-avatar { margin-top: 2px; }
    .discord-author-avatar img { cursor: default; }
  `,
  "discord-author-info": css`
    .discord-author-info .discord-author-username { font-size: 1rem; font-weight: 500; color: var(--heading); }
    .discord-application-tag { border-radius: 4px; background-color: #4752c4 !important; }
  `,
  "discord-embed": css`
    :host { color: var(--text) !important; margin: 4px 0 2px; min-width: 0; }
    :host .discord-embed-root { min-width: 0; }
    :host .discord-embed-wrapper, :host([light-theme]) .discord-embed-wrapper { background-color: var(--embed); border: 1px solid var(--line); border-left: none; max-width: 32rem; }
    :host .discord-embed-wrapper .discord-embed-grid { padding: 0.25rem 1rem 0.9rem 0.75rem; min-width: 0; grid-template-columns: minmax(0, auto); }
    slot[name="footer"]::slotted(*) { grid-column: 1 / 2; }
    :host .discord-embed-title, :host([light-theme]) .discord-embed-title { color: var(--heading); }
    :host .discord-embed-title a { color: var(--link); }
    :host .discord-embed-author, :host .discord-embed-author a { color: var(--heading) !important; }
  `,
  "discord-embed-description": css`
    :host { color: var(--text); line-height: 1.2rem; }
  `,
  "discord-embed-footer": css`
    :host, :host([light-theme]) { color: var(--soft); line-height: 1rem; font-weight: 500; }
  `,
  "discord-embed-field": css`
    :host .discord-field-title, :host([light-theme]) .discord-field-title { color: var(--heading); }
  `,
  "discord-button": css`
    :host > *:first-child { border-radius: 8px; min-width: 0; padding: 2px 12px; height: 30px; min-height: 30px; margin: 4px 8px 4px 0; font-family: var(--font); }
    :host([aria-busy="true"]) > *:first-child { opacity: 0.6; }
    .secondary { background-color: var(--button); color: var(--button-text); }
    .secondary.hoverable:hover, a.secondary:hover { background-color: var(--button-hover); }
    button:focus-visible, a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
  `,
  "discord-attachments": css`
    :host { min-width: 0; }
  `,
  "discord-code": css`
    :host { background: none; }
    code, :host([multiline]) code, :host([embed][multiline]) code, :host([light-theme]) code { background: var(--code); border: 1px solid var(--line); color: var(--text); font-family: var(--mono); box-sizing: border-box; width: 100%; max-width: 40rem; overflow-x: auto; white-space: pre; }
  `,
  "discord-mention": css`
    :host { color: var(--mention-text) !important; background-color: var(--mention); }
    :host(:hover) { background-color: var(--mention-hover); }
  `,
  "discord-command": css`
    :host { color: var(--soft) !important; font-family: var(--font); min-width: 0; }
    :host .discord-slash-command-name svg { display: none; }
    :host .discord-slash-command-name { background-color: var(--mention); color: var(--mention-text) !important; }
    :host .discord-replied-message-username, :host([light-theme]) .discord-replied-message-username { color: var(--heading); opacity: 0.85; }
  `,
  "discord-reply": css`
    :host { color: var(--soft) !important; font-family: var(--font); min-width: 0; }
    .discord-replied-message-content { overflow: hidden; text-overflow: ellipsis; }
  `,
};

/** Adds to what each of the library's elements will be drawn with; those that are there already stay as they are. */
export function repaintLibrary(): void {
  for (const [name, sheet] of Object.entries(SHEETS)) {
    const element = customElements.get(name);
    if (isLit(element)) element.elementStyles.push(sheet);
  }
}

function isLit(element: CustomElementConstructor | undefined): element is typeof LitElement {
  return element !== undefined && element.prototype instanceof LitElement;
}
