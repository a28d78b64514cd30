import { expect, test } from "vitest";
import { toMonth } from "../../src/holdings/month.ts";
import { readHistory } from "../../src/tic/history.ts";
import { readTable } from "../../src/tic/read-table.ts";
import { readTable5 } from "../../src/tic/table5.ts";
import { describeRaw, rawFile } from "../support/raw-files.ts";
import { names } from "../support/shipped.ts";

const TABLE5 = "2026-06-18/slt_table5.txt";
const HISTORY = "2026-05-18/mfhhis01.txt";

/** The real file with one text replaced by another; what is not there to replace fails the test. */
function edited(name: string, from: string, to: string): Uint8Array {
  const text = rawFile(name).toString("latin1");
  expect(text).toContain(from);
  return Buffer.from(text.replace(from, to), "latin1");
}

describeRaw("Table 5 as published", () => {
  test.each(["2026-06-18/slt_table5.txt", "2026-09-16/slt_table5.txt"])("%s is read whole", (name) => {
    const { cells, holders } = readTable5(rawFile(name), name, names);
    expect(holders).toHaveLength(23);
    expect(cells).toHaveLength(25 * 13);
  });

  test.each([
    ["a figure that is none", "1209.9", "12O9.9", "line 7, cell 2: expected billions of dollars"],
    ["a figure that does not add up", "1209.9", "1309.9", "add up to the Grand Total of 9352.6"],
    [
      "an unknown holder",
      "Japan\t",
      "Atlantis\t",
      'line 7, cell 1: expected the name of a holder in data/names.tsv, found "Atlantis"',
    ],
    ["a holder twice", "United Kingdom\t", "Japan\t", "expected each holder once"],
    ["a month out of order", "2026-03", "2026-02", "expected 2026-03, the month before 2026-04"],
    ["another unit", "Billions of dollars", "Millions of dollars", 'line 3, cell 1: expected "Billions of dollars"'],
    ["a row without its last figure", "\t1134.5", "", "line 7: expected 13 figures, found 12"],
    ["official parts that do not add up", "3449.2", "3549.2", "official bills and bonds of 2026-04"],
    ["a total that is missing", "Grand Total", "Grand Sum", 'expected "Grand Total"'],
  ])("refused: %s", (_, from, to, message) => {
    expect(() => readTable5(edited(TABLE5, from, to), TABLE5, names)).toThrow(message);
  });

  test("half a file is refused, wherever it ends", () => {
    const whole = rawFile(TABLE5);
    const table = whole.indexOf("Form BL2");
    for (let end = 0; end < table; end += 97) {
      expect(() => readTable5(whole.subarray(0, end), TABLE5, names), `cut at ${end}`).toThrow("expected");
    }
  });

  test("a byte order mark, quotes and spaces mean nothing", () => {
    const text = rawFile(TABLE5).toString("utf8");
    const saved = `\ufeff${text.replace("China, Mainland", '"China, Mainland"').replace("\t1209.9", '\t " 1,209.9 "')}`;
    expect(readTable5(Buffer.from(saved, "utf8"), TABLE5, names)).toEqual(readTable5(rawFile(TABLE5), TABLE5, names));
  });

  test("a country that was never among the largest is known by name", () => {
    expect(readTable5(edited(TABLE5, "Israel\t", "Liberia\t"), TABLE5, names).holders).toContain("LR");
  });
});

