import { expect, test } from "vitest";
import { readFormS } from "../../src/tic/form-s.ts";
import { describeRaw, rawFile } from "../support/raw-files.ts";
import { names } from "../support/shipped.ts";

const FORM_S = "2023-03-15/s1_globl.txt";

function edited(from: string, to: string): Uint8Array {
  const text = rawFile(FORM_S).toString("latin1");
  expect(text.includes(from)).toBe(true);
  return Buffer.from(text.replace(from, to), "latin1");
}

describeRaw("the Form S table as published", () => {
  test("is read whole: 97 rows from January 1977 to January 2023", () => {
    const { holders, newestMonth, oldestMonth } = readFormS(rawFile(FORM_S), FORM_S, names);
    expect(holders).toHaveLength(97);
    expect([oldestMonth, newestMonth]).toEqual(["1977-01", "2023-01"]);
  });

  test.each([
    ["an unknown holder", "Austria\t10189\t2023-01", "Atlantis\t10189\t2023-01", 'found "Atlantis"'],
    ["a month twice", "Austria\t10189\t2022-12", "Austria\t10189\t2023-01", "each month of a holder once"],
    ["a figure that is none", "2023-01\t42\t", "2023-01\t4.2\t", "cell 4: expected whole millions"],
    ["another unit", "All amounts in millions", "All amounts in billions", "All amounts in millions of dollars."],
    ["another column", "month\t[1]\t[2]", "month\t[2]\t[1]", 'expected "[1]"'],
  ])("refused: %s", (_, from, to, message) => {
    expect(() => readFormS(edited(from, to), FORM_S, names)).toThrow(message);
  });

  test("half a file is refused", () => {
    const whole = rawFile(FORM_S);
    for (let end = 1_000; end < whole.length - 100; end += 400_009) {
      expect(() => readFormS(whole.subarray(0, end), FORM_S, names), `cut at ${end}`).toThrow("expected");
    }
  });
});
