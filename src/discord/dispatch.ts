import { type APIApplicationCommandAutocompleteInteraction, type APIInteraction, InteractionType } from "discord.js";
import type { Log } from "../announcements/log.ts";
import type { AnswerOutcome, Meter } from "../announcements/meter.ts";
import type { Pictures } from "../views/picture.ts";
import { wordsOf } from "../words/catalogue.ts";
import { languageOf } from "../words/language.ts";
import type { Words } from "../words/words.ts";
import { type AnswerMessage, answerMessage, checkPlace } from "./answer-message.ts";
import type { ActionForm, Command, RawValues } from "./command.ts";
import { contextFor, type World } from "./context.ts";
import { readCustomId } from "./custom-id.ts";
import { faultId, isClosed } from "./fault.ts";
import type { Found } from "./find-action.ts";
import { renderForm } from "./form.ts";
import type { InteractionApi } from "./interaction-api.ts";
import { readCaller } from "./interaction-caller.ts";
import type { Message } from "./message.ts";
import { overdueNotice } from "./notice.ts";
import { type Asking, isAsking, readQuestion } from "./question.ts";
import { renderSentence } from "./render.ts";
import { type Appearance, beginReply, type Reply } from "./reply.ts";
import { suggestionsFor } from "./suggestions.ts";
import { UserError } from "./user-error.ts";

/** A drawing takes a tenth of a second: what is not there by then will not be. */
const DRAW_WITHIN_MS = 5_000;

export interface DispatchParts {
  readonly commands: readonly Command[];
  readonly api: InteractionApi;
  readonly log: Log;
  readonly meter?: Meter | undefined;
  /** Without it answers are words alone. */
  readonly pictures?: Pictures | undefined;
  /** The world at the moment of a question. */
  world(): World;
  readonly deferAfterMs?: number;
  /** When a command that hangs is given up with a sentence. */
  readonly giveUpAfterMs?: number;
}

/**
 * The one owner of Discord's manners: whatever happens inside, an interaction is acknowledged within Discord's three
 * seconds and then answered. What it returns never throws.
 */
export function createDispatch(parts: DispatchParts): (interaction: APIInteraction) => Promise<void> {
  const { log } = parts;
  return async (interaction) => {
    try {
      if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
        await timed(parts, interaction.data.name, () => suggest(parts, interaction));
      } else if (isAsking(interaction)) await timed(parts, nameOf(interaction), () => answer(parts, interaction));
    } catch (error) {
      const fields = { err: error, interaction: interaction.id };
      if (isClosed(error)) log.warn(fields, "the interaction was closed before the answer");
      else log.error(fields, "an interaction could not be answered");
    }
  };
}

async function timed({ meter }: DispatchParts, name: string, run: () => Promise<AnswerOutcome>): Promise<void> {
  const ended = meter?.asked(name);
  let outcome: AnswerOutcome = "closed";
  try {
    outcome = await run();
  } finally {
    ended?.(outcome);
  }
}

/** Tells how it came out. */
async function answer(parts: DispatchParts, asked: Asking): Promise<AnswerOutcome> {
  let reply: Reply | undefined;
  const words = wordsOf(languageOf(asked.locale));
  try {
    const { found, raw, appearance, isFilledIn } = readQuestion(parts.commands, asked, words);
    const { form } = found.action;
    if (form && !isFilledIn) return await openForm(parts, asked, found, form, raw);
    reply = begin(parts, asked, appearance);
    expectPicture(parts, found.command);
    const running = answerMessage(found, raw, { ...parts.world(), words }, readCaller(asked));
    const answered = await within(parts.giveUpAfterMs ?? 60_000, running);
    await reply.send(await illustrated(parts.pictures, answered, reply), answered.alone);
    return answered.wrongInput ? "wrong-input" : "answered";
  } catch (error) {
    if (isClosed(error)) throw error;
    reply ??= begin(parts, asked, "alone");
    await reply.send(renderSentence(explain(parts.log, asked, error, words), noticeNow(parts, words)), true);
    return error instanceof UserError ? "wrong-input" : "failed";
  }
}

/** Discord waits 3 s, and a form cannot be put off. */
const OPEN_WITHIN_MS = 2_500;

async function openForm(
  { api, world }: DispatchParts,
  asked: Asking,
  found: Found,
  form: ActionForm,
  raw: RawValues,
): Promise<AnswerOutcome> {
  const context = { ...world(), words: wordsOf(languageOf(asked.locale)) };
  const caller = readCaller(asked);
  checkPlace(found, context, caller);
  const opened = await within(OPEN_WITHIN_MS, Promise.resolve(form.open(raw, context, caller)));
  await api.open(asked, renderForm(opened));
  return "opened";
}

/** Whoever types a country will see its picture. */
function expectPicture({ pictures }: DispatchParts, command: Command | undefined): void {
  if (command?.illustrated) pictures?.expect();
}

/** The command, or that of the button or of the choice. */
function nameOf({ data }: Asking): string {
  if ("name" in data) return data.name;
  const written = "values" in data ? (data.values[0] ?? "") : data.custom_id;
  return readCustomId(written).path[0] ?? "";
}

/** A picture that has to be drawn is worth a wait, and Discord is told so at once; one that fails costs itself alone. */
async function illustrated(pictures: Pictures | undefined, answered: AnswerMessage, reply: Reply): Promise<Message> {
  const { message, alone, picture, withPicture } = answered;
  if (!picture || !pictures) return message;
  const kept = await pictures.kept(picture);
  if (kept !== undefined) return withPicture(kept);
  await reply.defer(alone);
  return withPicture(await pictures.draw(picture, DRAW_WITHIN_MS));
}

function begin({ api, log, deferAfterMs = 1_500 }: DispatchParts, asked: Asking, appearance: Appearance): Reply {
  const onError = (error: unknown) => log.warn({ err: error, interaction: asked.id }, "could not defer");
  return beginReply(api, asked, { appearance, deferAfterMs, onError });
}

/** None where the world is itself what failed. */
function noticeNow({ world }: DispatchParts, words: Words): string | undefined {
  try {
    return overdueNotice(words, world().status);
  } catch {
    return undefined;
  }
}

function explain(log: Log, asked: Asking, error: unknown, { service }: Words): string {
  if (error instanceof UserError) return error.message;
  const fault = faultId(asked.id);
  log.error({ err: error, fault, asked: whatWasAsked(asked) }, "a command failed");
  return service.fault(fault);
}

/** The command and its options, or the button: what helps to find a fault. Names of people, roles and channels stay out. */
function whatWasAsked({ data }: Asking | APIApplicationCommandAutocompleteInteraction): object {
  if (!("name" in data)) return { custom_id: data.custom_id };
  return { name: data.name, options: data.options };
}

/** An empty list rather than nothing: Discord shows "loading options failed" otherwise. */
async function suggest(
  parts: DispatchParts,
  asked: APIApplicationCommandAutocompleteInteraction,
): Promise<AnswerOutcome> {
  const { commands, api, log } = parts;
  expectPicture(
    parts,
    commands.find(({ name }) => name === asked.data.name),
  );
  try {
    await api.suggest(asked, suggestionsFor(commands, asked, contextFor(parts.world(), asked.locale)));
    return "suggested";
  } catch (error) {
    if (isClosed(error)) throw error;
    log.error({ err: error, asked: whatWasAsked(asked) }, "suggestions failed");
    await api.suggest(asked, []);
    return "failed";
  }
}

async function within<T>(milliseconds: number, answered: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}
