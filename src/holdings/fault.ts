/** Where in a file something is not as it must be. Lines and cells count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly cell?: number;
}

/** A file that is refused whole: its place, what was expected there and what stood there instead. */
export class FileFault extends Error {
  readonly place: Place;
  readonly expected: string;
  readonly found: string;

  constructor(place: Place, expected: string, found: string) {
    const where = [place.file, place.line && `line ${place.line}`, place.cell && `cell ${place.cell}`];
    super(`${where.filter(Boolean).join(", ")}: expected ${expected}, found ${found}`);
    this.name = "FileFault";
    this.place = place;
    this.expected = expected;
    this.found = found;
  }
}

/** A cell's text for a sentence: quoted, and cut where it is long. */
export function quoted(text: string | undefined): string {
  if (text === undefined) return "nothing";
  return text.length > 60 ? `"${text.slice(0, 60)}…"` : `"${text}"`;
}
