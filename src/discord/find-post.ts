import type { REST } from "@discordjs/rest";
import { MessageType, Routes } from "discord-api-types/v10";
import { z } from "zod";
import type { FindOutcome, Wanted } from "../announcements/sender.ts";
import { carriesMark, marked } from "./post-mark.ts";

const channelSchema = z.object({ last_message_id: z.string().nullish() });

const messageSchema = marked.extend({
  id: z.string(),
  type: z.number(),
  author: z.object({ id: z.string() }),
  webhook_id: z.string().optional(),
  interaction_metadata: z.unknown().optional(),
});
const pageSchema = z.array(messageSchema);

const PAGE_LENGTH = 100;
const PAGES = 50;

interface Reader {
  readonly rest: Pick<REST, "get">;
  /** The bot's own user. */
  readonly userId: string;
  readonly signal: AbortSignal;
}

/** Whether the bot's post about that month stands among the messages since then. Throws what the client throws. */
export async function findPost(reader: Reader, wanted: Wanted): Promise<FindOutcome> {
  let after = earliestSnowflake(wanted.since);
  const newest = await newestMessageId(reader, wanted.channelId);
  if (newest === null || (newest && BigInt(newest) <= after)) return { kind: "absent" };

  for (let page = 0; page < PAGES; page += 1) {
    const messages = await messagesAfter(reader, wanted.channelId, after);
    const own = messages.find(
      (message) => isPost(message, reader.userId) && carriesMark(message, wanted.referenceMonth),
    );
    if (own) return { kind: "found", messageId: own.id };
    if (page === 0 && messages.length === 0) return nothingSince(reader, wanted.channelId, newest);
    if (messages.length < PAGE_LENGTH) return { kind: "absent" };
    after = messages.reduce((latest, { id }) => (BigInt(id) > latest ? BigInt(id) : latest), after);
  }
  return { kind: "unreadable", reason: `more than ${PAGES * PAGE_LENGTH} messages came since` };
}

/** Without the permission Discord answers with an empty list, which must not be taken for "not posted". */
async function nothingSince(reader: Reader, channelId: string, newest: string | undefined): Promise<FindOutcome> {
  const readsHistory = newest === undefined && (await messagesAfter(reader, channelId, 0n)).length > 0;
  return readsHistory ? { kind: "absent" } : { kind: "unreadable", reason: NOTHING_TO_READ };
}

const NOTHING_TO_READ =
  "the channel has newer messages, but none can be read: the bot lacks Read Message History, or all were deleted";

const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** No message posted at that time or later has a lower id. */
function earliestSnowflake(time: number): bigint {
  return BigInt(Math.max(0, Math.floor(time) - DISCORD_EPOCH_MS)) << 22n;
}

/** Known without any right to read the history; undefined if Discord does not say. */
async function newestMessageId({ rest, signal }: Reader, channelId: string): Promise<string | null | undefined> {
  return channelSchema.parse(await rest.get(Routes.channel(channelId), { signal })).last_message_id;
}

async function messagesAfter({ rest, signal }: Reader, channelId: string, after: bigint) {
  const query = new URLSearchParams({ after: String(after), limit: String(PAGE_LENGTH) });
  return pageSchema.parse(await rest.get(Routes.channelMessages(channelId), { query, signal }));
}

/** An answer to a command is the bot's own message too, and may have the same button. */
function isPost(message: z.infer<typeof messageSchema>, userId: string): boolean {
  const isAnswer = message.interaction_metadata !== undefined || message.webhook_id !== undefined;
  return message.author.id === userId && message.type === MessageType.Default && !isAnswer;
}
