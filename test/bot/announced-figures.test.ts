import { expect, test } from "vitest";
import type { Addition, Announcement } from "../../src/announcements/announcement.ts";
import { namedRevisions, unnamedRevisions } from "../../src/bot/announced-figures.ts";
import type { Dataset } from "../../src/holdings/dataset.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { en } from "../../src/words/en/words.ts";
import { shipped } from "../support/shipped.ts";

const APRIL = toMonth("2026-04");

const announced = (...releases: string[]): Announcement => ({
  ...{ referenceMonth: APRIL, releaseDate: "2026-06-18", late: false, missedReleases: [], version: 1 },
  additions: releases.map((release): Addition => ({ kind: "revised", at: 0, release })),
});
const lines = (dataset: Dataset, ...releases: string[]) =>
  namedRevisions(dataset, announced(...releases)).map(en.release.revised);

/** September's table once more, with April's total moved. */
function reissued(dataset: Dataset, release: string, millions: number): Dataset {
  const file = dataset.files.findLast(({ table }) => table === "slt_table5");
  if (!file) throw new Error("no Table 5 is held");
  const contents = dataset.contentsOf(file);
  const cells = contents.cells.map((cell) =>
    cell.holder === "total" && cell.measure === "total" && cell.month === APRIL
      ? { ...cell, millions: (cell.millions ?? 0) + millions }
      : cell,
  );
  return dataset.with({ ...file, release, sha256: release }, { ...contents, cells });
}

const twice = reissued(shipped, "2026-12-15", 1_400);

test("each later release that revises the headline is one line, told against what was said last", () => {
  expect(unnamedRevisions(twice)(announced())).toEqual(["2026-09-16", "2026-12-15"]);
  expect(lines(twice, "2026-09-16", "2026-12-15")).toEqual([
    "Revised 16 Sep: April's change of +3.9 is now −2.3, its total of 9,352.6 now 9,350.1",
    "Revised 15 Dec: April's change of −2.3 is now −0.9, its total of 9,350.1 now 9,351.5",
  ]);
});

test("what a post names already is not named again, and its line stays whatever comes later", () => {
  expect(unnamedRevisions(twice)(announced("2026-09-16"))).toEqual(["2026-12-15"]);
  expect(unnamedRevisions(twice)(announced("2026-09-16", "2026-12-15"))).toEqual([]);
  expect(lines(twice, "2026-09-16")).toEqual(lines(shipped, "2026-09-16"));
});

test("steps that rounding explains are told when together they are more", () => {
  const little = reissued(shipped, "2026-12-15", 100);
  const more = reissued(little, "2027-01-19", 100);
  expect(unnamedRevisions(little)(announced("2026-09-16"))).toEqual([]);
  expect(unnamedRevisions(more)(announced("2026-09-16"))).toEqual(["2027-01-19"]);
  expect(lines(more, "2026-09-16", "2027-01-19").at(-1)).toBe(
    "Revised 19 Jan 2027: April's total of 9,350.1 is now 9,350.3",
  );
});

test("a release that comes to light later than a newer one adds nothing below it", () => {
  expect(unnamedRevisions(twice)(announced("2026-12-15"))).toEqual([]);
});
