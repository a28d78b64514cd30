import { expect, test } from "vitest";
import { toHolderId } from "../../src/holdings/holder.ts";
import { preliminaryMonths } from "../../src/insights/preliminary.ts";
import { JP, shipped } from "../support/shipped.ts";

test("new months and revised ones are preliminary, as the newest release had them", () => {
  expect([...preliminaryMonths(shipped.asOf(), JP)]).toEqual(["2025-07", "2025-08", "2026-05", "2026-06", "2026-07"]);
  expect([...preliminaryMonths(shipped.asOf("2026-06-18"), JP)]).toEqual(["2026-01", "2026-02", "2026-03", "2026-04"]);
});

test("a composite is preliminary where one of its rows is", () => {
  const months = [...preliminaryMonths(shipped.asOf(), toHolderId("china-belgium"))];
  expect(months).toContain("2026-07");
  expect(months).not.toContain("2026-04");
});

test("a row that the newest release does not list has nothing preliminary", () => {
  expect(preliminaryMonths(shipped.asOf(), toHolderId("AU")).size).toBe(0);
});

test("of the first release held, the newest month is", () => {
  expect([...preliminaryMonths(shipped.asOf("2023-03-15"), JP)]).toEqual(["2023-01"]);
});
