import { isMonth, type Month } from "../holdings/month.ts";
import type { Language } from "./language.ts";
import { plainName } from "./plain-name.ts";

/** Each month's names in every language that has names for them; the others count, 3月 and 3월. */
const NAMES = [
  "january januar janner jaenner janvier enero janeiro 一月",
  "february februar feber fevrier febrero fevereiro 二月",
  "march marz maerz mrz mars marzo marco 三月",
  "april avril abril 四月",
  "may mai mayo maio 五月",
  "june juni juin junio junho 六月",
  "july juli juillet julio julho 七月",
  "august aout agosto 八月",
  "september septembre septiembre setiembre setembro 九月",
  "october oktober octobre octubre outubro 十月",
  "november novembre noviembre novembro 十一月",
  "december dezember decembre diciembre dezembro 十二月",
].map((names) => names.split(" "));
const LEAST_LETTERS = 3;
/** "marzo de 2022" */
const BETWEEN = new Set(["de", "del", "of"]);
/** Years of two figures below it are of this century. */
const CENTURY_ENDS = 70;
/** Where the year is written before the month. */
const YEAR_FIRST: readonly Language[] = ["ja", "zh-CN", "zh-TW", "ko"];

/**
 * Reads a month as people type it, in any language: "2022-03", "03/2022", "202203", "March 2022", "mar 22", "marzo de 2022", "2022年3月", "22년 3월".
 * @param language decides whether "12/03" is December or March
 * @returns null if it is none
 */
export function readMonth(typed: string, language: Language): Month | null {
  const parts = partsOf(typed);
  const [first = "", second = ""] = parts;
  if (parts.length === 1) return /^\d{6}$/.test(first) ? monthOf(first.slice(0, 4), first.slice(4)) : null;
  if (parts.length !== 2) return null;
  const yearFirst = monthOf(first, second);
  const monthFirst = monthOf(second, first);
  return YEAR_FIRST.includes(language) ? (yearFirst ?? monthFirst) : (monthFirst ?? yearFirst);
}

/** Which months what was typed may become: "2022 m", "jui", "3月". */
export function mayBecome(typed: string): (month: Month) => boolean {
  const parts = partsOf(typed);
  return (month) => parts.every((part) => begins(part, month));
}

function begins(part: string, month: Month): boolean {
  const years = [month.slice(0, 4), month.slice(2, 4)];
  const number = Number(month.slice(5));
  const [, figures = "", mark] = /^(\d+)([年月])$/.exec(part) ?? [];
  if (mark === "年") return years.includes(figures);
  if (mark === "月") return Number(figures) === number;
  const forms = [...years, month.slice(5), String(number), ...(NAMES[number - 1] ?? [])];
  return forms.some((form) => form.startsWith(part));
}

/** "３月 2022" → "3月", "2022"; "2022년 3월" → "2022年", "3月"; "marzo de 2022" → "marzo", "2022" */
function partsOf(typed: string): string[] {
  return typed
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("년", "年")
    .replace(/월말?|月[末底份]/g, "月")
    .replace(/(\d)\s+(?=[年月])/g, "$1")
    .replace(/(?<=[年月]|\p{Script=Latin})(?=\d)|(?<=年)|(?<=\d)(?=\p{Script=Latin})/gu, " ")
    .split(/[.,_/'’\s\p{Pd}−]+/u)
    .map(plainName)
    .filter((part) => part !== "" && !BETWEEN.has(part));
}

/** null where the one is no year, or the other no month */
function monthOf(year: string, month: string): Month | null {
  const [, figures = ""] = /^(\d{4}|\d{2})年?$/.exec(year) ?? [];
  const full = figures.length === 2 ? `${Number(figures) < CENTURY_ENDS ? "20" : "19"}${figures}` : figures;
  const text = `${full}-${String(numberOf(month)).padStart(2, "0")}`;
  return isMonth(text) ? text : null;
}

/** 3 for "3", "03", "3月" and "三月", 1 for "jan" and "january", 9 for "sept"; 0 for no month, and for the beginning of two: "jui". */
function numberOf(month: string): number {
  const [, figures] = /^(\d{1,2})月?$/.exec(month) ?? [];
  if (figures) return Number(figures);
  const isMeant = (name: string) => name === month || (month.length >= LEAST_LETTERS && name.startsWith(month));
  const found = NAMES.flatMap((names, at) => (names.some(isMeant) ? [at + 1] : []));
  return found.length === 1 ? (found[0] ?? 0) : 0;
}
