import { html, type TemplateResult } from "lit";
import type { ShownChannel } from "../../page-server/protocol.ts";
import { emptyDraft } from "../composer/draft.ts";
import { change, now } from "../store.ts";
import { avatarOf } from "./avatar.ts";

/** The server's channels, and who is looking. */
export function sidebar(): TemplateResult {
  const { world, userId } = now();
  const member = world?.members.find(({ id }) => id === userId);
  return html`<nav class="sidebar" aria-label="Channels">
    <h2>${world?.guildName ?? ""}</h2>
    <ul>${world?.channels.map(channel)}</ul>
    <div class="me">
      <img src=${avatarOf({ username: member?.name ?? "?" })} alt="" width="32" height="32" />
      <div><b>${member?.name}</b><small>${isAdmin(member?.permissions) ? "Administrator" : "Member"}</small></div>
    </div>
  </nav>`;
}

export function isAdmin(permissions = "0"): boolean {
  return (BigInt(permissions) & 8n) !== 0n;
}

const SIGNS = { text: "#", news: "📢", thread: "└" } as const;

function channel({ id, name, kind }: ShownChannel): TemplateResult {
  const { channelId, unread } = now();
  const isHere = id === channelId;
  const open = () => {
    const left = new Set(unread);
    left.delete(id);
    change({ channelId: id, unread: left, draft: emptyDraft, suggestions: [], openSelect: null });
  };
  const sign = kind === "news" ? megaphone() : html`<span class="hash" aria-hidden="true">${SIGNS[kind]}</span>`;
  return html`<li class=${kind}><button class="channel-link ${isHere ? "here" : ""} ${unread.has(id) ? "unread" : ""}" aria-current=${isHere} @click=${open}>${sign}${name}</button></li>`;
}

function megaphone(): TemplateResult {
  return html`<svg class="hash" width="18" height="18" viewBox="0 0 24 24" aria-hidden="true"><path fill="currentColor" d="M19.500 3.300 8 7H4a2 2 0 0 0-2 2v5a2 2 0 0 0 2 2h1l1.400 4.600a1 1 0 0 0 1 .700h1.300a1 1 0 0 0 1-1.300L8.600 16l10.900 3.700a1 1 0 0 0 1.500-.900V4.200a1 1 0 0 0-1.500-.900z" /></svg>`;
}
