import { expect, test } from "vitest";
import { addMonths, toMonth } from "../../src/holdings/month.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import { SAMPLES } from "./messages/all-samples.ts";
import { rendered } from "./messages/sample-type.ts";
import { JUL } from "./messages/samples.ts";
import { bothForms } from "./rendered.ts";

const en = wordsOf("en");

const messages = Object.entries(SAMPLES).flatMap(([room, samples]) =>
  rendered(Object.entries(en).find(([key]) => key === room)?.[1], samples, room),
);

test("no message takes a change in holdings for trade, or a record without its start", () => {
  for (const { path, text } of messages) {
    expect(text, path).not.toMatch(/all[- ]time|\bever\b|in history|\brecord (high|low)|dump(ed|ing)?\b|offload/i);
    expect(text, path).not.toMatch(/\b(sold off|liquidated|snapped up|piled into)\b/i);
  }
});

test("bought and sold are said of transactions alone", () => {
  for (let month = toMonth("2000-06"); month <= JUL; month = addMonths(month, 7)) {
    expect(bothForms(en, month).replace(OF_TRANSACTIONS, ""), month).not.toMatch(
      /\b(bought|sold|buy|sell|purchase|sale)/i,
    );
  }
});

/** Lines on Table 3 and Form S, and the sentences that say what a change in holdings is not. */
const OF_TRANSACTIONS =
  /\*\*Bought( and|,) sold.*|\*\*Net purchases.*|Table 3: .*|Form S: .*|a fall is not a sale|a rise (is )?not a purchase|Bought or sold: `\/flows`/g;
