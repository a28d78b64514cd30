import { GatewayCloseCodes } from "discord.js";

/** The bot cannot go on; the message says what to do. */
export class FatalDiscordError extends Error {
  override readonly name = "FatalDiscordError";
}

export const TOKEN_REFUSED =
  "Discord does not take the token. Make a new one at https://discord.com/developers/applications (Bot, Reset Token) and set DISCORD_TOKEN to it.";

/** Why Discord has closed the connection for good. */
export function closeReason(code: number): string {
  if (code === GatewayCloseCodes.AuthenticationFailed) return TOKEN_REFUSED;
  if (code === GatewayCloseCodes.DisallowedIntents)
    return "Discord refuses the intents (4014), though the bot asks for none.";
  if (code === GatewayCloseCodes.InvalidShard) return "Discord knows no such shard (4010): see SHARDS in .env.example.";
  if (code === GatewayCloseCodes.ShardingRequired)
    return "A shard would have more than 2,500 servers (4011). Without SHARDS there are as many as Discord recommends; with it, give all processes a larger number of them.";
  return `Discord has closed the connection for good (${code}).`;
}
