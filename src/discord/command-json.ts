import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ChannelType,
  ApplicationIntegrationType as Installed,
  ApplicationCommandOptionType as Kind,
  PermissionFlagsBits,
  InteractionContextType as Place,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { Action, Command } from "./command.ts";
import type { Option } from "./option.ts";

const LONGEST_TEXT = 100;

/** A command as Discord registers it. */
export function commandJson(command: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const everywhere = command.where === "everywhere";
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    options: "parts" in command.body ? partsJson(command.body.parts) : optionsJson(command.body),
    integration_types: everywhere ? [Installed.GuildInstall, Installed.UserInstall] : [Installed.GuildInstall],
    contexts: everywhere ? [Place.Guild, Place.BotDM, Place.PrivateChannel] : [Place.Guild],
    default_member_permissions: command.who === "managers" ? PermissionFlagsBits.ManageGuild.toString() : null,
  };
}

function partsJson(parts: Readonly<Record<string, Action>>): APIApplicationCommandOption[] {
  return Object.entries(parts).map(([name, action]) => ({
    type: Kind.Subcommand,
    name,
    description: action.description,
    options: optionsJson(action),
  }));
}

/** Discord wants the required ones first. */
function optionsJson({ options }: Action): APIApplicationCommandBasicOption[] {
  const entries = Object.entries(options);
  const sorted = [...entries.filter(([, each]) => each.required), ...entries.filter(([, each]) => !each.required)];
  return sorted.map(([name, option]) => optionJson(name, option));
}

function optionJson(name: string, option: Option<unknown>): APIApplicationCommandBasicOption {
  const base = { name, description: option.description, required: option.required ?? false };
  switch (option.kind) {
    case "string":
      if (option.choices) return { ...base, type: Kind.String, choices: [...option.choices] };
      return { ...base, type: Kind.String, max_length: LONGEST_TEXT, autocomplete: option.complete !== undefined };
    case "integer":
      return { ...base, type: Kind.Integer, min_value: option.min, max_value: option.max };
    case "boolean":
      return { ...base, type: Kind.Boolean };
    case "channel":
      return { ...base, type: Kind.Channel, channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement] };
    case "role":
      return { ...base, type: Kind.Role };
  }
}
