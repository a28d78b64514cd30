/** `ask`: the slash commands from a terminal, by the same code as on Discord. */
import { parseArgs } from "node:util";
import { commands } from "../commands/index.ts";
import { readShippedData } from "./bot/shipped-data.ts";
import { statusByCalendar } from "./bot/status.ts";
import { readVersion } from "./bot/version.ts";
import { type AnswerMessage, answerMessage } from "./discord/answer-message.ts";
import type { Context } from "./discord/context.ts";
import { plainText } from "./discord/plain-text.ts";
import { renderSentence } from "./discord/render.ts";
import { readTypedLine } from "./discord/typed-line.ts";
import { UserError } from "./discord/user-error.ts";

const USAGE = `Ask as on Discord:

  npm run --silent ask -- '/holdings country:Japan month:2022-03'
  npm run --silent ask -- '/holdings japan 2022-03'
  npm run --silent ask -- --json '/holders'

Commands: ${commands.map(({ name }) => `/${name}`).join(" ")}`;

const WRONG_INPUT = 2;

async function ask(line: string, context: Context): Promise<AnswerMessage> {
  try {
    const typed = readTypedLine(line, commands, context);
    return await answerMessage(typed, typed.raw, context, { userId: "terminal", locale: "en-US", server: null });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { message: renderSentence(error.message), alone: true, wrongInput: true };
  }
}

function readContext(): Context {
  const { dataset, calendar } = readShippedData();
  const now = new Date();
  return { dataset, now, status: statusByCalendar(dataset, calendar, now), version: readVersion() };
}

function readArguments(): { json: boolean; line: string } | null {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean" } } });
    const line = positionals.join(" ").trim();
    return line === "" ? null : { json: values.json === true, line };
  } catch {
    return null;
  }
}

const asked = readArguments();
if (asked === null) {
  console.error(USAGE);
  process.exitCode = WRONG_INPUT;
} else {
  const context = readContext();
  const { message, wrongInput } = await ask(asked.line, context);
  const text = plainText(message, context.now);
  if (wrongInput) console.error(text);
  else console.log(asked.json ? JSON.stringify(message.body, null, 2) : text);
  if (wrongInput) process.exitCode = WRONG_INPUT;
}
