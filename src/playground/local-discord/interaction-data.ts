import type {
  APIChatInputApplicationCommandInteractionData,
  APIMessageApplicationCommandInteractionData,
} from "discord-api-types/v10";
import { ApplicationCommandType, ComponentType, InteractionType } from "discord-api-types/v10";
import type { InteractionKind, InteractionRecord } from "./interaction-book.ts";
import { type Invocation, Refused } from "./invocation.ts";
import type { StoredMessage } from "./message-book.ts";
import { modalOf, submissionOf } from "./modal-submission.ts";
import { fillOptions } from "./option-filling.ts";
import type { Setting } from "./setting.ts";
import type { LocalState } from "./state.ts";
import { usableCommand } from "./usable-command.ts";

/** What is asked: the part of an interaction that differs from kind to kind. */
export type Asked = {
  readonly type: InteractionType;
  readonly kind: InteractionKind;
  readonly name: string;
  readonly data: unknown;
  readonly source: StoredMessage | undefined;
  /** For a modal: what it came from. */
  readonly trigger?: InteractionRecord;
  readonly focusedType: number | undefined;
};

export function askedOf(state: LocalState, setting: Setting, invocation: Invocation): Asked {
  switch (invocation.kind) {
    case "command":
    case "autocomplete":
      return askedCommand(state, setting, invocation);
    case "message-command":
      return askedAboutMessage(state, setting, invocation);
    case "modal":
      return askedByModal(state, setting, invocation);
    default:
      return askedComponent(state, setting, invocation);
  }
}

function askedCommand(
  state: LocalState,
  setting: Setting,
  invocation: Extract<Invocation, { kind: "command" | "autocomplete" }>,
): Asked {
  const [name = "", ...path] = invocation.name.split(" ");
  const command = usableCommand(state.commands, name, setting);
  const focused = invocation.kind === "autocomplete" ? invocation.focused : undefined;
  const given = invocation.options ?? {};
  const { options, resolved, focusedType } = fillOptions({
    world: state.world,
    setting,
    command,
    path,
    given,
    focused,
  });
  const found = Object.entries(resolved).filter(([, byId]) => Object.keys(byId).length > 0);
  const data = {
    id: command.id,
    name,
    type: ApplicationCommandType.ChatInput,
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
    ...(options.length === 0 ? {} : { options }),
    ...(found.length === 0 ? {} : { resolved: Object.fromEntries(found) }),
  } satisfies Omit<APIChatInputApplicationCommandInteractionData, "options">;
  return invocation.kind === "command"
    ? {
        type: InteractionType.ApplicationCommand,
        kind: "command",
        name: invocation.name,
        data,
        source: undefined,
        focusedType,
      }
    : {
        type: InteractionType.ApplicationCommandAutocomplete,
        kind: "autocomplete",
        name: invocation.name,
        data,
        source: undefined,
        focusedType,
      };
}

function askedAboutMessage(
  state: LocalState,
  setting: Setting,
  { name, messageId }: Extract<Invocation, { kind: "message-command" }>,
): Asked {
  const command = usableCommand(state.commands, name, setting);
  const target = visibleMessage(state, setting, messageId);
  const resolved = { messages: { [messageId]: target.message } };
  const data = {
    id: command.id,
    name,
    type: ApplicationCommandType.Message,
    target_id: messageId,
    resolved,
  } satisfies APIMessageApplicationCommandInteractionData;
  return {
    type: InteractionType.ApplicationCommand,
    kind: "command",
    name,
    data,
    source: undefined,
    focusedType: undefined,
  };
}

function askedComponent(
  state: LocalState,
  setting: Setting,
  invocation: Extract<Invocation, { kind: "button" | "select" }>,
): Asked {
  const { customId, messageId } = invocation;
  const source = visibleMessage(state, setting, messageId);
  const component = componentsOf(source.message.components ?? []).find((each) => each["custom_id"] === customId);
  if (!component) throw new Refused(`message ${messageId} has no component ${customId}`);
  if (component["disabled"] === true) throw new Refused(`${customId} is disabled`);
  const isButton = component["type"] === ComponentType.Button;
  if (isButton !== (invocation.kind === "button")) throw new Refused(`${customId} is no ${invocation.kind}`);
  const values = invocation.kind === "select" ? { values: [...invocation.values] } : {};
  const data = { component_type: component["type"], id: component["id"], custom_id: customId, ...values };
  return {
    type: InteractionType.MessageComponent,
    kind: "component",
    name: customId,
    data,
    source,
    focusedType: undefined,
  };
}

function askedByModal(
  state: LocalState,
  setting: Setting,
  { interactionId, fields }: Extract<Invocation, { kind: "modal" }>,
): Asked {
  const trigger = state.interactions.find(interactionId);
  const modal = trigger && modalOf(trigger);
  if (!trigger || !modal || trigger.userId !== setting.user.id)
    throw new Refused(`${setting.user.name} has no such modal open`);
  return {
    type: InteractionType.ModalSubmit,
    kind: "modal",
    name: modal.custom_id,
    data: submissionOf(modal, fields, setting.guild?.roles ?? new Map()),
    source: trigger.source,
    trigger,
    focusedType: undefined,
  };
}

function visibleMessage(state: LocalState, setting: Setting, id: string): StoredMessage {
  const stored = state.messages.find(id);
  const hidden = stored?.onlyFor !== undefined && stored.onlyFor !== setting.user.id;
  if (!stored || hidden || stored.channelId !== setting.channel.id)
    throw new Refused(`${setting.user.name} sees no message ${id} here`);
  return stored;
}

function componentsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(componentsOf);
  if (!isRecord(value)) return [];
  return [value, ...componentsOf(value["components"] ?? []), ...componentsOf(value["accessory"] ?? [])];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
