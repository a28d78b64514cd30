import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from "discord.js";
import type { Refusal } from "../announcements/sender.ts";

/** The client forgets its token after one 401, and says this of every later request. */
const TOKEN_FORGOTTEN = "Expected token to be set";

/** What an error of Discord's client means for what was to be done. */
export function toRefusal(error: unknown): Refusal {
  const reason = describe(error);
  if (!(error instanceof DiscordAPIError)) {
    return { kind: reason.startsWith(TOKEN_FORGOTTEN) ? "token-refused" : "trouble", reason };
  }
  if (error.status === 401 && error.code !== RESTJSONErrorCodes.InvalidWebhookToken) {
    return { kind: "token-refused", reason };
  }
  switch (error.code) {
    case RESTJSONErrorCodes.UnknownChannel:
      return { kind: "channel-gone", reason };
    case RESTJSONErrorCodes.MissingAccess:
    case RESTJSONErrorCodes.MissingPermissions:
      return { kind: "denied", reason };
    default:
      return { kind: isFromDiscord(error) ? "rejected" : "trouble", reason };
  }
}

/** A page of some machine on the way has no code, and Discord's own general errors have 0. */
function isFromDiscord({ code }: DiscordAPIError): boolean {
  return typeof code === "number" && code > 0;
}

function describe(error: unknown): string {
  if (error instanceof DiscordAPIError)
    return `${error.message} (Discord's code ${error.code}, status ${error.status})`;
  if (error instanceof HTTPError) return `Discord answered ${error.status}`;
  return error instanceof Error ? error.message : String(error);
}
