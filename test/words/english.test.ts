import { expect, test } from "vitest";
import { everyMessage, postsWithoutTrade } from "./every-text.ts";

const messages = everyMessage("en");

test("no message takes a change in holdings for trade, or a record without its start", () => {
  for (const { path, text } of messages) {
    expect(text, path).not.toMatch(/all[- ]time|\bever\b|in history|\brecord (high|low)|dump(ed|ing)?\b|offload/i);
    expect(text, path).not.toMatch(/\b(sold off|liquidated|snapped up|piled into)\b/i);
  }
});

test("bought and sold are said of transactions alone", () => {
  for (const { path, text } of postsWithoutTrade("en", OF_TRANSACTIONS))
    expect(text, path).not.toMatch(/\b(bought|sold|buy|sell|purchase|sale)/i);
});

/** Lines on Table 3 and Form S, and the sentences that say what a change in holdings is not. */
const OF_TRANSACTIONS =
  /\*\*Bought( and|,) sold.*|\*\*Net purchases.*|Table 3: .*|Form S: .*|a fall is not a sale|a rise (is )?not a purchase|Bought or sold: `\/flows`/g;
