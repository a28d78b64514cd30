import { setTimeout as pause } from "node:timers/promises";
import type { APIInteraction } from "discord.js";
import type { InteractionApi } from "./interaction-api.ts";
import type { Message } from "./message.ts";

/** How the answer to an interaction appears unless it is for the asker alone anyway. */
export type Appearance = "public" | "alone" | "in-place";

export interface Reply {
  /** Says now that the answer will come, if that was not said already. It resolves when the word is on its way. */
  defer(alone: boolean): Promise<void>;
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

/** The client needs some turns of the loop to write a request: work that is begun at once would hold it up. */
const ON_ITS_WAY_MS = 10;

/**
 * The answer to one interaction. If it is not there in good time, Discord is told that it will come ("thinking…"), and
 * it is then put in the place of that.
 */
export function beginReply(api: InteractionApi, asked: APIInteraction, timing: Timing): Reply {
  const { appearance, deferAfterMs, onError } = timing;
  let deferred: Promise<Appearance | null> | null = null;
  const deferAs = (shown: Appearance) => {
    const deferral = shown === "in-place" ? api.deferReplace(asked) : api.defer(asked, shown === "alone");
    deferred = deferral.then(
      () => shown,
      (error: unknown) => {
        onError(error);
        return null;
      },
    );
  };
  const timer = setTimeout(() => deferAs(appearance), deferAfterMs);

  return {
    async defer(alone) {
      clearTimeout(timer);
      if (!deferred) deferAs(alone ? "alone" : appearance);
      await Promise.race([deferred, pause(ON_ITS_WAY_MS)]);
    },
    async send(message, alone) {
      clearTimeout(timer);
      const shown = await deferred;
      if (shown) return sendLate(api, asked, message, shown, alone);
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
