/** Writes src/pictures/fonts/ from the whole fonts of Noto Sans: `npm run fonts:subset`, once a catalogue or a name has a new letter. */
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { parseDataset } from "../../src/holdings/dataset-text.ts";
import { readDatasetFolder } from "../../src/storage/dataset-folder.ts";
import { advanceWidths } from "./advance-widths.ts";
import { lettersOf } from "./letters.ts";

const WHOLE = {
  ja: ["jp", "japanese"],
  "zh-CN": ["sc", "chinese-simplified"],
  "zh-TW": ["tc", "chinese-traditional"],
  ko: ["kr", "korean"],
} as const;
/** Copyright, trademark, makers, licence: the licence asks that they stay. And the family of all weights. */
const NAMES_KEPT = [0, 7, 8, 9, 11, 12, 13, 14, 16, 17];

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const TARGET = here("../../src/pictures/fonts");
const source = (script: string, file: string) => here(`node_modules/@fontsource/noto-sans-${script}/${file}`);
const { register } = parseDataset(readDatasetFolder(here("../../data")));

for (const file of globSync(`${TARGET}/*`)) rmSync(file);
copyFileSync(source("jp", "LICENSE"), `${TARGET}/OFL.txt`);
for (const language of ["ja", "zh-CN", "zh-TW", "ko"] as const) {
  const [script, whole] = WHOLE[language];
  const letters = lettersOf(language, register.holders.values());
  const missing = await write(script, whole, 400, letters);
  await write(script, whole, 600, letters);
  for (const [slice, own] of slicesOf(script, missing)) await write(script, slice, 400, own);
}

/** @returns the letters that the font lacks */
async function write(script: string, part: string, weight: number, letters: readonly string[]): Promise<string[]> {
  const font = await subsetFont(
    readFileSync(source(script, `files/noto-sans-${script}-${part}-${weight}-normal.woff2`)),
    letters.join(""),
    { targetFormat: "sfnt", keepFeatures: [], preserveNameIds: NAMES_KEPT, noHinting: true },
  );
  const file = `noto-sans-${script}-${weight}${/^\d/.test(part) ? `-${part}` : ""}.ttf`;
  writeFileSync(`${TARGET}/${file}`, font);
  const { of } = advanceWidths(font);
  const missing = letters.filter((letter) => of(letter.codePointAt(0) ?? 0) === null);
  console.log(`${file}: ${letters.length - missing.length} letters, ${Math.ceil(font.length / 1024)} kB`);
  return missing;
}

/** Marks of full width are not in the largest file of each script, but in small ones for web pages, numbered. */
function slicesOf(script: string, letters: readonly string[]): Map<string, string[]> {
  const ranges: Record<string, string> = JSON.parse(readFileSync(source(script, "unicode.json"), "utf8"));
  const sliceOf = (letter: string) =>
    Object.keys(ranges).find((name) => ranges[name]?.split(",").some((range) => isWithin(letter, range)));
  const grouped = Map.groupBy(letters, sliceOf);
  if (grouped.has(undefined)) throw new Error(`no font of ${script} has ${grouped.get(undefined)?.join(" ")}`);
  return new Map([...grouped].map(([name = "", own]) => [name.replace(/\D/g, ""), own]));
}

/** "U+ff08-ff09" */
function isWithin(letter: string, range: string): boolean {
  const [from = 0, to = from] = range
    .replace("U+", "")
    .split("-")
    .map((text) => Number.parseInt(text, 16));
  const codePoint = letter.codePointAt(0) ?? 0;
  return from <= codePoint && codePoint <= to;
}
