import { describe, expect, test } from "vitest";
import { judgeFile } from "../../src/bot/judge-file.ts";
import { readShippedData } from "../../src/bot/shipped-data.ts";
import { updateData } from "../../src/bot/update-data.ts";
import { LIVE_TABLES, TABLES } from "../../src/holdings/release.ts";
import { readMajorHolders } from "../../src/tic/major-holders.ts";
import { readTable } from "../../src/tic/read-table.ts";
import { dataFolder } from "../bot/data-folder.ts";
import { editedMfh, editionOfDecember, MFH } from "../support/major-holders-text.ts";
import { describeRaw, rawFile } from "../support/raw-files.ts";
import { names, shipped } from "../support/shipped.ts";

const read = (bytes: Uint8Array) => readMajorHolders(bytes, "mfh.txt", names);

describeRaw("mfh.txt as published", () => {
  test("is read whole, by the places of its dashes", () => {
    const { cells, holders, released, newestMonth, oldestMonth } = read(rawFile(MFH));
    expect([released, newestMonth, oldestMonth]).toEqual(["2023-03-15", "2023-01", "2022-01"]);
    expect(holders).toHaveLength(41);
    expect(cells).toHaveLength(43 * 13);
    const peru = cells.filter(({ holder }) => holder === "PE").map(({ millions }) => millions);
    expect(peru).toEqual(
      [318, 321, 310, 311, 322, 324, 320, 308, 299, 303, 299, 295, 290].map((tenths) => tenths * 100),
    );
  });

  test("agrees with today's history where nothing was revised: most cells of 2022", () => {
    const { cells } = read(rawFile(MFH));
    const year = cells.filter(({ month, holder }) => month < "2023" && holder !== "all-other-history");
    const same = year.filter(
      ({ holder, measure, month, millions }) => shipped.asOf().millions(holder, month, measure) === millions,
    );
    expect(same.length / year.length).toBeGreaterThan(0.85);
  });

  test("the edition of another month is read", () => {
    expect(read(editionOfDecember()).newestMonth).toBe("2022-12");
  });

  test.each([
    [
      "a figure that is none",
      "1104.4",
      "11O4.4",
      "line 13, cell 2: expected billions of dollars with at most one decimal",
    ],
    ["a figure that does not add up", "1104.4", "1304.4", "add up to the Grand Total of 7402.5"],
    ["official parts that do not add up", "3464.3", "3564.3", "official bills and bonds of 2023-01"],
    ["a figure in the next column", "1104.4  1076.3", "        1104.4", "line 13, cell 2: expected billions"],
    ["a row moved to the right", "Japan   ", "Japan      ", "expected"],
    ["a figure between two columns", "1104.4  1076.3", "1104.4 1   6.3", "expected"],
    ["a figure right of the last column", "1299.9", "1299.9 12.0", "expected nothing right of the last month"],
    [
      "a row without its last figure",
      "  1299.9",
      "",
      'line 13, cell 14: expected billions of dollars with at most one decimal, or n.a., found ""',
    ],
    [
      "an unknown holder",
      "Japan   ",
      "Atlantis",
      'cell 1: expected the name of a holder of 2023-01 in data/names.tsv, found "Atlantis"',
    ],
    ["a holder twice", "China, Mainland", "Japan          ", "each holder once"],
    ["an unknown mark", "Bahamas   ", "Bahamas 7/", "expected a note 7/ under the table"],
    [
      "a month that is none",
      "Jan     Dec",
      "Jam     Dec",
      'line 10, cell 2: expected a month and its year, found "Jam 2023"',
    ],
    ["a month out of order", "Dec     Nov", "Nov     Dec", "the month before 2023-01"],
    ["another unit", "billions", "millions", 'line 5: expected "(in billions of dollars)"'],
    ["another title", "MAJOR", "MINOR", "line 4: expected"],
    ["a total that is missing", "Grand Total", "Grand Sum  ", 'expected "Grand Total"'],
    ["no date", "March 15, 2023", "Spring of 2023", "the date of the release after 2023-01"],
    ["a date before its months", "March 15, 2023", "January 15, 2023", "the date of the release after 2023-01"],
    ["a tab", "1104.4  1076.3", "1104.4\t1076.3", "line 13: expected columns of fixed width, found a tab"],
    ["no dashes", "------  ------", "======  ======", "line of dashes"],
  ])("refused: %s", (_, from, to, message) => {
    expect(() => read(editedMfh([from, to]))).toThrow(message);
  });

  test("cut anywhere before the blank lines at its end it is refused, as is what is no table", () => {
    const whole = rawFile(MFH);
    const end = whole.lastIndexOf("Residents.") + "Residents.".length;
    for (let at = 0; at <= end; at++) {
      expect(() => read(whole.subarray(0, at)), `cut at ${at}`).toThrow("expected");
    }
    expect(() => read(Buffer.from("<!DOCTYPE html><html></html>"))).toThrow("a page of HTML");
    expect(() => read(Buffer.from("\r\n\r\n"))).toThrow("expected");
  });
});

