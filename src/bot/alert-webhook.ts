import fetch from "node-fetch";
import type { Log } from "../announcements/log.ts";

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 100_000;
const LONGEST = 1_900;

/**
 * Tells the people who run the bot, where they gave an address. Discord's webhooks read `content`, others `text`.
 * Its own failure is logged, without the address: whoever has that can write there.
 */
export function createAlert(url: string | null, log: Log): (text: string) => void {
  if (url === null) return () => {};
  return (text) => {
    const cut = text.slice(0, LONGEST);
    const body = JSON.stringify({ content: cut, text: cut, allowed_mentions: { parse: [] } });
    const headers = { "content-type": "application/json" };
    fetch(url, { method: "POST", body, headers, size: MAX_BYTES, follow: 0, signal: AbortSignal.timeout(TIMEOUT_MS) })
      .then(async (response) => {
        await response.arrayBuffer();
        if (!response.ok) log.warn({ status: response.status }, "the alert webhook did not take a message");
      })
      .catch(() => log.warn({}, "the alert webhook could not be reached"));
  };
}
