import type { ShownMessage } from "../page-server/protocol.ts";
import { plainWords } from "./markdown/plain-words.ts";
import { listen } from "./server.ts";
import { change, now } from "./store.ts";

const MOST_LINES = 300;
const MOST_NOTIFICATIONS = 3;

/** Keeps the page's state as the server tells it. */
export function followServer(): void {
  let told = false;
  listen(
    {
      world: (world) => {
        const { channelId, userId } = now();
        const news = world.channels.find(({ kind }) => kind === "news") ?? world.channels[0];
        const knows = world.channels.some(({ id }) => id === channelId);
        const isMember = world.members.some(({ id }) => id === userId);
        change({
          world,
          channelId: knows ? channelId : (news?.id ?? ""),
          userId: isMember ? userId : (world.members[0]?.id ?? ""),
        });
      },
      commands: (commands) => change({ commands }),
      message: (shown) => {
        change({ messages: withMessage(now().messages, shown) });
        if (told) tellOfNew(shown);
      },
      removed: ({ id }) => change({ messages: now().messages.filter(({ message }) => message.id !== id) }),
      desk: (desk) => change({ desk }),
      log: (line) => {
        const known = now().log.some(({ id }) => id === line.id);
        if (!known) change({ log: [...now().log, line].slice(-MOST_LINES) });
      },
      ready: () => {
        told = true;
        change({ connected: true });
      },
    },
    (connected) => {
      if (connected) change({ messages: [], log: [], notices: [], notifications: [] });
      told = false;
      change({ connected });
    },
  );
}

function withMessage(messages: readonly ShownMessage[], shown: ShownMessage): ShownMessage[] {
  const { id } = shown.message;
  const known = messages.some(({ message }) => message.id === id);
  if (known) return messages.map((each) => (each.message.id === id ? shown : each));
  return [...messages, shown].sort((one, other) => (BigInt(one.message.id) < BigInt(other.message.id) ? -1 : 1));
}

/** A phone announces a post by its content alone; an answer to somebody's command, or an edit, is not announced. */
function tellOfNew({ message, channelId, onlyFor, used }: ShownMessage): void {
  const { world, unread } = now();
  const isPost = message.author.bot === true && used === null && onlyFor === null && message.edited_timestamp === null;
  if (!isPost || !world || message.interaction_metadata) return;
  const text = plainWords(message.content, world);
  change({ notifications: [{ id: message.id, channelId, text }, ...now().notifications].slice(0, MOST_NOTIFICATIONS) });
  if (channelId !== now().channelId) change({ unread: new Set([...unread, channelId]) });
}
