/** Which servers the bot has left, and what they left behind. */
export interface GuildStore {
  /** Those that have a subscription. */
  subscribed(): Promise<readonly string[]>;
  /** The bot is in these of them no more; one that was noted earlier keeps its time. */
  noteLeft(guildIds: readonly string[], at: number): Promise<void>;
  /** It is in these. */
  noteThere(guildIds: readonly string[]): Promise<void>;
  /** Deletes all that is kept of those that it left before. Tells how many they were. */
  forgetLeftBefore(time: number): Promise<number>;
}
