import type { RawFile, REST } from "@discordjs/rest";
import { RESTJSONErrorCodes, type RESTPostAPIChannelMessageJSONBody, Routes } from "discord-api-types/v10";
import { z } from "zod";
import type {
  EditOutcome,
  FindOutcome,
  Message,
  PostOutcome,
  PublishOutcome,
  Refusal,
  Sender,
} from "../announcements/sender.ts";
import type { Post } from "../views/card.ts";
import type { DrawnPicture, Pictures } from "../views/picture.ts";
import { findPost } from "./find-post.ts";
import { carriesMark, marked } from "./post-mark.ts";
import { asApiError, toRefusal } from "./refusal.ts";

type RenderPost = (
  post: Post,
  options: { readonly roleId: string | null; readonly drawn: DrawnPicture | null },
) => Rendered;

interface Rendered {
  readonly body: RESTPostAPIChannelMessageJSONBody;
  readonly files?: readonly RawFile[];
}

/** News does not wait for its picture longer than this. */
const DRAW_WITHIN_MS = 2_000;

export interface SenderParts {
  readonly rest: Pick<REST, "get" | "post" | "patch">;
  /** The bot's own user. */
  readonly userId: string;
  readonly render: RenderPost;
  /** Without it posts are words alone. */
  readonly pictures?: Pictures | undefined;
}

/** The client's own error, by its shape: it would wait an hour for a place. */
const rateLimited = z.object({ name: z.string().startsWith("RateLimitError"), retryAfter: z.number() });
const posted = z.object({ id: z.string() });

/** Posts, edits and finds announcements with Discord's own client. */
export function createSender({ rest, userId, render, pictures }: SenderParts): Sender {
  /** Sends with the picture, and where Discord does not take that, without it. */
  const sendRendered = async <Outcome extends { readonly kind: string }>(
    message: Message,
    send: (rendered: Rendered) => Promise<Outcome>,
  ): Promise<Outcome | Refusal> => {
    const { picture } = message.post.card;
    const drawn = (picture && (await pictures?.draw(picture, DRAW_WITHIN_MS))) ?? null;
    const outcome = drawn && (await attempt(message, { render, drawn, send }));
    return outcome && !isPerhapsThePicture(outcome) ? outcome : attempt(message, { render, drawn: null, send });
  };

  return {
    post: (message, { nonce, signal }): Promise<PostOutcome> =>
      sendRendered(message, async ({ body, files = [] }) => {
        const options = { body: { ...body, nonce, enforce_nonce: true }, files: [...files], signal };
        const answer = await rest.post(Routes.channelMessages(message.channelId), options);
        return { kind: "posted", messageId: posted.parse(answer).id } as const;
      }),

    edit: (message, messageId, signal): Promise<EditOutcome> =>
      sendRendered(message, async ({ body, files = [] }) => {
        try {
          const route = Routes.channelMessage(message.channelId, messageId);
          await rest.patch(route, { body, files: [...files], signal });
          return { kind: "edited" } as const;
        } catch (error) {
          if (asApiError(error)?.code === RESTJSONErrorCodes.UnknownMessage) return { kind: "message-gone" } as const;
          throw error;
        }
      }),

    async publish(channelId, messageId, signal): Promise<PublishOutcome> {
      try {
        await rest.post(Routes.channelMessageCrosspost(channelId, messageId), { signal });
        return { kind: "published" };
      } catch (error) {
        const code = asApiError(error)?.code;
        if (code === RESTJSONErrorCodes.ThisMessageWasAlreadyCrossposted) return { kind: "published" };
        if (code === RESTJSONErrorCodes.UnknownMessage) return { kind: "message-gone" };
        const limit = rateLimited.safeParse(error).data;
        return limit ? { kind: "limited", retryAfterMs: limit.retryAfter } : toRefusal(error);
      }
    },

    async find(wanted, signal): Promise<FindOutcome> {
      try {
        return await findPost({ rest, userId, signal }, wanted);
      } catch (error) {
        return toRefusal(error);
      }
    },
  };
}

interface Attempt<Outcome> {
  readonly render: RenderPost;
  readonly drawn: DrawnPicture | null;
  readonly send: (rendered: Rendered) => Promise<Outcome>;
}

async function attempt<Outcome>(
  message: Message,
  { render, drawn, send }: Attempt<Outcome>,
): Promise<Outcome | Refusal> {
  const rendered = renderMessage(message, render, drawn);
  if ("kind" in rendered) return rendered;
  try {
    return await send(rendered);
  } catch (error) {
    return toRefusal(error);
  }
}

/** Without Attach Files Discord refuses the whole message. Nothing has been posted then, and the text alone may be. */
function isPerhapsThePicture({ kind }: { readonly kind: string }): boolean {
  return kind === "denied" || kind === "rejected";
}

function renderMessage(
  { post, roleId, referenceMonth }: Message,
  render: RenderPost,
  drawn: DrawnPicture | null,
): Rendered | (Refusal & { kind: "rejected" }) {
  try {
    const { body, files = [] } = render(post, { roleId, drawn });
    if (!carriesMark(marked.parse(body), referenceMonth)) {
      return { kind: "rejected", reason: "the post has no button by which it could be found again" };
    }
    // Whatever the text says, it notifies the chosen role and nobody else.
    const allowed_mentions = { parse: [], roles: roleId ? [roleId] : [] };
    return { body: { ...body, allowed_mentions }, files };
  } catch (error) {
    return {
      kind: "rejected",
      reason: `Discord would not take the post: ${error instanceof Error ? error.message : error}`,
    };
  }
}
