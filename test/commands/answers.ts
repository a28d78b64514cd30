import type { Command, RawValues } from "../../src/discord/command.ts";
import { type Context, contextFor } from "../../src/discord/context.ts";
import { toMonth } from "../../src/holdings/month.ts";
import type { Answer } from "../../src/views/card.ts";
import { shipped } from "../support/shipped.ts";

const at = new Date("2026-10-16T20:00:00Z");

/** The evening of the release of 16 September 2026. */
export const context: Context = contextFor(
  {
    dataset: shipped,
    now: new Date("2026-09-16T21:00:00Z"),
    status: {
      nextDue: { date: "2026-10-16", at, latestAt: at, referenceMonth: toMonth("2026-08"), official: true },
      overdue: null,
      lastGoodCheck: null,
      lastRefusal: null,
      awaitsSplit: false,
    },
    version: "0.0.0",
  },
  "en-US",
);

const anybody = { userId: "100000000000000001", locale: "en-US", server: null };

/** What a reading command answers to raw option values, in English or in the words of `asked`. */
export function ask(command: Command, raw: RawValues, asked = context): Answer {
  if (!("answer" in command.body)) throw new Error(`/${command.name} has parts`);
  const answer = command.body.answer(raw, asked, anybody);
  if (answer instanceof Promise) throw new Error(`/${command.name} answers later`);
  return answer;
}

/** What it says instead of answering. */
export function refusal(command: Command, raw: RawValues): string {
  try {
    ask(command, raw);
  } catch (error) {
    if (error instanceof Error && error.name === "UserError") return error.message;
    throw error;
  }
  throw new Error("it answered");
}
