import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from "discord-api-types/v10";
import { ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import { type OptionValue, Refused } from "./invocation.ts";
import { checkOptionValue } from "./option-values.ts";
import { nothingResolved, type Resolved, resolveOption } from "./resolve-option.ts";
import type { Setting } from "./setting.ts";
import type { World } from "./world.ts";

type Given = Readonly<Record<string, OptionValue>>;
type FilledOption = {
  readonly name: string;
  readonly type: Type;
  readonly value?: OptionValue;
  readonly focused?: true;
  readonly options?: readonly FilledOption[];
};
export type Filled = {
  readonly options: FilledOption[];
  readonly resolved: Resolved;
  readonly focusedType: number | undefined;
};

type Filling = {
  readonly world: World;
  readonly setting: Setting;
  readonly command: APIApplicationCommand;
  /** Group and sub-command, as far as the command has them. */
  readonly path: readonly string[];
  readonly given: Given;
  readonly focused: string | undefined;
};

/** Fills a command's options as Discord's client does, from the command as it is registered. */
export function fillOptions(filling: Filling): Filled {
  const { command, path, focused } = filling;
  const steps = path.map((name) => ({ name }));
  let level: readonly APIApplicationCommandOption[] = command.options ?? [];
  const nests: { name: string; type: Type }[] = [];
  for (const { name } of steps) {
    const step = level.find((option) => option.name === name);
    if (step?.type !== Type.Subcommand && step?.type !== Type.SubcommandGroup)
      throw new Refused(`/${command.name} has no ${name}`);
    nests.push({ name, type: step.type });
    level = step.options ?? [];
  }
  const basic = level.filter(isBasic);
  if (basic.length !== level.length) throw new Refused(`/${[command.name, ...path].join(" ")} needs a sub-command`);
  const resolved = nothingResolved();
  const leaves = filledLeaves(filling, basic, resolved);
  const options = nests.reduceRight<FilledOption[]>((inner, nest) => [{ ...nest, options: inner }], leaves);
  return { options, resolved, focusedType: basic.find(({ name }) => name === focused)?.type };
}

function filledLeaves(
  filling: Filling,
  basic: readonly APIApplicationCommandBasicOption[],
  resolved: Resolved,
): FilledOption[] {
  const { world, setting, given, focused } = filling;
  const unknown = Object.keys(given).find((name) => !basic.some((option) => option.name === name));
  if (unknown !== undefined) throw new Refused(`there is no option ${unknown}`);
  if (focused !== undefined) checkFocus(basic, focused);
  return basic.flatMap((option): FilledOption[] => {
    const { name, type } = option;
    if (name === focused) return [{ name, type, value: String(given[name] ?? ""), focused: true }];
    const value = given[name];
    if (value === undefined && option.required === true && focused === undefined)
      throw new Refused(`option ${name} is required`);
    if (value === undefined) return [];
    checkOptionValue(option, value);
    resolveOption(world, setting, option, String(value), resolved);
    return [{ name, type, value }];
  });
}

function checkFocus(basic: readonly APIApplicationCommandBasicOption[], focused: string): void {
  const option = basic.find(({ name }) => name === focused);
  if (!option || !("autocomplete" in option) || option.autocomplete !== true) {
    throw new Refused(`option ${focused} does not complete`);
  }
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return option.type !== Type.Subcommand && option.type !== Type.SubcommandGroup;
}
