import { html, type TemplateResult } from "lit";
import type { ShownWorld } from "../../page-server/protocol.ts";
import { change, now, type Preview } from "../store.ts";
import { avatarOf } from "./avatar.ts";

/** What a phone shows of posts: their content alone, the newest above. */
export function notifications(): TemplateResult {
  const { notifications: all, world } = now();
  return html`<section class="notifications" role="status" aria-label="Notifications">
    ${world ? all.map((each) => notification(each, world)) : ""}
  </section>`;
}

function notification(it: Preview, world: ShownWorld): TemplateResult {
  const channel = world.channels.find(({ id }) => id === it.channelId)?.name ?? "";
  const left = () => now().notifications.filter(({ id }) => id !== it.id);
  const open = () => change({ notifications: left(), channelId: it.channelId });
  const dismiss = () => change({ notifications: left() });
  return html`<div class="notification">
    <button class="notification-open" @click=${open}>
      <img src=${avatarOf({ username: world.bot.name, bot: true })} alt="" width="38" height="38" />
      <span><b>${world.bot.name} (#${channel}, ${world.guildName})</b><span>${it.text}</span></span>
    </button>
    <button class="notification-dismiss" aria-label="Dismiss notification" @click=${dismiss}>×</button>
  </div>`;
}
