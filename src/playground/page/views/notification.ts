import { html, nothing, type TemplateResult } from "lit";
import { change, now } from "../store.ts";
import { avatarOf } from "./avatar.ts";

/** What a phone shows of a post: its content alone. */
export function notification(): TemplateResult | typeof nothing {
  const { notification: it, world } = now();
  if (!it || !world) return nothing;
  const channel = world.channels.find(({ id }) => id === it.channelId)?.name ?? "";
  const open = () => change({ notification: null, channelId: it.channelId });
  const dismiss = () => change({ notification: null });
  return html`<section class="notification" role="status" aria-label="Notification">
    <button class="notification-open" @click=${open}>
      <img src=${avatarOf({ username: world.bot.name, bot: true })} alt="" width="38" height="38" />
      <span><b>${world.bot.name} (#${channel}, ${world.guildName})</b><span>${it.text}</span></span>
    </button>
    <button class="notification-dismiss" aria-label="Dismiss notification" @click=${dismiss}>×</button>
  </section>`;
}
