import { commands } from "../../../commands/index.ts";
import { contextFor } from "../../discord/context.ts";
import { readTypedLine } from "../../discord/typed-line.ts";
import { UserError } from "../../discord/user-error.ts";
import type { Stage } from "../demonstration/stage.ts";
import { Refused } from "../local-discord/invocation.ts";
import { modalForm } from "../page-server/modal-form.ts";
import { type AskLine, fillForm, rolesOf } from "./fill-form.ts";
import { toLocalOptions } from "./local-options.ts";
import { showMessage } from "./show-message.ts";

/** Somebody at a terminal. */
export interface Asker {
  readonly ask: AskLine;
  readonly say: (text: string) => void;
}

/**
 * Sends a typed slash command through the local Discord to the bot, and gives back what its user would see.
 * @param asker fills in a form where the command opens one
 */
export async function askLocally({ bot, clock, discord }: Stage, line: string, asker: Asker): Promise<string> {
  try {
    const context = contextFor(bot.world(), "en-US");
    const { name, action, raw } = readTypedLine(line, commands, context);
    const options = toLocalOptions(action.options, raw, { context, discord });
    const opened = await discord.interact({ kind: "command", name: name.slice(1), options });
    const form = modalForm(opened, rolesOf(discord));
    const asked = form
      ? await discord.interact({
          kind: "modal",
          interactionId: opened.id,
          fields: await fillForm(form, asker.ask, asker.say),
        })
      : opened;
    if (!asked.original) return "The bot did not answer in time.";
    const shown = showMessage(asked.original, discord, new Date(clock.now()));
    return asked.ephemeral ? `${shown}\n│\n│ (only you see this)` : shown;
  } catch (error) {
    if (error instanceof Refused) return `Discord does not send this: ${error.message}.`;
    if (error instanceof UserError) return error.message.replaceAll("`", "");
    throw error;
  }
}
