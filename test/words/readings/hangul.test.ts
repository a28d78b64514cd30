import { expect, test } from "vitest";
import { hangulLetters, romanisationsOf } from "../../../src/words/readings/hangul.ts";

test.each([
  ["일본", ["ilbon"]],
  ["중국", ["jungguk"]],
  ["대한민국", ["daehanminguk"]],
  ["독일", ["dogil"]],
  ["벨기에", ["belgie"]],
  ["룩셈부르크", ["ruksembureukeu"]],
  ["남아프리카", ["namapeurika"]],
  ["케이맨 제도", ["keimaenjedo"]],
  ["콜롬비아", ["kollombia"]],
  ["핀란드", ["pillandeu", "pinrandeu"]],
  ["독립", ["dongnip", "dokrip"]],
  ["합니다", ["hamnida", "hapnida"]],
  ["日本", []],
])("%s is written %j", (hangul, latin) => expect(romanisationsOf(hangul)).toEqual(latin));

test("a name goes letter by letter, so that each keystroke begins it", () => {
  const whole = hangulLetters("과일본 홍콩");
  expect(whole).toBe("ㄱㅗㅏㅇㅣㄹㅂㅗㄴ ㅎㅗㅇㅋㅗㅇ");
  for (const begun of ["고", "과", "광", "과이", "과일", "과읿", "과일보", "과일본 ㅎ", "과일본 홍"])
    expect(whole.startsWith(hangulLetters(begun)), begun).toBe(true);
  expect(hangulLetters(hangulLetters("과일본"))).toBe(hangulLetters("과일본"));
  expect(hangulLetters("abc 日本")).toBe("abc 日本");
});
