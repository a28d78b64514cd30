import { z } from "zod";
import { echoed } from "../words/echo.ts";
import type { Words } from "../words/words.ts";
import type { Channel, Role } from "./caller.ts";
import type { Context } from "./context.ts";
import type { ChannelOption, IntegerOption, Option, RoleOption, StringOption } from "./option.ts";
import { UserError } from "./user-error.ts";

/** As Discord hands a value on. Buttons and typed lines hand on text, for a channel its id: nothing more is known of it. */
export type RawValue = string | number | boolean | Channel | Role;

/** An id; from a form with what was known of the channel: "1549872398768013312:announcement:1024". */
const CHANNEL = /^(\d{17,20})(?::(text|announcement):(\d{1,20}))?$/;

/**
 * The value of one option, whichever way it came. Discord keeps to choices and bounds by itself; a typed line or a button may not.
 * @throws UserError
 */
export function readOption<T>(name: string, option: Option<T>, raw: RawValue, context: Context): T {
  switch (option.kind) {
    case "string":
      return option.parse(stringOf(name, option, raw, context.words), context);
    case "integer":
      return option.parse(integerOf(name, option, raw, context.words), context);
    case "boolean":
      return option.parse(booleanOf(name, raw, context.words), context);
    default:
      return entityOf(name, option, raw, context);
  }
}

function stringOf<T>(name: string, { choices }: StringOption<T>, raw: RawValue, words: Words): string {
  const text = String(raw).trim();
  if (text === "") throw new UserError(words.input.empty(inCode(name)));
  if (!choices) return text;
  const wanted = text.toLowerCase();
  const found = choices.find(
    ({ name: shown, value }) => value.toLowerCase() === wanted || shown(words.commands).toLowerCase() === wanted,
  );
  if (found) return found.value;
  const listed = choices.map(({ value }) => inCode(value));
  throw new UserError(words.input.noChoice(inCode(name), echoed(text), listed));
}

function integerOf<T>(name: string, { min, max }: IntegerOption<T>, raw: RawValue, { input }: Words): number {
  const read = z.coerce.number().int().min(min).max(max).safeParse(raw);
  if (read.success) return read.data;
  throw new UserError(input.noNumber(inCode(name), echoed(String(raw)), min, max));
}

function booleanOf(name: string, raw: RawValue, { input }: Words): boolean {
  if (typeof raw === "boolean") return raw;
  const read = z.stringbool().safeParse(raw);
  if (read.success) return read.data;
  throw new UserError(input.noBoolean(inCode(name), echoed(String(raw))));
}

function entityOf<T>(name: string, option: ChannelOption<T> | RoleOption<T>, raw: RawValue, context: Context): T {
  if (typeof raw === "object") {
    if (option.kind === "channel" && "kind" in raw) return option.parse(raw, context);
    if (option.kind === "role" && "mentionable" in raw) return option.parse(raw, context);
  }
  const found = option.kind === "channel" && typeof raw === "string" ? CHANNEL.exec(raw) : null;
  if (option.kind === "channel" && found) {
    const [, id = "", kind = "text", permissions] = found;
    const appPermissions = permissions === undefined ? null : BigInt(permissions);
    return option.parse({ id, name: null, kind: kind === "announcement" ? kind : "text", appPermissions }, context);
  }
  throw new UserError(context.words.input.entity(inCode(name), option.kind));
}

function inCode(text: string): string {
  return `\`${text}\``;
}
