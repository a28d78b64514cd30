import type { REST } from "@discordjs/rest";
import {
  type APIMessage,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from "discord-api-types/v10";
import { z } from "zod";
import type { EditOutcome, FindOutcome, Message, PostOutcome, Sender } from "../announcements/sender.ts";
import type { Post } from "../views/card.ts";
import { findPost } from "./find-post.ts";
import { carriesMark, marked } from "./post-mark.ts";
import { asApiError, toRefusal } from "./refusal.ts";

export type RenderPost = (post: Post, options: { readonly roleId: string | null }) => RESTPostAPIChannelMessageJSONBody;

export interface SenderParts {
  readonly rest: Pick<REST, "get" | "post" | "patch">;
  /** The bot's own user. */
  readonly userId: string;
  readonly render: RenderPost;
}

const posted = z.object({ id: z.string() }) satisfies z.ZodType<Pick<APIMessage, "id">>;

/** Posts, edits and finds announcements with Discord's own client. */
export function createSender({ rest, userId, render }: SenderParts): Sender {
  return {
    async post(message, { nonce, signal }): Promise<PostOutcome> {
      const body = toBody(message, render);
      if (!carriesMark(marked.parse(body), message.referenceMonth)) {
        return { kind: "rejected", reason: "the post has no button by which it could be found again" };
      }
      try {
        const answer = await rest.post(Routes.channelMessages(message.channelId), {
          body: { ...body, nonce, enforce_nonce: true },
          signal,
        });
        return { kind: "posted", messageId: posted.parse(answer).id };
      } catch (error) {
        return toRefusal(error);
      }
    },

    async edit(message, messageId, signal): Promise<EditOutcome> {
      try {
        await rest.patch(Routes.channelMessage(message.channelId, messageId), {
          body: toBody(message, render),
          signal,
        });
        return { kind: "edited" };
      } catch (error) {
        const isGone = asApiError(error)?.code === RESTJSONErrorCodes.UnknownMessage;
        return isGone ? { kind: "message-gone" } : toRefusal(error);
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

/** Whatever the text says, it notifies the chosen role and nobody else. */
function toBody({ post, roleId }: Message, render: RenderPost): RESTPostAPIChannelMessageJSONBody {
  return { ...render(post, { roleId }), allowed_mentions: { parse: [], roles: roleId ? [roleId] : [] } };
}
