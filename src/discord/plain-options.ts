import type { BooleanOption, IntegerOption, StringOption, Text, WrittenChoice } from "./option.ts";

/** A whole number within bounds that Discord itself enforces. */
export function countOption(description: Text, min: number, max: number): IntegerOption<number> {
  return { kind: "integer", key: "n", description, min, max, parse: (raw) => raw };
}

/** One of a few words. `choices` gives each word as Discord shows it. */
export function choiceOption<const Word extends string>(
  key: string,
  description: Text,
  choices: Readonly<Record<Word, Text>>,
): StringOption<Word> {
  const isWord = (text: string): text is Word => Object.hasOwn(choices, text);
  const listed: WrittenChoice[] = Object.entries<Text>(choices).map(([value, name]) => ({ name, value }));
  return {
    kind: "string",
    key,
    description,
    choices: listed,
    parse(raw) {
      if (!isWord(raw)) throw new RangeError(`"${raw}" is not among the choices ${Object.keys(choices)}`);
      return raw;
    },
  };
}

export function booleanOption(key: string, description: Text): BooleanOption<boolean> {
  return { kind: "boolean", key, description, parse: (raw) => raw };
}
