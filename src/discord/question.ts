import {
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentButtonInteraction,
  type APIMessageComponentSelectMenuInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from "discord.js";
import type { Words } from "../words/words.ts";
import type { Command, RawValues } from "./command.ts";
import { readCustomId } from "./custom-id.ts";
import { byOptionName, type Found, findAction } from "./find-action.ts";
import { readFields, readInput } from "./interaction-input.ts";
import type { Appearance } from "./reply.ts";

type Pressed = APIMessageComponentButtonInteraction | APIMessageComponentSelectMenuInteraction;
export type Asking = APIChatInputApplicationCommandInteraction | Pressed | APIModalSubmitInteraction;

/** A slash command, a pressed button, a choice from a list or a form filled in: each is a command with its options. */
export interface Question {
  readonly found: Found;
  readonly raw: RawValues;
  readonly appearance: Appearance;
  /** Whether its form, if it has one, was filled in. */
  readonly isFilledIn: boolean;
}

export function isAsking(interaction: APIInteraction): interaction is Asking {
  if (interaction.type === InteractionType.ApplicationCommand) {
    return interaction.data.type === ApplicationCommandType.ChatInput;
  }
  if (interaction.type === InteractionType.ModalSubmit) return true;
  if (interaction.type !== InteractionType.MessageComponent) return false;
  const { component_type } = interaction.data;
  return component_type === ComponentType.Button || component_type === ComponentType.StringSelect;
}

/** @throws UserError if there is no such command, or a button names an option that is gone */
export function readQuestion(commands: readonly Command[], asked: Asking, words: Words): Question {
  if (asked.type === InteractionType.MessageComponent) {
    const { path, values, opens } = readCustomId(written(asked.data));
    const found = findAction(commands, path, words);
    const appearance = opens === "in-place" && isOwn(asked) ? "in-place" : "alone";
    return { found, raw: byOptionName(found, values, words), appearance, isFilledIn: false };
  }
  if (asked.type === InteractionType.ModalSubmit) {
    const { path, values } = readCustomId(asked.data.custom_id);
    const found = findAction(commands, path, words);
    const raw = byOptionName(found, { ...values, ...readFields(asked) }, words);
    return { found, raw, appearance: "alone", isFilledIn: true };
  }
  const { path, values } = readInput(asked);
  const found = findAction(commands, path, words);
  const { private: isPrivate } = values;
  const appearance = found.command.alone || isPrivate === true ? "alone" : "public";
  return { found, raw: values, appearance, isFilledIn: false };
}

/** The command that a button, or the choice from a list, stands for. */
function written(data: Pressed["data"]): string {
  return data.component_type === ComponentType.Button ? data.custom_id : (data.values[0] ?? "");
}

/** Nobody turns the page of an answer that another asked for, nor of a post: such a press opens an answer of its own. */
function isOwn({ message, member, user }: Pressed): boolean {
  if (((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0) return true;
  const presser = member?.user.id ?? user?.id;
  return presser !== undefined && message.interaction_metadata?.user.id === presser;
}
