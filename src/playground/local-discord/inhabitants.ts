import { ChannelType } from "discord-api-types/v10";

export type WorldChannelType =
  | ChannelType.GuildText
  | ChannelType.GuildAnnouncement
  | ChannelType.PublicThread
  | ChannelType.AnnouncementThread
  | ChannelType.PrivateThread
  | ChannelType.GuildVoice
  | ChannelType.DM;

export type User = { readonly id: string; readonly name: string; readonly bot: boolean };
export type Role = { readonly id: string; name: string; mentionable: boolean; permissions: bigint };
export type Member = { readonly user: User; permissions: bigint; roleIds: string[] };

export type Channel = {
  readonly id: string;
  readonly type: WorldChannelType;
  /** undefined: a direct message. */
  readonly guildId: string | undefined;
  readonly parentId: string | undefined;
  /** The person at the other end of a direct message. */
  readonly recipientId: string | undefined;
  name: string;
  botDenied: bigint;
  botGranted: bigint;
  /** The newest that all could see, even if it is deleted by now; null before the first. */
  lastMessageId: string | null;
};

export type Guild = {
  readonly id: string;
  readonly name: string;
  locale: string;
  botPermissions: bigint;
  botIsMember: boolean;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
};

const threadTypes: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.AnnouncementThread,
  ChannelType.PrivateThread,
]);

export function isThread({ type }: Channel): boolean {
  return threadTypes.has(type);
}
