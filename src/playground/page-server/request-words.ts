import type { LoggedRequest } from "../local-discord/request-log.ts";
import type { World } from "../local-discord/world.ts";

const CALLBACK = "/interactions/:interactionId/:token/callback";
const ANSWERS: Readonly<Record<number, string>> = {
  4: "answers",
  5: "says that it thinks",
  6: "says that it works on it",
  7: "changes the message",
  8: "suggests",
  9: "opens a form",
};

const WORDS: Readonly<Record<string, string>> = {
  "POST /channels/:channelId/messages": "posts",
  "PATCH /channels/:channelId/messages/:messageId": "edits its post",
  "GET /channels/:channelId/messages": "looks into the history",
  "GET /channels/:channelId/messages/:messageId": "looks at a message",
  "GET /channels/:channelId": "looks at the channel",
  "POST /channels/:channelId/messages/:messageId/crosspost": "publishes its post",
  "PATCH /webhooks/:applicationId/:token/messages/:messageId": "completes its answer",
  "POST /webhooks/:applicationId/:token": "answers once more",
};

/** A request of the bot's as a sentence; null for suggestions that went well, which come with every letter. */
export function requestWords({ method, route, path, status, fault, body }: LoggedRequest, world: World): string | null {
  const what = doing(method, route, body);
  if (what === ANSWERS[8] && status < 400 && status !== 0) return null;
  const channel = /^\/channels\/(\d+)/.exec(path)?.[1];
  const where = channel === undefined ? "" : ` in #${world.channel(channel)?.name ?? channel}`;
  const outcome = status === 0 ? "no answer" : `${status}${fault === undefined ? "" : ` (${fault})`}`;
  return `The bot ${what}${where}: ${outcome}`;
}

function doing(method: string, route: string, body: unknown): string {
  if (route === CALLBACK) return ANSWERS[typeOf(body)] ?? "answers";
  return WORDS[`${method} ${route}`] ?? `asks for ${method} ${route}`;
}

function typeOf(body: unknown): number {
  return typeof body === "object" && body !== null && "type" in body ? Number(body.type) : 0;
}
