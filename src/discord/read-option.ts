import { z } from "zod";
import { echoed } from "../words/echo.ts";
import type { Channel, Role } from "./caller.ts";
import type { Context } from "./context.ts";
import type { ChannelOption, IntegerOption, Option, RoleOption, StringOption } from "./option.ts";
import { UserError } from "./user-error.ts";

/** As Discord hands a value on. Buttons and typed lines hand on text, for a channel its id: nothing more is known of it. */
export type RawValue = string | number | boolean | Channel | Role;

const SNOWFLAKE = /^\d{17,20}$/;

/**
 * The value of one option, whichever way it came. Discord keeps to choices and bounds by itself; a typed line or a button may not.
 * @throws UserError
 */
export function readOption<T>(name: string, option: Option<T>, raw: RawValue, context: Context): T {
  switch (option.kind) {
    case "string":
      return option.parse(stringOf(name, option, raw), context);
    case "integer":
      return option.parse(integerOf(name, option, raw), context);
    case "boolean":
      return option.parse(booleanOf(name, raw), context);
    default:
      return entityOf(name, option, raw, context);
  }
}

function stringOf<T>(name: string, { choices }: StringOption<T>, raw: RawValue): string {
  const text = String(raw).trim();
  if (text === "") throw new UserError(`Option \`${name}\` is empty.`);
  if (!choices) return text;
  const wanted = text.toLowerCase();
  const found = choices.find(
    ({ name: shown, value }) => value.toLowerCase() === wanted || shown.toLowerCase() === wanted,
  );
  if (found) return found.value;
  const listed = choices.map(({ value }) => `\`${value}\``).join(", ");
  throw new UserError(`Option \`${name}\` does not take ${echoed(text)}. It takes one of ${listed}.`);
}

function integerOf<T>(name: string, { min, max }: IntegerOption<T>, raw: RawValue): number {
  const read = z.coerce.number().int().min(min).max(max).safeParse(raw);
  if (read.success) return read.data;
  throw new UserError(
    `Option \`${name}\` does not take ${echoed(String(raw))}. It takes a whole number from ${min} to ${max}.`,
  );
}

function booleanOf(name: string, raw: RawValue): boolean {
  if (typeof raw === "boolean") return raw;
  const read = z.stringbool().safeParse(raw);
  if (read.success) return read.data;
  throw new UserError(`Option \`${name}\` does not take ${echoed(String(raw))}. It takes \`yes\` or \`no\`.`);
}

function entityOf<T>(name: string, option: ChannelOption<T> | RoleOption<T>, raw: RawValue, context: Context): T {
  if (typeof raw === "object") {
    if (option.kind === "channel" && "kind" in raw) return option.parse(raw, context);
    if (option.kind === "role" && "mentionable" in raw) return option.parse(raw, context);
  }
  if (option.kind === "channel" && typeof raw === "string" && SNOWFLAKE.test(raw)) {
    return option.parse({ id: raw, name: null, kind: "text", appPermissions: null }, context);
  }
  throw new UserError(`Option \`${name}\` takes a ${option.kind} of a server: use the command on Discord.`);
}
