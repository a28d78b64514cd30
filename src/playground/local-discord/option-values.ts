import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";
import { ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import { type OptionValue, Refused } from "./invocation.ts";

/** Refuses what Discord's own input field would not let a person send. */
export function checkOptionValue(option: APIApplicationCommandBasicOption, value: OptionValue): void {
  const refuse = (why: string) => {
    throw new Refused(`option ${option.name}: ${why}`);
  };
  if (typeof value !== wantedType(option.type)) refuse(`${JSON.stringify(value)} is no ${Type[option.type]}`);
  if (option.type === Type.Integer && !Number.isInteger(value)) refuse(`${value} is no Integer`);
  if ("choices" in option && option.choices && option.choices.length > 0) {
    const values = option.choices.map((choice) => choice.value);
    if (!values.some((each) => each === value)) refuse(`${value} is not one of ${values.join(", ")}`);
  }
  const { least, most } = range(option);
  const size = typeof value === "string" ? value.length : Number(value);
  const shown = typeof value === "string" ? `a length of ${size}` : value;
  if (size < least || size > most) refuse(`${shown} is not within ${least} and ${most}`);
}

function wantedType(type: APIApplicationCommandBasicOption["type"]): "number" | "boolean" | "string" {
  if (type === Type.Integer || type === Type.Number) return "number";
  return type === Type.Boolean ? "boolean" : "string";
}

function range(option: APIApplicationCommandBasicOption): { least: number; most: number } {
  if (option.type === Type.Integer || option.type === Type.Number) {
    const [min, max] = "min_value" in option || "max_value" in option ? [option.min_value, option.max_value] : [];
    return { least: min ?? -(2 ** 53), most: max ?? 2 ** 53 };
  }
  if (option.type !== Type.String) return { least: 0, most: 6_000 };
  const [min, max] = "min_length" in option || "max_length" in option ? [option.min_length, option.max_length] : [];
  return { least: min ?? 0, most: max ?? 6_000 };
}
