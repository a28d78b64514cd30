import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { repeat } from "lit/directives/repeat.js";
import { change, type Notice, now } from "../store.ts";
import { composer } from "./composer.ts";
import { desk } from "./desk.ts";
import { message } from "./message.ts";
import { modal } from "./modal.ts";
import { notifications } from "./notification.ts";
import { sidebar } from "./sidebar.ts";
import { toolbar } from "./toolbar.ts";

/** The whole page. */
export function app(): TemplateResult {
  const { theme, width, deskOpen, connected, locale } = now();
  return html`<div class="page ${width} ${deskOpen ? "desk-open" : ""}" data-theme=${theme} data-locale=${locale}>
    ${toolbar()}
    <div class="stage">
      <div class="device">
        ${width === "phone" ? notifications() : nothing}
        ${sidebar()}
        <main class="channel">
          ${header()} ${channel()} ${composer()}
          ${connected ? nothing : html`<div class="lost" role="alert">Not connected. Is <code>npm start</code> still running?</div>`}
        </main>
      </div>
      ${deskOpen ? desk() : nothing}
    </div>
    ${modal()}
  </div>`;
}

function header(): TemplateResult {
  const { world, channelId } = now();
  const channel = world?.channels.find(({ id }) => id === channelId);
  return html`<header class="channel-head"><span class="hash" aria-hidden="true">#</span><h1>${channel?.name ?? ""}</h1>
    <span class="topic">${channel?.kind === "news" ? "Subscribed: each release is posted here" : "Ask the bot: type /"}</span></header>`;
}

/** Messages and the page's own lines. The library's parts read the theme only when they are made. */
function channel(): TemplateResult {
  const { messages, channelId, userId, notices, dismissed, theme } = now();
  const shown = messages.filter(
    (each) =>
      each.channelId === channelId &&
      (each.onlyFor === null || each.onlyFor === userId) &&
      !dismissed.has(each.message.id),
  );
  const own = notices.filter((each) => each.channelId === channelId && each.userId === userId);
  return html`<div class="scroll" role="log" aria-label="Messages" tabindex="0">
    ${welcome()}
    ${keyed(
      theme,
      html`<discord-messages no-background ?light-theme=${theme === "light"}>
        ${repeat(shown, ({ message: { id } }) => id, message)}
      </discord-messages>`,
    )}
    ${own.map(ownLine)}
  </div>`;
}

function welcome(): TemplateResult {
  const { world, channelId } = now();
  const name = world?.channels.find(({ id }) => id === channelId)?.name ?? "";
  return html`<section class="welcome"><span class="welcome-hash" aria-hidden="true">#</span><h2>Welcome to #${name}!</h2><p>This is the start of the #${name} channel. It is a Discord of its own on this machine; the bot in it is the real one.</p></section>`;
}

function ownLine({ id, text }: Notice): TemplateResult {
  const dismiss = () => change({ notices: now().notices.filter((each) => each.id !== id) });
  return html`<div class="notice" role="alert"><p>${text}</p><small>Only you can see this • <button class="plain-link" @click=${dismiss}>Dismiss message</button></small></div>`;
}
