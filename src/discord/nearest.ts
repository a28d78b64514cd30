/** The words that take the fewest changed letters to become the one typed, best first. */
export function nearest(typed: string, words: readonly string[], count = 3): string[] {
  const distance = new Map(words.map((word) => [word, editDistance(typed.toLowerCase(), word.toLowerCase())]));
  return [...words].sort((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0)).slice(0, count);
}

/** Letters to add, leave out or change (Levenshtein). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...to].entries()) {
      const change = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
