import type { TableHead } from "../words/rooms/table-words.ts";

/** What a phone shows of a line of even letters before it breaks. */
export const LINE_CHARACTERS = 30;

const WIDE_LETTER = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

/** How many digits take the room of a text: letters of Chinese, Japanese and Korean are twice as wide. */
export function shownWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (WIDE_LETTER.test(letter) ? 2 : 1), 0);
}

/** A name within a number of columns; one that is too long ends with a mark. */
export function within(name: string, columns: number): string {
  if (shownWidth(name) <= columns) return name;
  let kept = "";
  for (const letter of name) {
    if (shownWidth(kept + letter) >= columns) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** Behind figures that are padded already: the name has what is left of the line. */
export function named(figures: string, name: string): string {
  return `${figures} ${within(name, LINE_CHARACTERS - shownWidth(figures) - 1)}`;
}

interface Line {
  readonly first: string;
  readonly second: string;
  readonly name: string;
}

/** Two columns of figures and a name that is last and unpadded, in a block of even letters. */
export function figureLines(lines: readonly Line[], head: TableHead | null): string {
  const heads = head ? [head] : [];
  const width = (column: "first" | "second") => Math.max(...[...heads, ...lines].map((line) => line[column].length));
  const [first, second] = [width("first"), width("second")];
  const padded = (line: TableHead) => `${line.first.padStart(first)} ${line.second.padStart(second)}`;
  return ["```", ...heads.map(padded), ...lines.map((line) => named(padded(line), line.name)), "```"].join("\n");
}

/** A column of figures and what each is, in a block of even letters. */
export function namedFigures(lines: readonly (readonly [figure: string, name: string])[]): string {
  const wide = Math.max(...lines.map(([figure]) => figure.length));
  return ["```", ...lines.map(([figure, name]) => named(figure.padStart(wide), name)), "```"].join("\n");
}
