/**
 * The fewest wrong letters in the beginning of a word: added, left out, changed, or in each other's place.
 * "colum" for "colombia" → 1, "chian" for "china" → 1, "kingdm" for "kingdom" → 1. Where there are more than `most`, any number above it.
 */
export function misspelling(typed: string, word: string, most: number): number {
  const width = Math.min(word.length, typed.length + most);
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: width + 1 }, (_, at) => at);
  for (let index = 0; index < typed.length; index++) {
    const next = [index + 1];
    for (let at = 0; at < width; at++) next.push(mistakes(typed, index, word, at, { before, row, next }));
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(...row);
}

/** Mistakes between the beginnings of two words, by how many letters of the one (a row) and of the other. */
interface Rows {
  readonly before: readonly number[];
  readonly row: readonly number[];
  readonly next: readonly number[];
}

function mistakes(typed: string, index: number, word: string, at: number, { before, row, next }: Rows): number {
  const one = typed[index];
  const other = word[at];
  const changed = (row[at] ?? 0) + (one === other ? 0 : 1);
  const isSwapped = index > 0 && at > 0 && one === word[at - 1] && typed[index - 1] === other;
  const swapped = isSwapped ? (before[at - 1] ?? 0) + 1 : changed;
  return Math.min(changed, swapped, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1);
}
