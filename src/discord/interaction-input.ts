import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIChatInputApplicationCommandInteraction,
  type APIInteractionDataResolved,
  type APIModalSubmitInteraction,
  ChannelType,
  ComponentType,
  ApplicationCommandOptionType as Kind,
} from "discord.js";
import type { Channel, Role } from "./caller.ts";
import type { RawValue } from "./read-option.ts";

/** What an interaction asks for, in the words of this house. */
export interface Input {
  /** The command's name, and its part if it has any. */
  readonly path: readonly string[];
  readonly values: Readonly<Record<string, RawValue>>;
  /** The option that is being typed, while suggestions are asked for. */
  readonly focused: string | null;
}

export function readInput(
  interaction: APIChatInputApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction,
): Input {
  const { name, options = [], resolved } = interaction.data;
  const part = options.find((option) => option.type === Kind.Subcommand);
  const basic = basicOptions(part?.options ?? options);
  const values = basic.map((option) => [option.name, rawValue(option, resolved, interaction.guild_id)]);
  const focused = basic.find((option) => "focused" in option && option.focused);
  return {
    path: part ? [name, part.name] : [name],
    values: Object.fromEntries(values),
    focused: focused?.name ?? null,
  };
}

/** What was filled in, by the name of its field; what was left empty is not there. */
export function readFields({ data, guild_id }: APIModalSubmitInteraction): Record<string, RawValue> {
  const fields = data.components.flatMap((component) =>
    component.type === ComponentType.Label ? [component.component] : [],
  );
  const values = fields.flatMap((field): [string, RawValue][] => {
    const text = "value" in field ? field.value : "values" in field ? field.values.join(",") : "";
    if (typeof text !== "string" || text.trim() === "") return [];
    const role = field.type === ComponentType.RoleSelect ? data.resolved?.roles?.[text] : undefined;
    return [[field.custom_id, role ? roleOf(role, guild_id) : text]];
  });
  return Object.fromEntries(values);
}

type Basic = APIApplicationCommandInteractionDataBasicOption;
type Given = APIApplicationCommandInteractionDataOption | Basic;

function basicOptions(options: readonly Given[]): Basic[] {
  return options.filter((option) => option.type !== Kind.Subcommand && option.type !== Kind.SubcommandGroup);
}

function rawValue(
  option: Basic,
  resolved: APIInteractionDataResolved | undefined,
  guildId: string | undefined,
): RawValue {
  if (option.type === Kind.Channel) {
    const channel = resolved?.channels?.[option.value];
    return channel ? channelOf(channel) : option.value;
  }
  if (option.type === Kind.Role) {
    const role = resolved?.roles?.[option.value];
    return role ? roleOf(role, guildId) : option.value;
  }
  return option.value;
}

interface GivenChannel {
  readonly id: string;
  readonly type: ChannelType;
  readonly name?: string | null;
  readonly app_permissions?: string;
}

/** @param appPermissions where they are known otherwise than from the channel itself */
export function channelOf(channel: GivenChannel, appPermissions = channel.app_permissions): Channel {
  return {
    id: channel.id,
    name: channel.name ?? null,
    kind: channelKind(channel.type),
    appPermissions: appPermissions === undefined ? null : BigInt(appPermissions),
  };
}

function channelKind(type: ChannelType): Channel["kind"] {
  switch (type) {
    case ChannelType.GuildText:
      return "text";
    case ChannelType.GuildAnnouncement:
      return "announcement";
    case ChannelType.PublicThread:
    case ChannelType.PrivateThread:
    case ChannelType.AnnouncementThread:
      return "thread";
    default:
      return "other";
  }
}

function roleOf(role: { id: string; name: string; mentionable: boolean }, guildId: string | undefined): Role {
  return { id: role.id, name: role.name, mentionable: role.mentionable, everyone: role.id === guildId };
}
