import { isMonth, type Month } from "../holdings/month.ts";

const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Reads a month as people type it: "2022-03", "2022/3", "03/2022", "March 2022", "mar 22", "202203". null if it is none. */
export function readMonth(typed: string): Month | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/[.,_/\s-]+/g, " ");
  const words = text.split(" ");
  const named = words.find((word) => NAMES.includes(word.slice(0, 3)) && /^[a-z]+$/.test(word));
  const numbers = words.filter((word) => /^\d+$/.test(word));
  if (named && words.length === 2 && numbers[0]) return monthOf(numbers[0], NAMES.indexOf(named.slice(0, 3)) + 1);
  if (words.length === 2 && numbers.length === 2) {
    const [first = "", second = ""] = numbers;
    return first.length === 4 ? monthOf(first, Number(second)) : monthOf(second, Number(first));
  }
  if (/^\d{6}$/.test(text)) return monthOf(text.slice(0, 4), Number(text.slice(4)));
  return null;
}

function monthOf(year: string, month: number): Month | null {
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${String(month).padStart(2, "0")}`;
  return isMonth(text) ? text : null;
}
