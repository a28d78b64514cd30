import type { RawValues } from "./command.ts";
import type { TypedCommand } from "./typed-line.ts";
import { UserError } from "./user-error.ts";

const CSV = "csv";

/** The same question, for the figures as CSV: what the button of that name asks. @throws UserError where there is none */
export function asCsv({ action, name, raw }: TypedCommand): RawValues {
  const option = Object.entries(action.options).find(
    ([, { kind, ...rest }]) =>
      kind === "string" && "choices" in rest && rest.choices?.some(({ value }) => value === CSV),
  );
  if (!option) throw new UserError(`\`${name}\` has no figures to give as CSV.`);
  return { ...raw, [option[0]]: CSV };
}
