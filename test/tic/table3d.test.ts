import { expect, test } from "vitest";
import { readTable3D } from "../../src/tic/table3d.ts";
import { describeRaw, rawFile } from "../support/raw-files.ts";
import { names } from "../support/shipped.ts";

const TABLE3D = "2023-03-15/slt3d_globl.csv";

function edited(from: string, to: string): Uint8Array {
  const text = rawFile(TABLE3D).toString("latin1");
  expect(text.includes(from)).toBe(true);
  return Buffer.from(text.replace(from, to), "latin1");
}

describeRaw("Table 3D as published", () => {
  test("is read whole: 131 rows, monthly from December 2011", () => {
    const { holders, newestMonth, oldestMonth, cells } = readTable3D(rawFile(TABLE3D), TABLE3D, names);
    expect(holders).toHaveLength(131);
    expect([oldestMonth, newestMonth]).toEqual(["2011-12", "2023-01"]);
    const total = cells.filter(({ holder, month }) => holder === "total" && month === "2022-03");
    expect(total.map(({ millions }) => millions)).toEqual([7_604_400, 6_596_002, 1_008_398]);
  });

  test.each([
    ["an unknown holder", '"Austria",10189,"2023-01"', '"Atlantis",10189,"2023-01"', 'found "Atlantis"'],
    ["a month twice", '"Austria",10189,"2022-12"', '"Austria",10189,"2023-01"', "expected each month of a holder once"],
    ["a sum that is none", '"5,367","4,175"', '"5,367","4,275"', "the sum of long-term and short-term, 5467"],
    ["a figure that is none", '"5,367"', '"5.367"', "expected whole millions of dollars"],
    ["another unit", '"Millio","ns of dollars"', '"Billio","ns of dollars"', "Millionsofdollars"],
    ["another title", "TABLE 3D", "TABLE 3E", "expected the title of Table 3D"],
  ])("refused: %s", (_, from, to, message) => {
    expect(() => readTable3D(edited(from, to), TABLE3D, names)).toThrow(message);
  });

  test("half a file is refused", () => {
    const whole = rawFile(TABLE3D);
    for (let end = 1_000; end < whole.length - 2_000; end += 97_003) {
      expect(() => readTable3D(whole.subarray(0, end), TABLE3D, names), `cut at ${end}`).toThrow("expected");
    }
  });
});
