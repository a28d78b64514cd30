import type { Answer } from "../views/card.ts";
import type { Caller } from "./caller.ts";
import type { Context } from "./context.ts";
import type { Form } from "./form.ts";
import type { Options, Text, Values } from "./option.ts";
import { booleanOption } from "./plain-options.ts";
import { type RawValue, readOption } from "./read-option.ts";
import { UserError } from "./user-error.ts";

export interface CommandAnswer extends Answer {
  /** Text above the card: with it, a card appears as it would in a channel. */
  readonly above?: string;
}

export type RawValues = Readonly<Record<string, RawValue>>;

/** What a person runs: a command without parts, or one part of `/subscription`. */
export interface Action {
  readonly description: Text;
  readonly options: Options;
  /** It is filled in before anything is done. */
  readonly form?: ActionForm;
  /** From raw values to an answer: reads the options and fields, then runs. @throws UserError */
  answer(raw: RawValues, context: Context, caller: Caller): CommandAnswer | Promise<CommandAnswer>;
}

export interface ActionForm {
  readonly fields: Options;
  /** With what holds now. @throws UserError where nothing could come of it */
  open(raw: RawValues, context: Context, caller: Caller): Form | Promise<Form>;
}

export interface Command {
  readonly name: string;
  readonly description: Text;
  /** Servers alone, or also direct messages and as an app that a person installed. */
  readonly where: "everywhere" | "servers";
  /** Whom a server lets use it until it decides otherwise. */
  readonly who: "anyone" | "managers";
  /** Every answer is for the asker alone; otherwise there is an option `private`. */
  readonly alone: boolean;
  /** Its answers have a picture: what draws is got ready while the answer is worked out. */
  readonly illustrated: boolean;
  readonly body: Action | { readonly parts: Readonly<Record<string, Action>> };
}

interface Heading {
  readonly name: string;
  readonly description: Text;
  readonly where?: Command["where"];
  readonly who?: Command["who"];
  readonly alone?: boolean;
  readonly illustrated?: boolean;
}

interface Body<O extends Options> {
  readonly options: O;
  run(values: Values<O>, context: Context, caller: Caller): CommandAnswer | Promise<CommandAnswer>;
}

/** A command is data and a function from options to a card: it never sees an interaction. */
export function defineCommand<const O extends Options>(definition: Heading & Body<O>): Command {
  const { alone = false } = definition;
  const { answer } = defineAction(definition);
  const options = alone ? definition.options : { ...definition.options, private: PRIVATE };
  return { ...heading(definition), body: { description: definition.description, options, answer } };
}

/** A command of several parts, such as `/subscription add`. */
export function defineParts(definition: Heading & { readonly parts: Readonly<Record<string, Action>> }): Command {
  return { ...heading(definition), body: { parts: definition.parts } };
}

export function defineAction<const O extends Options>(definition: Body<O> & { readonly description: Text }): Action {
  const { description, options } = definition;
  return {
    description,
    options,
    answer: (raw, context, caller) => definition.run(readOptions(options, raw, context), context, caller),
  };
}

interface FormBody<O extends Options, F extends Options> {
  readonly description: Text;
  readonly options: O;
  readonly fields: F;
  /** Fields that people write themselves: what they wrote is given back where it is refused. */
  readonly typed: readonly (keyof F & string)[];
  open(values: Values<O>, context: Context, caller: Caller): Form | Promise<Form>;
  run(values: Values<O & F>, context: Context, caller: Caller): CommandAnswer | Promise<CommandAnswer>;
}

/** An action with a form: a command has few options, and a form shows what holds now. */
export function defineFormAction<const O extends Options, const F extends Options>(definition: FormBody<O, F>): Action {
  const { description, options, fields } = definition;
  const all = { ...options, ...fields };
  return {
    description,
    options,
    form: {
      fields,
      open: (raw, context, caller) => definition.open(readOptions(options, raw, context), context, caller),
    },
    async answer(raw, context, caller) {
      try {
        return await definition.run(readOptions(all, raw, context), context, caller);
      } catch (error) {
        throw error instanceof UserError ? withTyped(error, definition.typed, raw) : error;
      }
    },
  };
}

/** Discord closes a form that was sent: what was typed there would be lost. */
function withTyped(error: UserError, names: readonly string[], raw: RawValues): UserError {
  const typed = names.flatMap((name) => (typeof raw[name] === "string" ? [raw[name].replaceAll("`", "'")] : []));
  return typed.length === 0 ? error : new UserError(`${error.message}\n\`\`\`\n${typed.join("\n\n")}\n\`\`\``);
}

const PRIVATE = booleanOption("p", ({ options }) => options.private);

function heading(given: Heading) {
  const { name, description, where = "everywhere", who = "anyone", alone = false, illustrated = false } = given;
  return { name, description, where, who, alone, illustrated };
}

function readOptions<O extends Options>(options: O, raw: RawValues, context: Context): Values<O> {
  const entries = Object.entries(options).map(([name, option]) => {
    const value = raw[name];
    if (value !== undefined) return [name, readOption(name, option, value, context)];
    if (option.required)
      throw new UserError(context.words.input.missing(`\`${name}\``, option.description(context.words.commands)));
    return [name, undefined];
  });
  // Each value came out of the parser of the option of that name.
  return Object.fromEntries(entries) as Values<O>;
}
