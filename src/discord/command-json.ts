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
import { wordsOf } from "../words/catalogue.ts";
import { LANGUAGES, LOCALES } from "../words/language.ts";
import { OPTION_NAMES } from "../words/rooms/command-words.ts";
import type { Action, Command } from "./command.ts";
import type { Option, Text } from "./option.ts";

const LONGEST_TEXT = 100;

/** A command as Discord registers it, in every language of the catalogue. */
export function commandJson(command: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const everywhere = command.where === "everywhere";
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    ...described(command.description),
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
    ...described(action.description),
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
  const base = { ...named(optionName(name)), ...described(option.description), required: option.required ?? false };
  switch (option.kind) {
    case "string": {
      if (!option.choices)
        return { ...base, type: Kind.String, max_length: LONGEST_TEXT, autocomplete: option.complete !== undefined };
      const choices = option.choices.map((choice) => ({ ...named(choice.name), value: choice.value }));
      return { ...base, type: Kind.String, choices };
    }
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

function described(text: Text) {
  return { description: text(wordsOf("en").commands), description_localizations: inEveryLocale(text) };
}

function named(text: Text) {
  return { name: text(wordsOf("en").commands), name_localizations: inEveryLocale(text) };
}

/** An option that no catalogue names is called by its name everywhere. */
function optionName(name: string): Text {
  const known = OPTION_NAMES.find((each) => each === name);
  return ({ optionNames }) => (known ? optionNames[known] : name);
}

function inEveryLocale(text: Text): Record<string, string> {
  const entries = LANGUAGES.flatMap((language) => {
    const written = text(wordsOf(language).commands);
    return LOCALES[language].map((locale) => [locale, written] as const);
  });
  return Object.fromEntries(entries);
}
