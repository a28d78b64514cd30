import type { RawValues } from "./command.ts";
import type { Context } from "./context.ts";
import type { Found } from "./find-action.ts";
import type { Option } from "./option.ts";
import { readOption } from "./read-option.ts";
import { UserError } from "./user-error.ts";

const MOST_WORDS = 8;

type NamedOption = readonly [name: string, option: Option<unknown>];
type Way = readonly { readonly option: NamedOption; readonly text: string }[];

/**
 * Words without names, given to the options in their order. A country's name may be several words, and options that are
 * not required may be left out: of all ways to share out the words, the one that the fewest options refuse, and then the most
 * take. Among equals earlier options come first, and with more words.
 * @throws UserError
 */
export function readPositions({ action, name }: Found, words: readonly string[], context: Context): RawValues {
  if (words.length === 0) return {};
  const options = Object.entries(action.options);
  if (options.length === 0) throw new UserError(context.words.input.noOptions(`\`${name}\``));
  if (words.length > MOST_WORDS) throw new UserError(context.words.input.tooManyWords(`\`${name}\``));
  const ways = waysToShare(words, options).map((way) => ({ way, cost: costOf(way, context) }));
  const best = ways.reduce((kept, each) => (each.cost < kept.cost ? each : kept));
  return Object.fromEntries(best.way.map(({ option, text }) => [option[0], text]));
}

function waysToShare(words: readonly string[], [option, ...later]: readonly NamedOption[]): Way[] {
  if (words.length === 0) return [[]];
  if (!option) return [];
  const taking = words.flatMap((_, index) => {
    const length = words.length - index;
    const part = { option, text: words.slice(0, length).join(" ") };
    return waysToShare(words.slice(length), later).map((rest) => [part, ...rest]);
  });
  return option[1].required ? taking : [...taking, ...waysToShare(words, later)];
}

function costOf(way: Way, context: Context): number {
  const taken = way.filter(({ option: [name, option], text }) => reads(() => readOption(name, option, text, context)));
  return (way.length - taken.length) * MOST_WORDS - taken.length;
}

/** Whether the words are for the option: it takes them, or knows why not. */
function reads(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof UserError) return error.understood;
    throw error;
  }
}
