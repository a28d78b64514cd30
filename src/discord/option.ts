import type { CommandWords } from "../words/rooms/command-words.ts";
import type { Channel, Role } from "./caller.ts";
import type { Context } from "./context.ts";

/** What a reader of any language sees of it: `({ options }) => options.month` */
export type Text = (commands: CommandWords) => string;

interface Base<Raw, T> {
  readonly description: Text;
  /** One or two letters for a button's custom_id, where room is short. */
  readonly key: string;
  readonly required?: boolean;
  /**
   * From what Discord, a button or a typed line gave to a word of the field.
   * @throws UserError that says what would be right
   */
  parse(raw: Raw, context: Context): T;
}

export interface Choice<Value extends string | number = string> {
  readonly name: string;
  readonly value: Value;
}

/** A choice that a command has for good, in every language. */
export interface WrittenChoice {
  readonly name: Text;
  readonly value: string;
}

export interface StringOption<T> extends Base<string, T> {
  readonly kind: "string";
  readonly choices?: readonly WrittenChoice[];
  /** Suggestions as one types, at most 25; an empty text asks for the likeliest. */
  complete?(typed: string, context: Context): readonly Choice[];
}

export interface IntegerOption<T> extends Base<number, T> {
  readonly kind: "integer";
  readonly min: number;
  readonly max: number;
}

export interface BooleanOption<T> extends Base<boolean, T> {
  readonly kind: "boolean";
}

export interface ChannelOption<T> extends Base<Channel, T> {
  readonly kind: "channel";
}

export interface RoleOption<T> extends Base<Role, T> {
  readonly kind: "role";
}

/** One option of a command: what Discord shows, and how its value is read. */
export type Option<T> = StringOption<T> | IntegerOption<T> | BooleanOption<T> | ChannelOption<T> | RoleOption<T>;

export type Options = Readonly<Record<string, Option<unknown>>>;

/** What `run` gets: optional ones may be undefined. */
export type Values<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends { readonly required: true }
    ? Parsed<O[Name]>
    : Parsed<O[Name]> | undefined;
};

type Parsed<O> = O extends Option<infer T> ? T : never;

/** The same option, without which Discord does not send the command. */
export function required<O extends Option<unknown>>(option: O): O & { readonly required: true } {
  return { ...option, required: true };
}
