import type { ServerResponse } from "node:http";
import type { Stage } from "../demonstration/stage.ts";
import type { StoredMessage } from "../local-discord/message-book.ts";
import type { Desk } from "./desk.ts";
import type { Journal } from "./journal.ts";
import type { FeedEvents } from "./protocol.ts";
import { shownMessage } from "./shown-message.ts";
import { shownWorld } from "./shown-world.ts";

export interface Shown {
  readonly stage: Stage;
  readonly desk: Desk;
  readonly journal: Journal;
}

/** After how long a browser asks again whose stream ended. */
const AGAIN_MS = 300;

type Send = <Name extends keyof FeedEvents>(name: Name, data: FeedEvents[Name]) => void;

/** Tells one browser all there is, and from then on what changes: each call of the returned function sends the difference. */
export function createFeed(shown: Shown, response: ServerResponse): () => void {
  const send: Send = (name, data) => void response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  const parts = [worldPart(shown), commandsPart(shown), messagesPart(shown), deskPart(shown), logPart(shown)];
  const tell = () => {
    for (const part of parts) part(send);
  };
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(`retry: ${AGAIN_MS}\n\n`);
  tell();
  send("ready", {});
  return tell;
}

type Part = (send: Send) => void;

function worldPart({ stage }: Shown): Part {
  return onlyNew("world", () => shownWorld(stage.discord));
}

function deskPart({ desk }: Shown): Part {
  return onlyNew(
    "desk",
    () => desk.state(),
    ({ now, ...rest }) => ({ ...rest, minute: Math.floor(now / 60_000) }),
  );
}

/** Sends a thing again when its text is another. */
function onlyNew<Name extends "world" | "desk">(
  name: Name,
  look: () => FeedEvents[Name],
  weighed: (now: FeedEvents[Name]) => unknown = (now) => now,
): Part {
  let sent = "";
  return (send) => {
    const now = look();
    const text = JSON.stringify(weighed(now));
    if (text !== sent) send(name, now);
    sent = text;
  };
}

function commandsPart({ stage: { discord } }: Shown): Part {
  let sent: unknown;
  return (send) => {
    const commands = discord.commands();
    if (commands !== sent) send("commands", commands);
    sent = commands;
  };
}

/** A message is another object after each edit. */
function messagesPart({ stage: { discord } }: Shown): Part {
  const sent = new Map<string, unknown>();
  const tell = (stored: StoredMessage, send: Send) => {
    if (stored.deleted && sent.delete(stored.id)) send("removed", { id: stored.id });
    if (stored.deleted || sent.get(stored.id) === stored.message) return;
    sent.set(stored.id, stored.message);
    send("message", shownMessage(discord, stored));
  };
  return (send) => {
    for (const { id } of discord.world.channelsOf(discord.guildId)) {
      for (const stored of discord.everyMessage(id)) tell(stored, send);
    }
  };
}

function logPart({ journal }: Shown): Part {
  let last = 0;
  return (send) => {
    for (const line of journal.lines) {
      if (line.id > last) send("log", line);
      last = Math.max(last, line.id);
    }
  };
}
