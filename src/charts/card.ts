import type { ChartWords } from "../words/chart-words.ts";
import { CARD, TEXT } from "./palette.ts";
import { type Box, element } from "./svg.ts";
import { quietly, SMALLEST, textWidth, wrapped, writing } from "./text.ts";

export const WIDTH = 800;
export const HEIGHT = 480;
export const MARGIN = 24;

const TITLE = { size: 26, line: 31 };
const SUBTITLE = { size: 18, line: 23 };
const NOTE_LINE = 22;

/** What stands around a drawing. */
export interface Frame {
  readonly words: Pick<ChartWords, "language" | "otherFont">;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly source: string;
}

/** A solid card with title and subtitle above, notes and source below, and in the room between what `draw` puts there. */
export function card(frame: Frame, draw: (room: Box) => readonly string[]): string {
  const wide = WIDTH - 2 * MARGIN;
  const titles = wrapped(frame.title, wide, TITLE.size, "bold");
  const subtitles = wrapped(frame.subtitle, wide, SUBTITLE.size);
  const feet = [...noteLines(frame.notes, wide), ...wrapped(frame.source, wide, SMALLEST)];
  const titleEnd = MARGIN + titles.length * TITLE.line;
  const headEnd = titleEnd + subtitles.length * SUBTITLE.line;
  const footStart = HEIGHT - MARGIN + 6 - feet.length * NOTE_LINE;
  const room = { left: MARGIN, top: headEnd + 12, right: WIDTH - MARGIN, bottom: footStart - 8 };
  const head = [
    ...titles.map((line, at) =>
      writing(line, { x: MARGIN, y: MARGIN + at * TITLE.line + 22 }, { size: TITLE.size, weight: "bold" }),
    ),
    ...subtitles.map((line, at) =>
      quietly(line, { x: MARGIN, y: titleEnd + at * SUBTITLE.line + 16 }, { size: SUBTITLE.size }),
    ),
  ];
  const foot = feet.map((line, at) => quietly(line, { x: MARGIN, y: footStart + at * NOTE_LINE + 16 }));
  const { language, otherFont } = frame.words;
  const ground = element("rect", { width: WIDTH, height: HEIGHT, fill: CARD });
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width: WIDTH,
    height: HEIGHT,
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    lang: language,
    "font-family": otherFont ? `Inter, ${otherFont}` : "Inter",
    fill: TEXT,
  };
  return `${element("svg", attributes, ["", ...boldFamilies(otherFont), ground, ...head, ...draw(room), ...foot, ""].join("\n"))}\n`;
}

/** A bold letter that the first family lacks would be drawn in the regular weight of another: the families change their places. */
function boldFamilies(otherFont: string | null): string[] {
  return otherFont ? [element("style", {}, `[font-weight="600"]{font-family:"${otherFont}",Inter}`)] : [];
}

/** Notes side by side, broken between two of them rather than within one. */
function noteLines(notes: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const note of notes) {
    const joined = `${lines.at(-1)} · ${note}`;
    if (lines.length > 0 && textWidth(joined, SMALLEST) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrapped(note, width, SMALLEST));
  }
  return lines;
}
