import type { Vintage } from "../holdings/vintage.ts";
import { echoed } from "../words/echo.ts";
import type { StringOption, Text } from "./option.ts";
import { UserError } from "./user-error.ts";

const SUGGESTIONS = 25;

/** A release that is held: the answer is given as it stood then, unless the description says otherwise. */
export function releaseOption(description: Text = ({ options }) => options.asOf): StringOption<Vintage> {
  return {
    kind: "string",
    key: "a",
    description,
    parse(raw, { words, dataset }) {
      const release = dataset.releases.find(
        (date) => date === raw.trim() || words.dates.day(date).toLowerCase() === raw.trim().toLowerCase(),
      );
      if (release) return dataset.asOf(release);
      throw new UserError(words.noSuchHolder.noRelease(echoed(raw), dataset.releases));
    },
    complete(typed, { words, dataset }) {
      const wanted = typed.trim().toLowerCase();
      return dataset.releases
        .toReversed()
        .filter((date) => date.includes(wanted) || words.dates.day(date).toLowerCase().includes(wanted))
        .slice(0, SUGGESTIONS)
        .map((date) => ({ name: words.dates.day(date), value: date }));
    },
  };
}
