import { expect, test } from "vitest";
import { wordsOf } from "../../src/words/catalogue.ts";
import { object, subject, topic, toward, withOther } from "../../src/words/ko/particles.ts";
import { everyMessage, postsWithoutTrade } from "./every-text.ts";
import { RENDERED } from "./rendered.ts";

const words = wordsOf("ko");

test.each(Object.entries(RENDERED))("%s, as an editor reads it", async (name, render) => {
  await expect(render(words)).toMatchFileSnapshot(`../snapshots/ko/${name}.txt`);
});

test("no message takes a change in holdings for trade, or a record without its start", () => {
  for (const { path, text } of everyMessage("ko")) {
    expect(text, path).not.toMatch(/사상 최|역대 최|역사상/);
    expect(text, path).not.toMatch(/매각|처분|팔아치|내던|사들/);
  }
});

test("bought and sold are said of transactions alone", () => {
  for (const { path, text } of postsWithoutTrade("ko", OF_TRANSACTIONS)) {
    expect(text, path).not.toMatch(/매도|매수|매매|매입|팔/);
  }
});

/** Lines on Table 3 and Form S, and the sentences that say what a change in holdings is not. */
const OF_TRANSACTIONS = /\*\*매매.*|S 양식: .*|표 3: .*|보유액 감소가 매도를 뜻하지[^.]*\.|순매수·순매도는 `\/flows`/g;

test("particles go by the word, not by what stands in brackets behind it", () => {
  expect(object("프랑스(9위, 마지막으로 뒤진 때는 2024년 12월)")).toBe(
    "프랑스(9위, 마지막으로 뒤진 때는 2024년 12월)를",
  );
  expect([subject("일본"), subject("룩셈부르크(6위)"), topic("한국"), toward("달러"), withOther("홍콩")]).toEqual([
    "일본이",
    "룩셈부르크(6위)가",
    "한국은",
    "달러로",
    "홍콩과",
  ]);
});
