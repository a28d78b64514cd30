import { expect, test } from "vitest";
import { readNamesText } from "../../src/bot/shipped-data.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { publishTable3 } from "../../src/playground/local-treasury/publish-table3.ts";
import { createRowNames } from "../../src/playground/local-treasury/row-names.ts";
import { checkAgreement } from "../../src/tic/agreement.ts";
import { readTable3 } from "../../src/tic/table3.ts";
import { readTable5 } from "../../src/tic/table5.ts";
import { describeRaw, rawFile } from "../support/raw-files.ts";
import { names, shipped } from "../support/shipped.ts";

const TABLE3 = "2026-06-18/slt_table3.txt";
const TABLE5 = "2026-06-18/slt_table5.txt";

function edited(from: string, to: string): Uint8Array {
  const text = rawFile(TABLE3).toString("latin1");
  expect(text.includes(from)).toBe(true);
  return Buffer.from(text.replace(from, to), "latin1");
}

describeRaw("Table 3 as published", () => {
  test("is read whole: 91 rows from January 2020", () => {
    const { holders, cells, newestMonth, oldestMonth } = readTable3(rawFile(TABLE3), TABLE3, names);
    expect(holders).toHaveLength(91);
    expect([oldestMonth, newestMonth]).toEqual(["2020-01", "2026-04"]);
    expect(cells).toHaveLength(91 * 76 * 6);
    expect(cells.filter(({ millions }) => Object.is(millions, -0))).toEqual([]);
    const japan = cells.filter(({ holder, month }) => holder === "JP" && month === "2026-04");
    expect(Object.fromEntries(japan.map(({ measure, millions }) => [measure, millions]))).toEqual({
      total: 1_209_889,
      lt: 1_056_542,
      net_lt: 14_705,
      valuation: -3_238,
      st: 153_347,
      net_st: 1_578,
    });
  });

  test("agrees with Table 5 of its release in every cell, and with that of September it does not", () => {
    const table3 = readTable3(rawFile(TABLE3), TABLE3, names);
    expect(() => checkAgreement(table3, readTable5(rawFile(TABLE5), TABLE5, names))).not.toThrow();
    const september = readTable5(rawFile("2026-09-16/slt_table5.txt"), "september", names);
    expect(() => checkAgreement(table3, september)).toThrow("as in Table 5");
  });

  test.each([
    ["an unknown holder", "Austria\t10189\t2026-04", "Atlantis\t10189\t2026-04", 'found "Atlantis"'],
    [
      "a month that is missing",
      "Austria\t10189\t2026-03",
      "Austria\t10189\t2026-02",
      'expected 2026-03 of Austria, found "2026-02"',
    ],
    ["a figure that is none", "\t6294\t364\t", "\t62x4\t364\t", "line 10, cell 4: expected whole millions"],
    ["a sum that is none", "\t6294\t364\t", "\t6394\t364\t", "the sum of long-term and short-term, 6294"],
    ["another unit", "Millions of dollars", "Billions of dollars", 'expected "Millions of dollars"'],
    [
      "another column",
      "for_lt_treas_net\tfor_lt_treas_valchg",
      "for_lt_treas_valchg\tfor_lt_treas_net",
      'expected "for_lt_treas_net"',
    ],
  ])("refused: %s", (_, from, to, message) => {
    expect(() => readTable3(edited(from, to), TABLE3, names)).toThrow(message);
  });

  test("half a file is refused", () => {
    const whole = rawFile(TABLE3);
    for (let end = 100; end < whole.indexOf("for_st_treas_net: "); end += 40_009) {
      expect(() => readTable3(whole.subarray(0, end), TABLE3, names), `cut at ${end}`).toThrow("expected");
    }
  });
});

test("what the local Treasury publishes from the dataset reads back to the same figures", () => {
  const vintage = shipped.asOf("2026-06-18");
  const bytes = publishTable3(vintage, toMonth("2026-04"), createRowNames(readNamesText()));
  const file = vintage.newestFileOf("slt_table3");
  if (!file) throw new Error("no Table 3");
  const lines = (cells: readonly object[]) =>
    cells.map((cell) => JSON.stringify(cell, Object.keys(cell).sort())).sort();
  expect(lines(readTable3(bytes, "published", names).cells)).toEqual(lines(shipped.contentsOf(file).cells));
});
