import { isMonth, type Month } from "../holdings/month.ts";

const NAMES = "january february march april may june july august september october november december".split(" ");
const LEAST_LETTERS = 3;
/** Years of two figures below it are of this century. */
const CENTURY_ENDS = 70;

/** Reads a month as people type it: "2022-03", "2022/3", "03/2022", "March 2022", "mar 22", "202203". null if it is none. */
export function readMonth(typed: string): Month | null {
  const text = typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[.,_/'’\s\p{Pd}−]+/gu, " ")
    .trim();
  const words = text.split(" ");
  const named = words.map(numberOfName).find((number) => number > 0);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  if (named && words.length === 2 && numbers[0]) return monthOf(numbers[0], named);
  if (words.length === 2 && numbers.length === 2) {
    const [first = "", second = ""] = numbers;
    return first.length === 4 ? monthOf(first, Number(second)) : monthOf(second, Number(first));
  }
  if (/^\d{6}$/.test(text)) return monthOf(text.slice(0, 4), Number(text.slice(4)));
  return null;
}

/** 1 for "jan" and "january", 9 for "sept"; 0 for no month's name. */
function numberOfName(word: string): number {
  if (word.length < LEAST_LETTERS) return 0;
  return NAMES.findIndex((name) => name.startsWith(word)) + 1;
}

function monthOf(year: string, month: number): Month | null {
  const full = year.length === 2 ? `${Number(year) < CENTURY_ENDS ? "20" : "19"}${year}` : year;
  const text = `${full}-${String(month).padStart(2, "0")}`;
  return isMonth(text) ? text : null;
}
