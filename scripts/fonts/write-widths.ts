/** Writes src/charts/inter-widths.ts from the fonts that ship: `npm run fonts:measure`. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { advanceWidths } from "./advance-widths.ts";

const FONTS = {
  regular: import.meta.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  bold: import.meta.resolve("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf"),
};
/** Latin with its accents, and the marks that charts use. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2009, 0x2026],
  [0x202f, 0x202f],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x25a0, 0x25cf],
] as const;

const runs = (file: string) => {
  const font = advanceWidths(readFileSync(fileURLToPath(file)));
  return RANGES.map(([from, to]) => {
    const widths = Array.from({ length: to - from + 1 }, (_, at) => font.of(from + at) ?? 0);
    return `    [0x${from.toString(16)}, [${widths.map((width) => Math.round((width * 1000) / font.unitsPerEm)).join(", ")}]],`;
  }).join("\n");
};
const tables = Object.entries(FONTS).map(([weight, file]) => `  ${weight}: [\n${runs(file)}\n  ],`);
writeFileSync(
  fileURLToPath(new URL("../../src/charts/inter-widths.ts", import.meta.url)),
  `type Runs = readonly (readonly [from: number, widths: readonly number[]])[];\n
/**
 * Advance widths of Inter in thousandths of the font size, from a code point on; 0 where the font has no such letter.
 * Made by scripts/fonts/write-widths.ts.
 */
export const INTER_WIDTHS: Readonly<Record<"regular" | "bold", Runs>> = {\n${tables.join("\n")}\n};\n`,
);
