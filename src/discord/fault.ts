import { DiscordAPIError } from "discord.js";

/** Short enough to read out: the interaction's own id in letters and digits. */
export function faultId(interactionId: string): string {
  return BigInt(interactionId).toString(36);
}

const UNKNOWN_INTERACTION = 10062;
const ALREADY_ACKNOWLEDGED = 40060;
const INVALID_WEBHOOK_TOKEN = 50027;

/**
 * Nothing more can be said to this interaction: its token is dead after 3 seconds without a word or 15 minutes, or an
 * earlier attempt had arrived after all.
 */
export function isClosed(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  return [UNKNOWN_INTERACTION, ALREADY_ACKNOWLEDGED, INVALID_WEBHOOK_TOKEN].includes(Number(error.code));
}
