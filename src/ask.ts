/** The slash commands from a terminal, by the same code as on Discord. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { commands } from "../commands/index.ts";
import { drawPicture } from "./bot/open-pictures.ts";
import { readShippedData } from "./bot/shipped-data.ts";
import { statusByCalendar } from "./bot/status.ts";
import { readVersion } from "./bot/version.ts";
import { type AnswerMessage, answerMessage, wrongInput } from "./discord/answer-message.ts";
import type { Context } from "./discord/context.ts";
import { asCsv } from "./discord/csv-question.ts";
import { plainText } from "./discord/plain-text.ts";
import { readTypedLine } from "./discord/typed-line.ts";
import { UserError } from "./discord/user-error.ts";
import { wordsOf } from "./words/catalogue.ts";
import { LANGUAGES, type Language } from "./words/language.ts";

const USAGE = `Ask as on Discord:

  npm run --silent ask -- '/holdings country:Japan month:2022-03'
  npm run --silent ask -- '/holdings japan 2022-03'
  npm run --silent ask -- --json '/holders'
  npm run --silent ask -- --csv '/flows japan'
  npm run --silent ask -- --png japan.png '/holdings japan'
  npm run --silent ask -- --language ja '/holdings japan'

Commands: ${commands.map(({ name }) => `/${name}`).join(" ")}
Languages: ${LANGUAGES.join(" ")}`;

const WRONG_INPUT = 2;

async function ask({ line, csv, language }: Asked, context: Context): Promise<AnswerMessage> {
  try {
    const typed = readTypedLine(line, commands, context);
    const caller = { userId: "terminal", locale: language, server: null };
    return await answerMessage(typed, csv ? asCsv(typed) : typed.raw, context, caller);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return wrongInput(error.message);
  }
}

function readContext(language: Language): Context {
  const { dataset, calendar } = readShippedData();
  const now = new Date();
  const world = { dataset, now, status: statusByCalendar(dataset, calendar, now), version: readVersion() };
  return { ...world, words: wordsOf(language) };
}

interface Asked {
  readonly line: string;
  readonly json: boolean;
  readonly csv: boolean;
  readonly language: Language;
  /** Where the picture is to be saved. */
  readonly png?: string | undefined;
}

function readArguments(): Asked | null {
  try {
    const options = {
      json: { type: "boolean", default: false },
      csv: { type: "boolean", default: false },
      png: { type: "string" },
      language: { type: "string", default: "en" },
    } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const line = positionals.join(" ").trim();
    const language = LANGUAGES.find((each) => each.toLowerCase() === values.language.toLowerCase());
    return line === "" || !language ? null : { ...values, language, line };
  } catch {
    return null;
  }
}

function print({ message }: AnswerMessage, { json, csv, language }: Asked, now: Date): void {
  if (json) console.log(JSON.stringify(message.body, null, 2));
  else if (csv) process.stdout.write(message.files.map(({ data }) => data).join("\n"));
  else console.log(plainText(message, now, language));
}

/** Says what a reader would see in it. */
async function savePicture({ picture }: AnswerMessage, file: string): Promise<void> {
  const drawn = picture && (await drawPicture(picture));
  if (drawn) {
    writeFileSync(file, drawn.png);
    console.error(`${file}: ${drawn.altText}`);
    return;
  }
  console.error("This answer has no picture.");
  process.exitCode = WRONG_INPUT;
}

const asked = readArguments();
if (asked === null) {
  console.error(USAGE);
  process.exitCode = WRONG_INPUT;
} else {
  const context = readContext(asked.language);
  const answer = await ask(asked, context);
  if (answer.wrongInput) {
    console.error(plainText(answer.message, context.now, asked.language));
    process.exitCode = WRONG_INPUT;
  } else {
    print(answer, asked, context.now);
    if (asked.png !== undefined) await savePicture(answer, asked.png);
  }
}
