import type { IncomingHttpHeaders } from "node:http";

/** What is wrong with a request that says it comes from Discord; null: nothing. */
export type CheckRequest = (headers: IncomingHttpHeaders, body: Buffer) => Promise<string | null>;

interface CheckParts {
  readonly publicKey: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Clocks differ. What is older was sent again by somebody else: Discord gives an interaction up after 3 s. */
const FRESH_MS = 60_000;
/** As Discord writes it. The library reads other writings of the same bytes too: a copy could pass for a new one. */
const SIGNATURE = /^[0-9a-f]{128}$/;

/**
 * Discord signs the time and the body of each request
 * (https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint). A request that was heard once is
 * refused when it comes again: by its signature while it is fresh, by its time afterwards. Another process that gets
 * the copy cannot know the first; Discord then refuses its answer, for an interaction takes one.
 */
export async function createRequestCheck({ publicKey, now }: CheckParts): Promise<CheckRequest> {
  const { verifyKey } = await import("discord-interactions");
  const heard = new Map<string, number>();
  return async (headers, body) => {
    const [signature, timestamp] = [headers["x-signature-ed25519"], headers["x-signature-timestamp"]];
    if (typeof signature !== "string" || typeof timestamp !== "string") return "The request is not signed.";
    if (!SIGNATURE.test(signature)) return "The signature is not Discord's.";
    if (!(await verifyKey(body, signature, timestamp, publicKey))) return "The signature is not Discord's.";
    const at = now();
    if (!(Math.abs(at - Number(timestamp) * 1_000) <= FRESH_MS)) return "The request is not of this minute.";
    forgetOlder(heard, at - 2 * FRESH_MS);
    if (heard.has(signature)) return "The request was heard before.";
    heard.set(signature, at);
    return null;
  };
}

/** In the order in which they were heard. */
function forgetOlder(heard: Map<string, number>, than: number): void {
  for (const [signature, at] of heard) {
    if (at >= than) return;
    heard.delete(signature);
  }
}
