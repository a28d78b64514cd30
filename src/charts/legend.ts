import type { ChartWords } from "../words/chart-words.ts";
import { CARD, PARTS, type Part, TEXT, UNDIVIDED } from "./palette.ts";
import { partBox } from "./part-marks.ts";
import { type Box, element, type Point, tenth } from "./svg.ts";
import { quietly, SMALLEST, textWidth } from "./text.ts";

const SWATCH = 18;
const GAP = 7;
const BETWEEN = 20;
const LINE = 26;

interface Entry {
  readonly text: string;
  /** Drawn with its middle left at a point. */
  readonly swatch: (at: Point) => string;
}

interface Legend {
  readonly height: number;
  draw(room: Box): string[];
}

/** What the parts of bars look like, and the mark of their sum, in as many lines as they need. */
export function partsLegend(words: ChartWords, width: number): Legend {
  const ofPart = (part: Part): Entry => ({
    text: words.parts[part],
    swatch: ({ x, y }) => partBox(part, { left: x, top: y - 8, right: x + SWATCH, bottom: y + 8 }),
  });
  const entries: Entry[] = [
    ...PARTS.map(ofPart),
    { text: words.parts.change, swatch: ({ x, y }) => changeMark({ x: x + SWATCH / 2, y }) },
  ];
  const lines = flowed(entries, width);
  return {
    height: lines.length * LINE + 6,
    draw: ({ left, top }) =>
      lines.flatMap((line, row) => {
        let x = left;
        return line.flatMap((entry) => {
          const at = { x, y: top + row * LINE + LINE / 2 };
          x += entryWidth(entry) + BETWEEN;
          return [entry.swatch(at), quietly(entry.text, { x: at.x + SWATCH + GAP, y: at.y + 6 })];
        });
      }),
  };
}

/** A diamond where a change in holdings stands, over the parts that make it. */
export function changeMark({ x, y }: Point, size = 7): string {
  const s = tenth(size);
  const d = `M${tenth(x)} ${tenth(y - size)}l${s} ${s}l-${s} ${s}l-${s} -${s}z`;
  return element("path", { d, fill: TEXT, stroke: CARD, "stroke-width": 2 });
}

/** A bar whose parts are not known. */
export function plainBar({ left, top, right, bottom }: Box): string {
  return element("rect", { x: left, y: top, width: right - left, height: bottom - top, fill: UNDIVIDED });
}

function entryWidth({ text }: Entry): number {
  return SWATCH + GAP + textWidth(text, SMALLEST);
}

function flowed(entries: readonly Entry[], width: number): Entry[][] {
  const lines: Entry[][] = [];
  let used = width;
  for (const entry of entries) {
    used += BETWEEN + entryWidth(entry);
    const line = lines.at(-1);
    if (line && used <= width) line.push(entry);
    else {
      lines.push([entry]);
      used = entryWidth(entry);
    }
  }
  return lines;
}
