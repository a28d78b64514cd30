import { expect, test } from "vitest";
import { stampText, timeText } from "../../../../src/playground/page/markdown/times.ts";

const NOON = Date.parse("2026-06-18T12:00:00Z");

test("a time mark is told from the clock of the play, in the reader's language", () => {
  expect(timeText(NOON / 1_000 + 7_200, "R", NOON, "en-US")).toBe("in 2 hours");
  expect(timeText(NOON / 1_000 - 86_400, "R", NOON, "de")).toBe("gestern");
  expect(timeText(NOON / 1_000, "D", NOON, "en-GB")).toBe("18 June 2026");
  expect(timeText(NOON / 1_000, "?", NOON, "en-GB")).toContain("18 June 2026");
});

test("a message is headed by today, yesterday or its date", () => {
  expect(stampText("2026-06-18T11:59:00Z", NOON, "en-US")).toMatch(/^Today at /);
  expect(stampText("2026-06-17T11:59:00Z", NOON, "en-US")).toMatch(/^Yesterday at /);
  expect(stampText("2026-06-17T11:59:00Z", NOON, "ja")).toMatch(/^昨日 /);
  expect(stampText("2026-05-01T11:59:00Z", NOON, "en-US")).toContain("5/1/26");
});
