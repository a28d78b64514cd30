import type { BooleanOption, Choice, IntegerOption, StringOption } from "./option.ts";

/** A whole number within bounds that Discord itself enforces. */
export function countOption(description: string, min: number, max: number): IntegerOption<number> {
  return { kind: "integer", key: "n", description, min, max, parse: (raw) => raw };
}

/** One of a few words. `choices` gives each word as Discord shows it. */
export function choiceOption<const Word extends string>(
  key: string,
  description: string,
  choices: Readonly<Record<Word, string>>,
): StringOption<Word> {
  const isWord = (text: string): text is Word => Object.hasOwn(choices, text);
  const listed: Choice[] = Object.entries<string>(choices).map(([value, name]) => ({ name, value }));
  return {
    kind: "string",
    key,
    description,
    choices: listed,
    parse(raw) {
      if (!isWord(raw)) throw new RangeError(`"${raw}" is not among the choices of "${description}"`);
      return raw;
    },
  };
}

export function booleanOption(key: string, description: string): BooleanOption<boolean> {
  return { kind: "boolean", key, description, parse: (raw) => raw };
}
