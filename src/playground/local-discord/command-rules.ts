import type { APIApplicationCommandOption } from "discord-api-types/v10";
import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import type { CommandBody } from "./command-registration.ts";
import { type FormError, invalidForm } from "./discord-error.ts";

const nameShape = /^[-_\p{L}\p{N}]{1,32}$/u;
const mostCommands = 100;
const mostChoices = 25;
const mostText = 8_000;

type Path = readonly (string | number)[];

/** The rules of commands that Discord's OpenAPI file does not carry. Throws 50035. */
export function checkCommandForms(commands: readonly CommandBody[]): void {
  const faults = [
    ...commands.flatMap((command, index) => commandFaults(command, [index])),
    ...twice(commands.map(({ type, name }) => `${type ?? 1} ${name}`)).map((index) => duplicate([index, "name"])),
  ];
  if (commands.length > mostCommands) {
    faults.push({ path: [], code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${mostCommands} or fewer in length.` });
  }
  if (faults.length > 0) throw invalidForm(faults);
}

function commandFaults(command: CommandBody, path: Path): FormError[] {
  if ((command.type ?? ApplicationCommandType.ChatInput) !== ApplicationCommandType.ChatInput) return [];
  const { name, description, options } = command;
  const length = textOf(command);
  const message = `Command exceeds maximum size (${mostText})`;
  return [
    ...named(name, [...path, "name"]),
    ...namedAbroad(command, path),
    ...(!description ? [required([...path, "description"])] : []),
    ...(length > mostText ? [{ path, code: "APPLICATION_COMMAND_TOO_LARGE", message }] : []),
    ...optionFaults(options ?? [], [...path, "options"]),
  ];
}

function optionFaults(options: readonly APIApplicationCommandOption[], path: Path): FormError[] {
  const firstOptional = options.findIndex((option) => option.required !== true);
  return [
    ...twice(options.map(({ name }) => name)).map((index) => duplicate([...path, index, "name"])),
    ...options.flatMap((option, index) => {
      const here = [...path, index];
      const late = option.required === true && firstOptional !== -1 && index > firstOptional;
      const message = "Required options must be placed before non-required options";
      return [
        ...named(option.name, [...here, "name"]),
        ...namedAbroad(option, here),
        ...(late ? [{ path: here, code: "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message }] : []),
        ...choiceFaults(option, here),
        ...innerFaults(option, here),
      ];
    }),
  ];
}

function innerFaults(option: APIApplicationCommandOption, path: Path): FormError[] {
  const nests =
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup;
  return nests ? optionFaults(option.options ?? [], [...path, "options"]) : [];
}

function choiceFaults(option: APIApplicationCommandOption, path: Path): FormError[] {
  const choices = "choices" in option ? (option.choices ?? []) : [];
  const completes = "autocomplete" in option && option.autocomplete === true;
  const both = completes && choices.length > 0;
  const many = {
    path: [...path, "choices"],
    code: "BASE_TYPE_MAX_LENGTH",
    message: `Must be ${mostChoices} or fewer in length.`,
  };
  const message = "Choices and autocomplete cannot both be set";
  return [
    ...(choices.length > mostChoices ? [many] : []),
    ...(both ? [{ path, code: "APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE", message }] : []),
    ...twice(choices.map(({ name }) => name)).map((index) => duplicate([...path, "choices", index, "name"])),
  ];
}

function named(name: string, path: Path): FormError[] {
  if (nameShape.test(name) && name === name.toLowerCase()) return [];
  return [{ path, code: "APPLICATION_COMMAND_INVALID_NAME", message: "Command name is invalid" }];
}

/** A name in another language keeps to the same rule. */
function namedAbroad({ name_localizations: names }: Pick<CommandBody, "name_localizations">, path: Path): FormError[] {
  return Object.entries(names ?? {}).flatMap(([locale, name]) =>
    name ? named(name, [...path, "name_localizations", locale]) : [],
  );
}

/** Names, descriptions and the values of choices count, the longest translation in place of the original. */
export function textOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + textOf(each), 0);
  if (typeof value !== "object" || value === null) return 0;
  const record = new Map<string, unknown>(Object.entries(value));
  const worded = ["name", "description", "value"].reduce((sum, key) => {
    const own = String(record.get(key) ?? "");
    const translations = Object.values(record.get(`${key}_localizations`) ?? {}).map((text) => String(text).length);
    return sum + Math.max(own.length, ...translations);
  }, 0);
  return worded + textOf(record.get("options")) + textOf(record.get("choices"));
}

function twice(names: readonly string[]): number[] {
  return names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));
}

const required = (path: Path): FormError => ({ path, code: "BASE_TYPE_REQUIRED", message: "This field is required" });
const duplicate = (path: Path): FormError => ({
  path,
  code: "APPLICATION_COMMANDS_DUPLICATE_NAME",
  message: "Application command names must be unique",
});