describeRaw("the history as published", () => {
  test("both editions are read whole, with their dates", () => {
    expect(readHistory(rawFile("2026-03-18/mfhhis01.txt"), "a", names).released).toBe("2026-03-18");
    const { released, cells, newestMonth, oldestMonth } = readHistory(rawFile(HISTORY), HISTORY, names);
    expect([released, newestMonth, oldestMonth]).toEqual(["2026-05-18", "2025-12", "2000-03"]);
    expect(cells.filter(({ series }) => series === "mfh-old").map(({ month }) => month.slice(5))).toContain("06");
  });

  test("the left column of a month shown twice is the series, the right one is for comparison only", () => {
    const { cells } = readHistory(rawFile(HISTORY), HISTORY, names);
    const china = cells.filter(({ holder, month }) => holder === "CN" && month === "2010-06");
    expect(china.map(({ series, millions }) => [series, millions])).toEqual([
      ["mfh", 1_112_100],
      ["mfh-old", 843_700],
    ]);
  });

  test("Belgium with its mark is Belgium and Luxembourg until the old June 2002", () => {
    const { cells } = readHistory(rawFile(HISTORY), HISTORY, names);
    const holders = (month: string, series: string) =>
      cells.filter((cell) => cell.month === month && cell.series === series).map(({ holder }) => holder);
    expect(holders("2002-05", "mfh")).toContain("belgium-luxembourg");
    expect(holders("2002-06", "mfh-old")).toContain("belgium-luxembourg");
    expect(holders("2002-06", "mfh")).toContain("BE");
    expect(holders("2002-06", "mfh")).not.toContain("belgium-luxembourg");
  });

  test.each([
    ["a block's year", "Country\t2013\t2013", "Country\t2031\t2013", "expected"],
    ["a figure", "1185.5\t1202.7", "1185.5\t2202.7", "add up to the Grand Total"],
    ["an unknown mark", "United Kingdom 2/\t45.0", "United Kingdom 9/\t45.0", 'found "United Kingdom 9/"'],
    ["the date under the table", "5/18/2026", "May 2026", "expected the date of the release"],
    ["a date that is none", "5/18/2026", "13/45/2026", "expected a date after 2025-12"],
    ["a date before its own months", "5/18/2026", "5/18/1999", "expected a date after 2025-12"],
    ["another unit", "in billions of", "in millions of", 'line 2: expected "(in billions of dollars)"'],
    ["a figure outside the months", "1079.3\t", "1079.3\t7.7", "line 10, cell 14: expected nothing outside the months"],
    ["a year without its month", "2010\t2010\t2010\r", "2010\t2010\t\r", "expected nothing outside the months"],
  ])("refused: %s", (_, from, to, message) => {
    expect(() => readHistory(edited(HISTORY, from, to), HISTORY, names)).toThrow(message);
  });

  test("a name without the mark that changes its meaning is refused", () => {
    const [before = "", block = ""] = rawFile(HISTORY)
      .toString("latin1")
      .split(/(?=Country\t2010)/);
    const unmarked = before + block.replace("United Kingdom 2/", "United Kingdom");
    expect(() => readHistory(Buffer.from(unmarked, "latin1"), HISTORY, names)).toThrow(
      'the name of a holder of 2010-12 in data/names.tsv, found "United Kingdom"',
    );
  });

  test("half a file is refused", () => {
    const whole = rawFile(HISTORY);
    for (let end = 1000; end < whole.indexOf("17/   Denotes"); end += 7919) {
      expect(() => readHistory(whole.subarray(0, end), HISTORY, names), `cut at ${end}`).toThrow("expected");
    }
  });
});

describeRaw("files that stand under a right name and are another", () => {
  const html = Buffer.from("<!DOCTYPE html>\n<html><body>Page not found</body></html>\n");
  test.each(["slt_table5", "mfhhis01"] as const)(
    "%s: a page of HTML, and the table that is frozen since 2023",
    (table) => {
      expect(() => readTable(table, html, table, names)).toThrow("a page of HTML");
      expect(() => readTable(table, rawFile("2023-03-15/mfh.txt"), table, names)).toThrow("expected");
    },
  );
});

describeRaw("data/", () => {
  test.each([
    ["slt_table5", "2026-06-18/slt_table5.txt", /^(?!Country)([A-Z][^\t]+)\t\d/],
    ["slt_table3", "2026-06-18/slt_table3.txt", /^([^\t]+)\t\d{5}\t/],
    ["slt3d_globl", "2023-03-15/slt3d_globl.csv", /^"([^"]+)",\d{5},/],
    ["s1_globl", "2023-03-15/s1_globl.txt", /^"?([^\t"]+)"?\t\d{5}\t/],
    ["mfh", "2023-03-15/mfh.txt", /^ {0,2}([A-Z]\S*(?: \S+)*) {2,}\d+\.\d /],
  ])("every name of %s is known", (table, file, pattern) => {
    const lines = rawFile(file).toString("latin1").split("\n");
    const found = new Set(lines.flatMap((line) => pattern.exec(line)?.[1] ?? []));
    expect(found.size).toBeGreaterThan(24);
    const month = toMonth("2023-01");
    expect([...found].filter((name) => !names.find(table, name, month))).toEqual([]);
  });
});
