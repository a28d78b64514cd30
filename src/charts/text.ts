import { INTER_WIDTHS } from "./inter-widths.ts";
import { MUTED_TEXT, TEXT } from "./palette.ts";
import { type Attributes, element, escaped, type Point } from "./svg.ts";

export type Weight = keyof typeof INTER_WIDTHS;

/** Nothing is smaller: on a phone the card is 360 of its 800 pixels wide. */
export const SMALLEST = 17;

/** Letters that Inter lacks come from Noto Sans, where all but those of Korean are one em wide. */
const FULL_WIDTH = 1000;
const HANGUL_WIDTH = 920;
/** Scripts that are written without spaces break between any two letters. */
const PIECES = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^ \u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+| +/g;

/** Pixels that a line of text takes. */
export function textWidth(text: string, size: number, weight: Weight = "regular"): number {
  let sum = 0;
  for (const letter of text) sum += advance(letter.codePointAt(0) ?? 0, weight);
  return (sum * size) / 1000;
}

function advance(codePoint: number, weight: Weight): number {
  return ADVANCES[weight].get(codePoint) || (isHangul(codePoint) ? HANGUL_WIDTH : FULL_WIDTH);
}

function isHangul(codePoint: number): boolean {
  return (codePoint >= 0xac00 && codePoint <= 0xd7a3) || (codePoint >= 0x3131 && codePoint <= 0x318e);
}

/** Other letters come from a font of their language. */
export function isInInter(letter: string): boolean {
  return (ADVANCES.regular.get(letter.codePointAt(0) ?? 0) ?? 0) > 0;
}

const ADVANCES = { regular: byCodePoint("regular"), bold: byCodePoint("bold") };

function byCodePoint(weight: Weight): ReadonlyMap<number, number> {
  const runs = INTER_WIDTHS[weight];
  return new Map(runs.flatMap(([from, widths]) => widths.map((width, at): [number, number] => [from + at, width])));
}

/** Lines of at most so many pixels; a single word that is longer has a line of its own. */
export function wrapped(text: string, width: number, size: number, weight: Weight = "regular"): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECES) ?? []) {
    if (line.trim() !== "" && textWidth((line + piece).trimEnd(), size, weight) > width) {
      lines.push(line.trim());
      line = "";
    }
    line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trim()];
}

export interface TextStyle {
  readonly size?: number;
  readonly weight?: Weight;
  readonly anchor?: "start" | "middle" | "end";
  readonly fill?: string;
}

/** @param at where the line of writing begins, has its middle or ends */
export function writing(text: string, at: Point, style: TextStyle = {}): string {
  const { size = 18, weight = "regular", anchor = "start", fill = TEXT } = style;
  const attributes: Attributes = {
    x: at.x,
    y: at.y,
    "font-size": size,
    ...(weight === "bold" ? { "font-weight": 600 } : {}),
    ...(anchor === "start" ? {} : { "text-anchor": anchor }),
    fill,
  };
  return element("text", attributes, escaped(text));
}

export function quietly(text: string, at: Point, style: TextStyle = {}): string {
  return writing(text, at, { fill: MUTED_TEXT, size: SMALLEST, ...style });
}
