import { createHash } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { card } from "../../src/charts/card.ts";
import { element } from "../../src/charts/svg.ts";
import { textWidth, type Weight, writing } from "../../src/charts/text.ts";
import { fontFiles } from "../../src/pictures/font-files.ts";
import { createRasteriser } from "../../src/pictures/rasteriser.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import { type ChartWords, chartWords } from "../../src/words/chart-words.ts";

const SIZE = 20;
const rasteriser = createRasteriser({ fonts: fontFiles() });
afterAll(rasteriser.close);

async function drawn(words: ChartWords, text: string): Promise<string> {
  const svg = card({ words, title: "", subtitle: "", notes: [], source: "" }, () => [text]);
  return createHash("sha256")
    .update(await rasteriser.toPng(svg))
    .digest("hex");
}

/** A letter and a figure, each told its font. */
function apart(family: string, letter: string, figure: string, weight: Weight): string {
  const one = (text: string, x: number, font: string) =>
    element(
      "text",
      {
        x,
        y: 200,
        "font-size": SIZE,
        style: `font-family:"${font}";font-weight:${weight === "bold" ? 600 : 400}`,
      },
      text,
    );
  return one(letter, 100, family) + one(figure, 100 + textWidth(letter, SIZE, weight), "Inter");
}

test.each([
  ["ja", "国", "Noto Sans JP Thin"],
  ["zh-CN", "国", "Noto Sans SC Thin"],
  ["zh-TW", "國", "Noto Sans TC Thin"],
  ["ko", "국", "Noto Sans KR Thin"],
] as const)("letters of %s and figures beside them have the same weight", async (language, letter, family) => {
  const words = chartWords(wordsOf(language));
  for (const weight of ["regular", "bold"] as const) {
    const together = writing(`${letter}8`, { x: 100, y: 200 }, { size: SIZE, weight });
    expect(await drawn(words, together)).toBe(await drawn(words, apart(family, letter, "8", weight)));
  }
  const regular = writing(letter, { x: 100, y: 200 }, { size: SIZE });
  expect(await drawn(words, regular)).not.toBe(await drawn(words, ""));
});
