import { addMonths, type Month } from "../holdings/month.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { echoed } from "../words/echo.ts";
import { figuresRange, nothingFor } from "../words/missing.ts";
import { mayBecome, readMonth } from "../words/month-text.ts";
import type { Words } from "../words/words.ts";
import type { Context } from "./context.ts";
import type { Choice, StringOption, Text } from "./option.ts";
import { UserError } from "./user-error.ts";

const SUGGESTIONS = 25;

/** From when on an option takes months, up to the newest that is held. */
export interface MonthRange {
  readonly first: Month;
  /** From when to when there is something, as a sentence without its stop. */
  inWords(words: Words, vintage: Vintage): string;
}

const HOLDINGS: MonthRange = { first: FIRST_MONTH, inWords: figuresRange };

/** A month of the data, typed as "2022-03", "March 2022" or "mar 22". */
export function monthOption(description: Text, range: MonthRange = HOLDINGS): StringOption<Month> {
  return {
    kind: "string",
    key: "m",
    description,
    parse: (raw, context) => parse(raw, context, range),
    complete: (typed, context) => complete(typed, context, range.first),
  };
}

function parse(raw: string, { words, dataset }: Context, { first, inWords }: MonthRange): Month {
  const month = readMonth(raw, words.language);
  const vintage = dataset.asOf();
  const newest = vintage.newestMonth();
  if (!month) {
    throw new UserError(words.noSuchHolder.noMonth(echoed(raw), inWords(words, vintage)));
  }
  if (month < first || (newest && month > newest)) {
    throw new UserError(nothingFor(words, vintage, month, inWords(words, vintage)), { understood: true });
  }
  return month;
}

/** A month that was typed in full comes first, then the newest. */
function complete(typed: string, { words, dataset }: Context, first: Month): Choice[] {
  const newest = dataset.asOf().newestMonth();
  if (!newest) return [];
  const read = readMonth(typed, words.language);
  const isLike = mayBecome(typed);
  const months = read && read >= first && read <= newest ? [read] : [];
  for (let month = newest; month >= first && months.length < SUGGESTIONS; month = addMonths(month, -1)) {
    if (month !== read && isLike(month)) months.push(month);
  }
  return months.map((month) => ({ name: words.dates.month(month), value: month }));
}
