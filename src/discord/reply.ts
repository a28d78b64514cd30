import type { APIInteraction } from "discord.js";
import type { InteractionApi } from "./interaction-api.ts";
import type { Message } from "./message.ts";

/** How the answer to an interaction appears unless it is for the asker alone anyway. */
export type Appearance = "public" | "alone" | "in-place";

export interface Reply {
  /** @param alone for the asker alone, however the reply was begun */
  send(message: Message, alone: boolean): Promise<void>;
}

interface Timing {
  readonly appearance: Appearance;
  /** Discord waits 3 s; half of it is left for the way. */
  readonly deferAfterMs: number;
  /** What to do with an error of deferring itself. */
  onError(error: unknown): void;
}

/**
 * The answer to one interaction. If it is not there in good time, Discord is told that it will come ("thinking…"), and
 * it is then put in the place of that.
 */
export function beginReply(api: InteractionApi, asked: APIInteraction, timing: Timing): Reply {
  const { appearance, deferAfterMs, onError } = timing;
  let deferred: Promise<boolean> | null = null;
  const timer = setTimeout(() => {
    const deferral = appearance === "in-place" ? api.deferReplace(asked) : api.defer(asked, appearance === "alone");
    deferred = deferral.then(
      () => true,
      (error: unknown) => {
        onError(error);
        return false;
      },
    );
  }, deferAfterMs);

  return {
    async send(message, alone) {
      clearTimeout(timer);
      if (await deferred) return sendLate(api, asked, message, appearance, alone);
      if (appearance === "in-place" && !alone) return api.replace(asked, message);
      return api.answer(asked, message, alone || appearance === "alone");
    },
  };
}

/** Whether a deferred message is seen by the asker alone was settled when it was deferred. */
async function sendLate(
  api: InteractionApi,
  asked: APIInteraction,
  message: Message,
  appearance: Appearance,
  alone: boolean,
): Promise<void> {
  if (!alone || appearance === "alone") return api.edit(asked, message);
  if (appearance === "public") await api.remove(asked);
  return api.followUp(asked, message);
}
