import { expect, test } from "vitest";
import { toMonth } from "../../src/holdings/month.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import { createDates } from "../../src/words/dates.ts";
import { LANGUAGES } from "../../src/words/language.ts";
import { mayBecome, readMonth } from "../../src/words/month-text.ts";

test.each([
  ["2022-03", "2022-03"],
  ["2022/3", "2022-03"],
  ["03.2022", "2022-03"],
  ["202203", "2022-03"],
  ["mar 22", "2022-03"],
  ["Mar’22", "2022-03"],
  ["mar22", "2022-03"],
  ["sept. 2008", "2008-09"],
  ["2022–03", "2022-03"],
  ["2022−03", "2022-03"],
  ["２０２２-０３", "2022-03"],
  ["Jan 99", "1999-01"],
  ["2022年3月", "2022-03"],
  ["2022年３月", "2022-03"],
  ["2022年3月末", "2022-03"],
  ["2022 年 3 月", "2022-03"],
  ["３月 2022", "2022-03"],
  ["22年3月", "2022-03"],
  ["2022年三月", "2022-03"],
  ["2022年十二月", "2022-12"],
  ["2022年3月份", "2022-03"],
  ["2022년 3월", "2022-03"],
  ["22년3월", "2022-03"],
  ["März 2022", "2022-03"],
  ["Maerz 2022", "2022-03"],
  ["Mrz 22", "2022-03"],
  ["mars 2022", "2022-03"],
  ["juil. 2022", "2022-07"],
  ["août 2022", "2022-08"],
  ["marzo de 2022", "2022-03"],
  ["marzo del 2022", "2022-03"],
  ["setiembre 2022", "2022-09"],
  ["março 2022", "2022-03"],
  ["out. de 2022", "2022-10"],
] as const)("%s is %s, whoever reads it", (typed, month) => {
  for (const language of LANGUAGES) expect(readMonth(typed, language), language).toBe(month);
});

test.each([
  "",
  "2022",
  "march",
  "2022-13",
  "marchabc 2022",
  "mayor 2022",
  "ma 2022",
  "jui 2022",
  "1 2",
  "soon",
  "2022年",
  "3月",
  "2022年13月",
])("%j is none", (typed) => {
  for (const language of LANGUAGES) expect(readMonth(typed, language), language).toBe(null);
});

test("two figures each are read in the order of the reader's language, where both may be", () => {
  expect([readMonth("12/03", "en"), readMonth("12/03", "de")]).toEqual(["2003-12", "2003-12"]);
  expect([readMonth("12/03", "ja"), readMonth("12/03", "ko")]).toEqual(["2012-03", "2012-03"]);
  for (const language of LANGUAGES) {
    expect(readMonth("03/22", language)).toBe("2022-03");
    expect(readMonth("22/3", language)).toBe("2022-03");
  }
});

const MONTHS = Array.from({ length: 12 }, (_, at) => toMonth(`2022-${String(at + 1).padStart(2, "0")}`));

test.each(LANGUAGES)("every month in every form of %s is read, by readers of any language", (language) => {
  const dates = [wordsOf(language).dates, createDates(language)];
  const year = new Intl.DateTimeFormat(language, { year: "numeric", timeZone: "UTC" }).format(new Date("2022-03-01"));
  for (const month of MONTHS) {
    const forms = dates.flatMap((each) => [
      each.month(month),
      each.shortMonth(month),
      `${year} ${each.bareMonth(month)}`,
      `${each.bareMonth(month)} ${year}`,
      `${each.shortBareMonth(month)} ${year}`,
    ]);
    for (const form of [...forms, ...forms.map((each) => each.toUpperCase())]) {
      for (const reader of LANGUAGES) expect(readMonth(form, reader), `${form} (${reader})`).toBe(month);
    }
  }
});

test.each([
  ["2022 m", ["2022-03", "2022-05"]],
  ["jui", ["2022-06", "2022-07"]],
  ["3月", ["2022-03"]],
  ["2022年1", ["2022-01", "2022-10", "2022-11", "2022-12"]],
  ["2022년 3월", ["2022-03"]],
  ["三", ["2022-03"]],
  ["ago 22", ["2022-08"]],
] as const)("%s may become %s", (typed, months) => {
  expect(MONTHS.filter(mayBecome(typed))).toEqual(months);
});
