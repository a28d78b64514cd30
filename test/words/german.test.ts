import { expect, test } from "vitest";
import { wordsOf } from "../../src/words/catalogue.ts";
import { everyMessage, postsWithoutTrade } from "./every-text.ts";
import { RENDERED } from "./rendered.ts";

const words = wordsOf("de");

test.each(Object.entries(RENDERED))("%s, as an editor reads it", async (name, render) => {
  await expect(render(words)).toMatchFileSnapshot(`../snapshots/de/${name}.txt`);
});

test("no message takes a change in holdings for trade, or a record without its start", () => {
  for (const { path, text } of everyMessage("de")) {
    expect(text, path).not.toMatch(/Allzeit|aller Zeiten|historisch\w* (Hoch|Tief|Rekord)|Rekord(hoch|tief)/i);
    expect(text, path).not.toMatch(/abgesto(ß|ss)en|losgeschlagen|trennt\w* sich von|eingedeckt|zugegriffen/i);
  }
});

test("bought and sold are said of transactions alone", () => {
  for (const { path, text } of postsWithoutTrade("de", OF_TRANSACTIONS)) {
    expect(text, path).not.toMatch(/(ver|ge|an)?kauf|käuf/i);
  }
});

/** Lines on Table 3 and Form S, and the sentences that say what a change in holdings is not. */
const OF_TRANSACTIONS = /\*\*Käufe.*|Formular S: .*|Tabelle 3: .*|ein Rückgang ist kein Verkauf|Nettokäufe: `\/flows`/g;
