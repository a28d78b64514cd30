import type { REST } from "@discordjs/rest";
import { RESTJSONErrorCodes, type RESTPostAPIChannelMessageJSONBody, Routes } from "discord-api-types/v10";
import { z } from "zod";
import type { EditOutcome, FindOutcome, Message, PostOutcome, Refusal, Sender } from "../announcements/sender.ts";
import type { Post } from "../views/card.ts";
import { findPost } from "./find-post.ts";
import { carriesMark, marked } from "./post-mark.ts";
import { asApiError, toRefusal } from "./refusal.ts";

type RenderPost = (
  post: Post,
  options: { readonly roleId: string | null },
) => { readonly body: RESTPostAPIChannelMessageJSONBody };

export interface SenderParts {
  readonly rest: Pick<REST, "get" | "post" | "patch">;
  /** The bot's own user. */
  readonly userId: string;
  readonly render: RenderPost;
}

const posted = z.object({ id: z.string() });

/** Posts, edits and finds announcements with Discord's own client. */
export function createSender({ rest, userId, render }: SenderParts): Sender {
  return {
    async post(message, { nonce, signal }): Promise<PostOutcome> {
      const rendered = renderMessage(message, render);
      if (rendered.kind === "rejected") return rendered;
      const body = { ...rendered.body, nonce, enforce_nonce: true };
      try {
        const answer = await rest.post(Routes.channelMessages(message.channelId), { body, signal });
        return { kind: "posted", messageId: posted.parse(answer).id };
      } catch (error) {
        return toRefusal(error);
      }
    },

    async edit(message, messageId, signal): Promise<EditOutcome> {
      const rendered = renderMessage(message, render);
      if (rendered.kind === "rejected") return rendered;
      try {
        await rest.patch(Routes.channelMessage(message.channelId, messageId), { body: rendered.body, signal });
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

type Rendered = { readonly kind: "rendered"; readonly body: RESTPostAPIChannelMessageJSONBody };

function renderMessage(
  { post, roleId, referenceMonth }: Message,
  render: RenderPost,
): Rendered | (Refusal & { kind: "rejected" }) {
  try {
    // Whatever the text says, it notifies the chosen role and nobody else.
    const body = { ...render(post, { roleId }).body, allowed_mentions: { parse: [], roles: roleId ? [roleId] : [] } };
    if (carriesMark(marked.parse(body), referenceMonth)) return { kind: "rendered", body };
    return { kind: "rejected", reason: "the post has no button by which it could be found again" };
  } catch (error) {
    return {
      kind: "rejected",
      reason: `Discord would not take the post: ${error instanceof Error ? error.message : error}`,
    };
  }
}
