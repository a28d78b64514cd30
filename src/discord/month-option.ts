import { addMonths, type Month } from "../holdings/month.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { echoed } from "../words/echo.ts";
import { figuresRange, nothingFor } from "../words/missing.ts";
import { readMonth } from "../words/month-text.ts";
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
  const month = readMonth(raw);
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

function complete(typed: string, { words, dataset }: Context, first: Month): Choice[] {
  const newest = dataset.asOf().newestMonth();
  if (!newest) return [];
  const wanted = typed
    .trim()
    .toLowerCase()
    .split(/[\s/,-]+/);
  const read = readMonth(typed);
  const choices: Choice[] = [];
  for (let month = newest; month >= first && choices.length < SUGGESTIONS; month = addMonths(month, -1)) {
    const name = words.dates.month(month);
    const parts = [
      ...name.toLowerCase().split(" "),
      ...month.split("-"),
      month.slice(2, 4),
      String(Number(month.slice(5))),
    ];
    if (month === read || wanted.every((each) => parts.some((part) => part.startsWith(each))))
      choices.push({ name, value: month });
  }
  return choices;
}
