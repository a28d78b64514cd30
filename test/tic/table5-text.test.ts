import { expect, it } from "vitest";
import { toMonth } from "../../src/holdings/month.ts";
import { type Table5, writeTable5 } from "../../src/tic/table5-text.ts";
import { describeRaw, rawFile } from "../support/raw-files.ts";

it("writes one decimal always, and n.a. for what is missing", () => {
  const text = writeTable5({
    months: [toMonth("2026-07"), toMonth("2026-06")],
    rows: [{ name: "China, Mainland", values: [618_000, null] }],
  });
  expect(text.split("\r\n").slice(5, 7)).toEqual(["Country\t2026-07\t2026-06", "China, Mainland\t618.0\tn.a."]);
});

describeRaw("the Treasury's Table 5", () => {
  it("of 2026-06-18 comes out byte for byte when it is read and written", () => {
    const original = rawFile("2026-06-18/slt_table5.txt");
    expect(Buffer.from(writeTable5(taken(original.toString("latin1"))), "latin1").equals(original)).toBe(true);
  });

  it("of 2026-09-16 has the same lines; its copy has other line ends", () => {
    const original = rawFile("2026-09-16/slt_table5.txt").toString("latin1");
    expect(writeTable5(taken(original)).replaceAll("\r\n", "\n")).toBe(original);
  });
});

function taken(text: string): Table5 {
  const lines = text.split(/\r?\n/).slice(5);
  const [, ...months] = (lines[0] ?? "").split("\t");
  const rows = lines
    .slice(
      1,
      lines.findIndex((line) => line.startsWith("\t")),
    )
    .map((line) => {
      const [name = "", ...values] = line.split("\t");
      return { name, values: values.map((value) => Math.round(Number(value) * 1000)) };
    });
  return { months: months.map(toMonth), rows };
}
