import { expect, test } from "vitest";
import { wordsOf } from "../../src/words/catalogue.ts";
import { everyMessage, postsWithoutTrade } from "./every-text.ts";
import { RENDERED } from "./rendered.ts";

const words = wordsOf("ja");

test.each(Object.entries(RENDERED))("%s, as an editor reads it", async (name, render) => {
  await expect(render(words)).toMatchFileSnapshot(`../snapshots/ja/${name}.txt`);
});

test("no message takes a change in holdings for trade, or a record without its start", () => {
  for (const { path, text } of everyMessage("ja")) {
    expect(text, path).not.toMatch(/過去最(高|大|低|少)|史上最|空前|前代未聞/);
    expect(text, path).not.toMatch(/減持|増持|売却|買い増し|買い入れ|手放|投げ売り/);
  }
});

test("bought and sold are said of transactions alone", () => {
  for (const { path, text } of postsWithoutTrade("ja", OF_TRANSACTIONS)) {
    expect(text, path).not.toMatch(/売り?越|買い?越|売買|売却|購入/);
  }
});

/** Lines on Table 3 and Form S, and the sentences that say what a change in holdings is not. */
const OF_TRANSACTIONS = /\*\*売買.*|様式S：.*|表3：.*|残高の減少は売り越しを意味[しせ][^。]*。|売買動向は `\/flows`/g;
