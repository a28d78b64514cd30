import { commands } from "../../../commands/index.ts";
import { contextFor } from "../../discord/context.ts";
import { readTypedLine } from "../../discord/typed-line.ts";
import { UserError } from "../../discord/user-error.ts";
import type { Stage } from "../demonstration/stage.ts";
import { Refused } from "../local-discord/invocation.ts";
import { toLocalOptions } from "./local-options.ts";
import { showMessage } from "./show-message.ts";

/** Sends a typed slash command through the local Discord to the bot, and gives back what its user would see. */
export async function askLocally({ bot, clock, discord }: Stage, line: string): Promise<string> {
  try {
    const context = contextFor(bot.world(), "en-US");
    const { name, action, raw } = readTypedLine(line, commands, context);
    const options = toLocalOptions(action.options, raw, { context, discord });
    const asked = await discord.interact({ kind: "command", name: name.slice(1), options });
    if (!asked.original) return "The bot did not answer in time.";
    const shown = showMessage(asked.original, discord, new Date(clock.now()));
    return asked.ephemeral ? `${shown}\n│\n│ (only you see this)` : shown;
  } catch (error) {
    if (error instanceof Refused) return `Discord does not send this: ${error.message}.`;
    if (error instanceof UserError) return error.message.replaceAll("`", "");
    throw error;
  }
}
