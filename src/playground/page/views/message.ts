import { html, nothing, type TemplateResult } from "lit";
import type { ShownMessage } from "../../page-server/protocol.ts";
import { plainWords } from "../markdown/plain-words.ts";
import { stampText } from "../markdown/times.ts";
import { change, now } from "../store.ts";
import { avatarOf } from "./avatar.ts";
import { components } from "./components.ts";
import { embed } from "./embed.ts";
import { attachments } from "./files.ts";
import { markup } from "./markup.ts";

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

/** A message of the channel, with whatever hangs on it. */
export function message(shown: ShownMessage): TemplateResult {
  const { message: it, pings } = shown;
  const { desk, locale, theme } = now();
  const flags = it.flags ?? 0;
  const isBot = it.author.bot === true;
  const isThinking = (flags & LOADING) !== 0;
  const isPrivate = (flags & EPHEMERAL) !== 0;
  return html`<discord-message
    id="message-${it.id}"
    role="article"
    aria-label="${it.author.username}"
    author=${it.author.username}
    avatar=${avatarOf(it.author)}
    ?bot=${isBot}
    ?edited=${it.edited_timestamp !== null && !isThinking && it.content !== ""}
    ?highlight=${pings}
    ?ephemeral=${isPrivate}
    ?light-theme=${theme === "light"}
    timestamp=${stampText(it.timestamp, desk?.now ?? Date.parse(it.timestamp), locale)}
    >${above(shown)}${isThinking ? thinking(it.author.username) : markup(it.content)}
    ${it.embeds.map((each) => embed(each, shown))} ${attachments(it)} ${components(shown)}
    ${it.edited_timestamp !== null && it.content === "" ? html`<div slot="reactions" class="edited">(edited)</div>` : nothing}
    ${isPrivate ? onlyYou(it.id) : nothing}</discord-message
  >`;
}

/** Which command was used, or the message whose button was pressed. */
function above({ used, message: it }: ShownMessage): TemplateResult | typeof nothing {
  const { messages, world, theme } = now();
  const light = theme === "light";
  if (used) {
    const by = { username: used.by };
    return html`<discord-command slot="reply" author=${used.by} avatar=${avatarOf(by)} command="/${used.command}" ?light-theme=${light}></discord-command>`;
  }
  const metadata = it.interaction_metadata;
  const sourceId = metadata && "interacted_message_id" in metadata ? metadata.interacted_message_id : undefined;
  const source = messages.find(({ message: { id } }) => id === sourceId)?.message;
  if (!source || !world) return nothing;
  const words = plainWords(source.content || (source.embeds[0]?.title ?? "a message"), world).split("\n")[0];
  return html`<discord-reply slot="reply" author=${source.author.username} avatar=${avatarOf(source.author)} ?bot=${source.author.bot === true} ?light-theme=${light}>${words}</discord-reply>`;
}

function thinking(name: string): TemplateResult {
  return html`<span class="thinking" role="status"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> ${name} is thinking…</span>`;
}

function onlyYou(id: string): TemplateResult {
  const dismiss = () => change({ dismissed: new Set([...now().dismissed, id]) });
  return html`<div slot="thread" class="only-you">
    <svg width="16" height="16" viewBox="0 0 24 24" aria-hidden="true"><path fill="currentColor" d="M12 5C5.6 5 2 12 2 12s3.6 7 10 7 10-7 10-7-3.600-7-10-7zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8z" /></svg>
    Only you can see this • <button class="plain-link" @click=${dismiss}>Dismiss message</button>
  </div>`;
}
