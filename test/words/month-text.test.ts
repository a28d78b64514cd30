import { expect, test } from "vitest";
import { readMonth } from "../../src/words/month-text.ts";

test.each([
  ["2022-03", "2022-03"],
  ["2022/3", "2022-03"],
  ["03.2022", "2022-03"],
  ["202203", "2022-03"],
  ["mar 22", "2022-03"],
  ["Mar’22", "2022-03"],
  ["sept. 2008", "2008-09"],
  ["2022–03", "2022-03"],
  ["2022−03", "2022-03"],
  ["２０２２-０３", "2022-03"],
  ["Jan 99", "1999-01"],
])("%s is %s", (typed, month) => expect(readMonth(typed)).toBe(month));

test.each(["", "2022", "march", "2022-13", "marchabc 2022", "mayor 2022", "ma 2022", "1 2", "soon"])(
  "%j is none",
  (typed) => expect(readMonth(typed)).toBe(null),
);
