import { expect, test } from "vitest";
import { percent, signedPercent } from "../../src/words/money.ts";

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
  expect(percent(ratio)).toBe(part);
  expect(signedPercent(ratio)).toBe(change);
});
