import type { RawValues } from "./command.ts";
import type { Context } from "./context.ts";
import type { Found } from "./find-action.ts";
import { readOption } from "./read-option.ts";
import { UserError } from "./user-error.ts";

const MOST_WORDS = 10;

/**
 * Words without names, given to the options in their order. A country's name may be several words: of all ways to part
 * the words, the one that the fewest options refuse; among equals, the one with the longest first value.
 * @throws UserError
 */
export function readPositions({ action, name }: Found, words: readonly string[], context: Context): RawValues {
  if (words.length === 0) return {};
  const options = Object.entries(action.options);
  if (options.length === 0) throw new UserError(`\`${name}\` takes no options.`);
  if (words.length > MOST_WORDS) throw new UserError(`\`${name}\` does not take that many words.`);
  const refused = (values: readonly string[]) =>
    values.filter((value, at) => {
      const [key, option] = options[at] ?? [];
      return !(key && option) || !reads(() => readOption(key, option, value, context));
    }).length;
  const ways = partings(words, options.length).map((values) => ({ values, refused: refused(values) }));
  const best = ways.reduce((kept, way) => (way.refused < kept.refused ? way : kept));
  return Object.fromEntries(best.values.map((value, at) => [options[at]?.[0] ?? "", value]));
}

/** All ways to join the words to at most so many values, the longest first value first. */
function partings(words: readonly string[], most: number): string[][] {
  if (words.length === 0) return [[]];
  if (most === 1) return [[words.join(" ")]];
  return words.flatMap((_, index) => {
    const length = words.length - index;
    const first = words.slice(0, length).join(" ");
    return partings(words.slice(length), most - 1).map((rest) => [first, ...rest]);
  });
}

function reads(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
