import { FileFault, type Place, quoted } from "../holdings/fault.ts";
import type { Month } from "../holdings/month.ts";
import { type FixedWidth, isBlank, placeIn } from "./fixed-width.ts";
import { writtenDate } from "./written-date.ts";

/** What stands under `mfh.txt`. */
export interface MajorHoldersNotes {
  /** "2023-03-15" */
  readonly released: string;
  /** @throws FileFault if a name has a mark whose note is missing, or says something else than its name means here */
  expectMeaning(place: Place, rawName: string): void;
  /** @throws FileFault if no note says that one column of a month shown twice is for comparison only */
  expectComparison(place: Place, month: Month): void;
}

const FOOTER = "Department of the Treasury/Federal Reserve Board";
/** In note 1/ of every edition: what the figures are made from. */
const BASIS = "Estimated foreign holdings";
/** The numbers of notes may differ from edition to edition; what they say of a name must not. */
const MEANINGS: Readonly<Record<string, RegExp>> = {
  "United Kingdom": /Channel Islands and (the )?Isle of Man/,
  "Oil Exporters": /Ecuador.*Venezuela.*Saudi Arabia.*Nigeria/,
  "Carib Bnkng Ctrs": /Bahamas.*Bermuda.*Cayman Islands.*Panama/,
};

/**
 * @param end the first line after the table
 * @throws FileFault if they are cut short or carry no date
 */
export function readNotes(table: FixedWidth, end: number, newest: Month): MajorHoldersNotes {
  const from = table.lines.findIndex((_, line) => line >= end && !isBlank(table, line));
  const footer = from < 0 ? undefined : table.lines[from]?.trim();
  const last = table.lines.length - 1;
  if (footer !== FOOTER) throw new FileFault(placeIn(table, from < 0 ? last : from), quoted(FOOTER), quoted(footer));
  const released = writtenDate(table.lines[from + 1] ?? "");
  if (!released || released.slice(0, 7) <= newest) {
    const expected = `the date of the release after ${newest}, such as March 15, 2023`;
    throw new FileFault(placeIn(table, from + 1), expected, quoted(table.lines[from + 1]?.trim()));
  }
  const notes = byNumber(table.lines.slice(from + 2));
  checkWhole(table, notes);
  return {
    released,
    expectMeaning(place, rawName) {
      const [, name = "", mark] = /^(.*?) +(\d+)\/$/.exec(rawName) ?? [];
      if (!mark) return;
      const note = notes.get(mark);
      const meaning = MEANINGS[name];
      if (!note) throw new FileFault(place, `a note ${mark}/ under the table`, "none");
      if (meaning && !meaning.test(note)) throw new FileFault(place, `a note ${mark}/ on ${name}`, quoted(note));
    },
    expectComparison(place, month) {
      if ([...notes.values()].some((note) => note.includes("comparison only"))) return;
      throw new FileFault(place, `a note that says which column of ${month} is for comparison only`, "none");
    },
  };
}

/** Notes by their numbers, each in one line. */
function byNumber(lines: readonly string[]): Map<string, string> {
  const notes = new Map<string, string>();
  let number = "";
  for (const line of lines) {
    const [, mark, text = line] = /^ *(\d+)\/ +(.*)$/.exec(line) ?? [];
    if (mark) number = mark;
    if (number !== "") notes.set(number, `${notes.get(number) ?? ""} ${text.trim()}`.trim());
  }
  return notes;
}

/** The notes carry no figure, but where they end in the middle the file was cut, and who knows where it began. */
function checkWhole(table: FixedWidth, notes: ReadonlyMap<string, string>): void {
  const last = table.lines.findLastIndex((line) => line.trim() !== "");
  const isEnded = last < table.lines.length - 1 || table.endsWithLine;
  const found = isEnded ? quoted(table.lines[last]?.trim().slice(-50)) : "the end of the file within a line";
  if (!notes.get("1")?.includes(BASIS)) {
    throw new FileFault(placeIn(table, last), `a note 1/ with "${BASIS}"`, "the end of the file");
  }
  if (!isEnded || !/\.$/.test(table.lines[last]?.trim() ?? "")) {
    throw new FileFault(placeIn(table, last), "notes that end with a full stop and a line end", found);
  }
}
