import { addMonths, type Month, toMonth } from "../../src/holdings/month.ts";
import { writeTable5 } from "../../src/tic/table5-text.ts";

const COUNTRIES = [
  ["Japan", 1_100_000],
  ["United Kingdom", 900_000],
  ["China, Mainland", 650_000],
  ["Belgium", 470_000],
  ["Cayman Islands", 460_000],
  ["Luxembourg", 440_000],
  ["Canada", 420_000],
  ["Ireland", 350_000],
  ["France", 340_000],
  ["Taiwan", 300_000],
  ["Switzerland", 290_000],
  ["Singapore", 280_000],
  ["Hong Kong", 260_000],
  ["Norway", 210_000],
  ["India", 200_000],
] as const;

/** A Table 5 that passes every check: 13 months up to the newest, Japan's newest figure moved by `moved` billions. */
export function sampleTable5(newest: string, moved = 0): Uint8Array {
  const months = Array.from({ length: 13 }, (_, back) => addMonths(toMonth(newest), -back));
  const flat = (name: string, millions: number) => ({ name, values: months.map(() => millions) });
  const withMove = (name: string, millions: number) => ({
    name,
    values: months.map((_: Month, at) => (at === 0 ? millions + moved * 1000 : millions)),
  });
  const rows = COUNTRIES.map(([name, millions]) =>
    name === "Japan" ? withMove(name, millions) : flat(name, millions),
  );
  const sum = COUNTRIES.reduce((all, [, millions]) => all + millions, 2_000_000);
  const closing = [
    flat("All Other", 2_000_000),
    withMove("Grand Total", sum),
    flat("Of Which: Foreign Official", 3_800_000),
    flat("Of Which: Foreign Official Treasury Bills", 400_000),
    flat("Of Which: Foreign Official T-Bonds & Notes", 3_400_000),
  ];
  return Buffer.from(writeTable5({ months, rows: [...rows, ...closing] }), "latin1");
}
