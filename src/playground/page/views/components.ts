import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import type { ShownMessage } from "../../page-server/protocol.ts";
import { now } from "../store.ts";
import { press } from "../use.ts";
import { select } from "./select.ts";

const TYPES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: "primary",
  [ButtonStyle.Secondary]: "secondary",
  [ButtonStyle.Success]: "success",
  [ButtonStyle.Danger]: "destructive",
};

/** The rows of buttons and lists under a message. */
export function components({ message }: ShownMessage): TemplateResult | typeof nothing {
  const rows = message.components ?? [];
  if (rows.length === 0) return nothing;
  return html`<discord-attachments slot="components">${rows.map((row) => drawnRow(row, message.id))}</discord-attachments>`;
}

function drawnRow(row: APIMessageTopLevelComponent, messageId: string): TemplateResult | typeof nothing {
  if (row.type !== ComponentType.ActionRow) return nothing;
  const parts = row.components.map((each) =>
    each.type === ComponentType.Button ? button(each, messageId) : list(each, messageId),
  );
  return html`<discord-action-row>${parts}</discord-action-row>`;
}

function list(it: APISelectMenuComponent, messageId: string): TemplateResult | typeof nothing {
  return it.type === ComponentType.StringSelect ? select(it, messageId) : nothing;
}

function button(it: APIButtonComponent, messageId: string): TemplateResult {
  const label = "label" in it ? it.label : undefined;
  const emoji = "emoji" in it ? it.emoji?.name : undefined;
  const words = [emoji, label].filter(Boolean).join(" ");
  if (it.style === ButtonStyle.Link)
    return html`<discord-button url=${it.url} ?disabled=${it.disabled}>${words}</discord-button>`;
  if (!("custom_id" in it)) return html`<discord-button disabled>${words}</discord-button>`;
  const { custom_id: customId, style, disabled = false } = it;
  const waits = now().pressed === `${messageId} ${customId}`;
  const pressed = () => void (disabled || waits || press(messageId, customId));
  return html`<discord-button
    type=${TYPES[style] ?? "secondary"}
    ?disabled=${disabled}
    data-custom-id=${customId}
    aria-busy=${waits}
    @click=${pressed}
    >${words}</discord-button
  >`;
}
