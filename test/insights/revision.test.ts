import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { revisions } from "../../src/insights/revision.ts";
import { shipped } from "../support/shipped.ts";

/** Rows of a series whose cell had an earlier row, as the text has them. */
function rowsWithAnEarlierOne(series: string, release: string): string[] {
  const text = readFileSync(new URL(`../../data/obs/${series}.tsv`, import.meta.url), "utf8");
  const rows = text.trimEnd().split("\n").slice(1);
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const [month, holder, measure, date, value] = row.split("\t");
    const key = `${month} ${holder} ${measure}`;
    const again = seen.has(key);
    seen.add(key);
    return again && date === release && value !== "-" ? [`${key} ${value}`] : [];
  });
}

function written(release: string): string[] {
  return revisions(shipped, release).levels.map(
    ({ month, holder, measure, nowMillions }) => `${month} ${holder} ${measure} ${nowMillions}`,
  );
}

test("levels are the rows whose cell had an earlier row in the same series, All Other left out", () => {
  const table5 = rowsWithAnEarlierOne("t5", "2026-09-16").filter((row) => !row.includes("all-other"));
  expect(table5.length).toBe(83);
  expect(written("2026-09-16").sort()).toEqual(table5.sort());
  const history = rowsWithAnEarlierOne("mfh", "2026-05-18");
  expect(history.length).toBe(76);
  expect(written("2026-05-18").sort()).toEqual(history.sort());
});

test("the first file of a table revises nothing, and a new month is no revision", () => {
  for (const release of ["2026-03-18", "2026-06-18"]) {
    expect(revisions(shipped, release)).toMatchObject({ compared: 0, levels: [], flips: [] });
  }
  expect(revisions(shipped, "2026-09-16").levels.filter(({ month }) => month > "2026-04")).toEqual([]);
});

test("flips are changes whose sign the release turned, each with the release that had the other", () => {
  expect(revisions(shipped, "2026-09-16").flips).toEqual([
    { holder: "total", month: "2026-04", thenMillions: 3900, nowMillions: -2300, release: "2026-06-18" },
    { holder: "CN", month: "2025-12", thenMillions: -400, nowMillions: 500, release: "2026-06-18" },
  ]);
});
