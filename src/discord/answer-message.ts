import type { DrawnPicture, Picture } from "../views/picture.ts";
import type { Caller } from "./caller.ts";
import type { RawValues } from "./command.ts";
import type { Context } from "./context.ts";
import type { Found } from "./find-action.ts";
import type { Message } from "./message.ts";
import { overdueNotice } from "./notice.ts";
import { renderAnswer, renderSentence } from "./render.ts";
import { UserError } from "./user-error.ts";

export interface AnswerMessage {
  readonly message: Message;
  /** For the asker alone. */
  readonly alone: boolean;
  /** What was asked could not be answered as it was. */
  readonly wrongInput: boolean;
  /** What the message has no picture of yet. */
  readonly picture: Picture | null;
  /** The message with it; without one where it failed. */
  withPicture(drawn: DrawnPicture | null): Message;
}

/** Runs a command and draws its answer: the same for Discord and for a terminal. @throws what is a fault of ours */
export async function answerMessage(
  { command, action }: Pick<Found, "command" | "action">,
  raw: RawValues,
  context: Context,
  caller: Caller,
): Promise<AnswerMessage> {
  const notice = overdueNotice(context.words, context.status);
  try {
    checkPlace({ command }, context, caller);
    const answer = await action.answer(raw, context, caller);
    const { private: isPrivate } = raw;
    const alone = command.alone || isPrivate === true || answer.alone === true;
    const withPicture = (drawn: DrawnPicture | null) => renderAnswer(answer, notice, drawn);
    return {
      message: withPicture(null),
      alone,
      wrongInput: false,
      picture: answer.card.picture ?? null,
      withPicture,
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return wrongInput(error.message, notice);
  }
}

/** @throws UserError where a command of servers is asked elsewhere */
export function checkPlace({ command }: Pick<Found, "command">, { words }: Context, { server }: Caller): void {
  if (command.where === "servers" && !server) throw new UserError(words.input.needsServer(`\`/${command.name}\``));
}

/** What was asked cannot be answered: told to the asker alone, with what would be right. */
export function wrongInput(sentence: string, notice?: string): AnswerMessage {
  const message = renderSentence(sentence, notice);
  return { message, alone: true, wrongInput: true, picture: null, withPicture: () => message };
}
