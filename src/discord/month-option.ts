import { addMonths, type Month } from "../holdings/month.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import { echoed } from "../words/echo.ts";
import { monthName } from "../words/en/dates.ts";
import { outsideRange } from "../words/en/missing.ts";
import { readMonth } from "../words/month-text.ts";
import type { Context } from "./context.ts";
import type { Choice, StringOption } from "./option.ts";
import { UserError } from "./user-error.ts";

const SUGGESTIONS = 25;

/** A month of the data, typed as "2022-03", "March 2022" or "mar 22". */
export function monthOption(description: string): StringOption<Month> {
  return { kind: "string", key: "m", description, parse, complete };
}

function parse(raw: string, { dataset }: Context): Month {
  const month = readMonth(raw);
  const vintage = dataset.asOf();
  const newest = vintage.newestMonth();
  if (!month) {
    const range = newest ? ` The figures run from March 2000 to ${monthName(newest)}.` : "";
    throw new UserError(`${echoed(raw)} is not a month. Write it as 2022-03 or March 2022.${range}`);
  }
  if (month < FIRST_MONTH || (newest && month > newest)) throw new UserError(outsideRange(vintage, month));
  return month;
}

function complete(typed: string, { dataset }: Context): Choice[] {
  const newest = dataset.asOf().newestMonth();
  if (!newest) return [];
  const wanted = typed
    .trim()
    .toLowerCase()
    .split(/[\s/,-]+/);
  const read = readMonth(typed);
  const choices: Choice[] = [];
  for (let month = newest; month >= FIRST_MONTH && choices.length < SUGGESTIONS; month = addMonths(month, -1)) {
    const words = [
      ...monthName(month).toLowerCase().split(" "),
      ...month.split("-"),
      month.slice(2, 4),
      String(Number(month.slice(5))),
    ];
    if (month === read || wanted.every((part) => words.some((word) => word.startsWith(part))))
      choices.push({ name: monthName(month), value: month });
  }
  return choices;
}
