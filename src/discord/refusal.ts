import { RESTJSONErrorCodes } from "discord-api-types/v10";
import { z } from "zod";
import type { Refusal } from "../announcements/sender.ts";

/**
 * Discord's own error, by its shape: the client is there twice, as CommonJS and as a module, and an error of the one is no
 * instance of the other's class.
 */
const apiErrorSchema = z.object({
  rawError: z.unknown(),
  message: z.string(),
  status: z.number(),
  /** A page of some machine on the way has none, and Discord's own general errors have 0. */
  code: z.union([z.number(), z.string()]).optional(),
});
export type ApiError = z.infer<typeof apiErrorSchema>;

export function asApiError(error: unknown): ApiError | null {
  return error instanceof Error && "rawError" in error ? (apiErrorSchema.safeParse(error).data ?? null) : null;
}

/** The client forgets its token after one 401, and says this of every later request. */
const TOKEN_FORGOTTEN = "Expected token to be set";

/** What an error of Discord's client means for what was to be done. */
export function toRefusal(error: unknown): Refusal {
  const apiError = asApiError(error);
  if (apiError) return ofDiscord(apiError);
  const reason = error instanceof Error ? error.message : String(error);
  return { kind: reason.startsWith(TOKEN_FORGOTTEN) ? "token-refused" : "trouble", reason };
}

/** Discord's "try again later": overloaded, a service unavailable, a resource out of reach. */
const PASSING = new Set([130_000, 40_004, 40_333]);

function ofDiscord({ message, code, status }: ApiError): Refusal {
  const reason = `${message} (Discord's code ${code}, status ${status})`;
  if (status === 401 && code !== RESTJSONErrorCodes.InvalidWebhookToken) return { kind: "token-refused", reason };
  if (typeof code === "number" && PASSING.has(code)) return { kind: "trouble", reason };
  switch (code) {
    case RESTJSONErrorCodes.UnknownChannel:
      return { kind: "channel-gone", reason };
    case RESTJSONErrorCodes.MissingAccess:
    case RESTJSONErrorCodes.MissingPermissions:
      return { kind: "denied", reason };
    default:
      return { kind: typeof code === "number" && code > 0 ? "rejected" : "trouble", reason };
  }
}
