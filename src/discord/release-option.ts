import type { Vintage } from "../holdings/vintage.ts";
import { echoed } from "../words/echo.ts";
import { dayName } from "../words/en/dates.ts";
import { listed } from "../words/en/numbers.ts";
import type { StringOption, Text } from "./option.ts";
import { UserError } from "./user-error.ts";

const SUGGESTIONS = 25;

/** A release that is held: the answer is given as it stood then, unless the description says otherwise. */
export function releaseOption(description: Text = ({ options }) => options.asOf): StringOption<Vintage> {
  return {
    kind: "string",
    key: "a",
    description,
    parse(raw, { dataset }) {
      const release = dataset.releases.find(
        (date) => date === raw.trim() || dayName(date).toLowerCase() === raw.trim().toLowerCase(),
      );
      if (release) return dataset.asOf(release);
      throw new UserError(`No release of ${echoed(raw)} is held. Held are those of ${listed(dataset.releases)}.`);
    },
    complete(typed, { dataset }) {
      const wanted = typed.trim().toLowerCase();
      return dataset.releases
        .toReversed()
        .filter((date) => date.includes(wanted) || dayName(date).toLowerCase().includes(wanted))
        .slice(0, SUGGESTIONS)
        .map((date) => ({ name: dayName(date), value: date }));
    },
  };
}
