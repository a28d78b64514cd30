import {
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentButtonInteraction,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from "discord.js";
import type { Command, RawValues } from "./command.ts";
import { readCustomId } from "./custom-id.ts";
import { byOptionName, type Found, findAction } from "./find-action.ts";
import { readInput } from "./interaction-input.ts";
import type { Appearance } from "./reply.ts";

export type Asking = APIChatInputApplicationCommandInteraction | APIMessageComponentButtonInteraction;

/** A slash command or a pressed button: both are a command with its options. */
export interface Question {
  readonly found: Found;
  readonly raw: RawValues;
  readonly appearance: Appearance;
}

export function isAsking(interaction: APIInteraction): interaction is Asking {
  if (interaction.type === InteractionType.ApplicationCommand) {
    return interaction.data.type === ApplicationCommandType.ChatInput;
  }
  if (interaction.type !== InteractionType.MessageComponent) return false;
  return interaction.data.component_type === ComponentType.Button;
}

/** @throws UserError if there is no such command, or a button names an option that is gone */
export function readQuestion(commands: readonly Command[], asked: Asking): Question {
  if (asked.type === InteractionType.MessageComponent) {
    const { path, values, opens } = readCustomId(asked.data.custom_id);
    const found = findAction(commands, path);
    const appearance = opens === "in-place" && isOwn(asked) ? "in-place" : "alone";
    return { found, raw: byOptionName(found, values), appearance };
  }
  const { path, values } = readInput(asked);
  const found = findAction(commands, path);
  const { private: isPrivate } = values;
  return { found, raw: values, appearance: found.command.alone || isPrivate === true ? "alone" : "public" };
}

/** Nobody turns the page of an answer that another asked for, nor of a post: such a press opens an answer of its own. */
function isOwn({ message, member, user }: APIMessageComponentButtonInteraction): boolean {
  if (((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0) return true;
  const presser = member?.user.id ?? user?.id;
  return presser !== undefined && message.interaction_metadata?.user.id === presser;
}