describeRaw("older editions of mfh.txt, as far as they are known", () => {
  const years = (from: string) => [" 2023    2022", from] as const;
  const twice: readonly (readonly [string, string])[] = [
    [
      "Jan     Dec     Nov     Oct     Sep     Aug     Jul     Jun     May",
      "Dec     Nov     Oct     Sep     Aug     Jul     Jun     Jun     May",
    ],
    ["Apr     Mar     Feb     Jan", "Apr     Mar     Feb     Jan"],
    years(" 2022    2022"),
  ];

  test("a month shown twice: the right column is the old series, if a note says that one is for comparison only", () => {
    expect(() => read(editedMfh(...twice))).toThrow("which column of 2022-06 is for comparison only");
    const note = "     The Series XI estimate for June is shown for comparison only.\r\n\r\n     Estimated foreign";
    const { cells } = read(editedMfh(...twice, ["     Estimated foreign", note]));
    const june = cells.filter(({ holder, month }) => holder === "JP" && month === "2022-06");
    expect(june.map(({ series, millions }) => [series, millions])).toEqual([
      ["mfh", 1_230_700],
      ["mfh-old", 1_232_700],
    ]);
  });

  test("two-digit years, and names whose mark means what the note says", () => {
    const marked = (note: string) => {
      const text = rawFile(MFH).toString("latin1").replace("United Kingdom   ", "United Kingdom 2/");
      const older = text
        .replaceAll("    2022", "      05")
        .replace("    2023", "      06")
        .replace("Belgium   ", "Bermuda 8/");
      return Buffer.from(
        older
          .replace("Bermuda 8/", "Belgium   ")
          .replace(" 1/  The", ` 2/  ${note}\r\n\r\n 1/  The`)
          .replace("March 15, 2023", "March 15, 2006"),
        "latin1",
      );
    };
    const { newestMonth, cells } = read(marked("United Kingdom includes Channel Islands and Isle of Man."));
    expect(newestMonth).toBe("2006-01");
    expect(cells.find(({ holder }) => holder === "GB")).toMatchObject({ month: "2006-01", millions: 668_300 });
    expect(() => read(marked("United Kingdom includes Gibraltar."))).toThrow("a note 2/ on United Kingdom");
  });

  test("from January 2012 the marked United Kingdom is larger than the one of the history: it is not taken for it", () => {
    const note = " 2/  United Kingdom includes Channel Islands and Isle of Man.\r\n\r\n 1/  The";
    expect(() => read(editedMfh(["United Kingdom   ", "United Kingdom 2/"], [" 1/  The", note]))).toThrow(
      'the name of a holder of 2023-01 in data/names.tsv, found "United Kingdom 2/"',
    );
  });
});

describe("what is live", () => {
  test("the watch asks for three tables, and none of the frozen ones is among them", () => {
    expect(LIVE_TABLES).toEqual(["slt_table5", "mfhhis01", "slt_table3"]);
    expect(TABLES.filter((table) => !LIVE_TABLES.some((live) => live === table))).toContain("mfh");
  });
});

describeRaw("mfh.txt at a live address", () => {
  test("is refused under every name, and under its own", () => {
    const { dataset, calendar } = readShippedData();
    const bench = { dataset, calendar, now: new Date("2026-09-17T12:00:00Z") };
    for (const table of [...LIVE_TABLES, "mfh"] as const) {
      const judgement = judgeFile(bench, table, () => readTable(table, rawFile(MFH), `${table}.txt`, names));
      expect(judgement.kind, table).toBe("refused");
    }
  });

  test("data:update never asks for it, and takes it for nothing", async () => {
    const asked: string[] = [];
    const news = await updateData({
      folder: dataFolder("2026-09-16"),
      now: new Date("2026-09-17T12:00:00Z"),
      fetchTable: async (table) => {
        asked.push(table);
        return { kind: "body", bytes: rawFile(MFH), sha256: table, validators: { etag: null, lastModified: null } };
      },
    });
    expect(asked).toEqual(LIVE_TABLES);
    expect(news.map(({ kind }) => kind)).toEqual(["refused", "refused", "refused"]);
  });
});
