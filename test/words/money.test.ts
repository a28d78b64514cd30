import { expect, test } from "vitest";
import { money } from "../../src/words/en/money.ts";

test.each([
  [0, "0.0%", "0.0%"],
  [0.119, "11.9%", "+11.9%"],
  [-0.0054, "0.5%", "−0.5%"],
  [0.0005, "0.1%", "+0.1%"],
  [0.5885, "58.9%", "+58.9%"],
  [-0.00025, "0.03%", "−0.03%"],
  [0.00004, "less than 0.01%", "less than 0.01%"],
  [1, "100.0%", "+100.0%"],
])("%d in percent", (ratio, part, change) => {
  expect(money.percent(ratio)).toBe(part);
  expect(money.signedPercent(ratio)).toBe(change);
});
