import type { APIApplicationCommandOptionChoice } from "discord-api-types/v10";
import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { type FormError, invalidForm } from "./discord-error.ts";

const mostChoices = 25;
const longest = 100;

type Choices = readonly APIApplicationCommandOptionChoice[];

/** Suggestions of an autocomplete: at most 25, names and texts of 1 to 100 characters, values of the option's own type. */
export function checkChoices(choices: Choices, optionType: number | undefined): Choices {
  const faults = choices.flatMap(({ name, value }, index): FormError[] => {
    const path = ["data", "choices", index];
    const wanted = optionType === ApplicationCommandOptionType.String ? "string" : "number";
    const message = `Must be between 1 and ${longest} in length.`;
    const bad = (text: string) => text.length < 1 || text.length > longest;
    return [
      ...(bad(name) ? [{ path: [...path, "name"], code: "BASE_TYPE_BAD_LENGTH", message }] : []),
      ...(typeof value === "string" && bad(value)
        ? [{ path: [...path, "value"], code: "BASE_TYPE_BAD_LENGTH", message }]
        : []),
      ...(typeof value === wanted
        ? []
        : [{ path: [...path, "value"], code: "BASE_TYPE_INVALID", message: `Must be a ${wanted}.` }]),
    ];
  });
  if (choices.length > mostChoices) {
    const message = `Must be ${mostChoices} or fewer in length.`;
    faults.push({ path: ["data", "choices"], code: "BASE_TYPE_MAX_LENGTH", message });
  }
  if (faults.length > 0) throw invalidForm(faults);
  return choices;
}
