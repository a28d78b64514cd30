import { type Cell, type File, readFiles, readOldColumns, rowsOf } from "./files.ts";

/** A figure with the file that has it. */
export interface Level extends Cell {
  readonly file: File;
}

export interface Difference {
  readonly millions: number;
  readonly from: Level;
  readonly to: Level;
}

interface Break {
  readonly at: number;
  readonly kind: string;
}

const files = readFiles();
const newest =
  files
    .map((file) => file.newest)
    .sort()
    .at(-1) ?? "";

/** From the first month of the table to the newest of any file: "2000-03", … Everything below counts months from 0. */
export const months: readonly string[] = Array.from({ length: 12 * 100 }, (_, at) => {
  const of = 2000 * 12 + 2 + at;
  return `${Math.floor(of / 12)}-${String((of % 12) + 1).padStart(2, "0")}`;
}).filter((month) => month <= newest);

const oldColumns = readOldColumns();
const composites = rowsOf("composites");
const breakRows = rowsOf("breaks");
export const kinds: ReadonlyMap<string, string> = new Map(rowsOf("holders").map(([id = "", kind = ""]) => [id, kind]));

/** Tables of the major holders stand before those of all countries; of each the newest release. */
export const isMajor = ({ table }: File) => table === "slt_table5" || table === "mfhhis01";
export const preferred: readonly File[] = [
  ...files.filter(isMajor).reverse(),
  ...files.filter((file) => !isMajor(file)).reverse(),
];

/** What is worked out once for a holder. */
function once<T>(of: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const value = known.get(id) ?? of(id);
    known.set(id, value);
    return value;
  };
}

/** Rows of which a holder is made: itself, or the members of a composite with their signs. */
const parts = once((id) => {
  const members = composites.filter(([whose]) => whose === id);
  return members.length === 0
    ? [{ id, sign: 1 }]
    : members.map(([, sign, of = ""]) => ({ id: of, sign: Number(`${sign}1`) }));
});

/** What one file says of a month. */
function inFile(file: File, id: string, at: number): Level | null {
  return rowsIn(id).get(file)?.[at] ?? null;
}

const rowsIn = once(
  (id): ReadonlyMap<File, readonly (Level | null)[]> =>
    new Map(preferred.map((file) => [file, months.map((_, at) => readCell(file, id, at))])),
);

/** A composite is there only with all its members. */
function readCell(file: File, id: string, at: number): Level | null {
  const cells = parts(id).map(({ id: part, sign }) => ({ sign, cell: file.cells.get(`${part} ${months[at]}`) }));
  if (cells.some(({ cell }) => !cell)) return null;
  const millions = cells.reduce((sum, { sign, cell }) => sum + sign * (cell?.millions ?? 0), 0);
  const since = cells.length > 1 ? file.release : (cells[0]?.cell?.since ?? "");
  return { millions, since, file };
}

/** The standing figure of every month. */
export const levels = once((id): readonly (Level | null)[] =>
  months.map((_, at) => {
    for (const file of preferred) {
      const found = inFile(file, id, at);
      if (found) return found;
    }
    return null;
  }),
);

export const values = once((id): readonly number[] => levels(id).map((level) => level?.millions ?? Number.NaN));

export const breaks = once((id): readonly Break[] =>
  breakRows
    .filter(([, whose]) => whose === "*" || whose === id || parts(id).some((part) => part.id === whose))
    .map(([month = "", , , kind = ""]) => ({ at: months.indexOf(month), kind })),
);

export function oldColumn(id: string, at: number): number | null {
  const found = parts(id).map(({ id: part, sign }) => sign * (oldColumns.get(`${part} ${months[at]}`) ?? Number.NaN));
  const sum = found.reduce((all, each) => all + each, 0);
  return Number.isNaN(sum) ? null : sum;
}

/** Steps after one month and not after the other, each once. */
export function stepsIn(id: string, after: number, upTo: number): number[] {
  const found = breaks(id).filter(({ at, kind }) => kind === "step" && at > after && at <= upTo);
  return [...new Set(found.map(({ at }) => at))];
}

function wallIn(id: string, after: number, upTo: number): boolean {
  return breaks(id).some(({ at, kind }) => kind === "wall" && at > after && at <= upTo);
}

/** Both ends from one file, the newest that has both. */
export function difference(id: string, from: number, to: number): Difference | null {
  if (from < 0 || wallIn(id, from, to)) return null;
  for (const file of preferred) {
    const ends = [inFile(file, id, from), inFile(file, id, to)];
    if (ends[0] && ends[1]) return { millions: ends[1].millions - ends[0].millions, from: ends[0], to: ends[1] };
  }
  return null;
}

/** Months in which a row is newly listed: another level, which the "All Other" of its file mirrors within 1 %. */
export const newlyListed = once((id): ReadonlySet<number> => {
  const isNew = (at: number) => {
    const move = difference(id, at - 1, at);
    if (!move || Math.abs(move.millions) < 5_000) return false;
    const ends = [move.from.millions, move.to.millions];
    if (Math.max(...ends) < 3 * Math.min(...ends)) return false;
    return ["all-other-t5", "all-other-history"].some((other) => {
      const [before, now] = [inFile(move.to.file, other, at - 1), inFile(move.to.file, other, at)];
      if (!before || !now) return false;
      return Math.abs(now.millions - before.millions + move.millions) <= 0.01 * Math.abs(move.millions);
    });
  };
  return new Set(levels(id).keys().filter(isNew));
});

/** The change of each month that may be compared: not of a break's month, nor of a row newly listed. */
export const moves = once((id): readonly number[] =>
  months.map((_, at) => {
    const isBroken = newlyListed(id).has(at) || breaks(id).some((each) => each.at === at);
    return isBroken ? Number.NaN : (difference(id, at - 1, at)?.millions ?? Number.NaN);
  }),
);

/** The first month from which a row has a figure every month, means one thing, and is not newly listed. */
export const startOfRun = (id: string, at: number): number => starts(id)[at] ?? at;

const starts = once((id): readonly number[] => {
  const [row, isNew] = [levels(id), newlyListed(id)];
  const isWall = (at: number) => breaks(id).some((each) => each.at === at && each.kind === "wall");
  const found: number[] = [];
  for (const at of months.keys()) found.push(row[at - 1] && !isNew.has(at) && !isWall(at) ? (found[at - 1] ?? at) : at);
  return found;
});
export const countries: readonly string[] = [...kinds.keys()].filter((id) => kinds.get(id) === "country");

/** Whether a month can be ranked: an older column of a Table 5 has the newest month's largest alone. */
export function isRanked(at: number): boolean {
  const month = months[at] ?? "";
  return files.some(({ table, oldest, newest }) =>
    table === "slt_table5" ? newest === month : oldest <= month && month <= newest,
  );
}

export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** The last month of a range, both ends included, of which something holds. */
export function lastIn(first: number, last: number, holds: (at: number) => boolean): number | undefined {
  let at = last;
  while (at >= first && !holds(at)) at--;
  return at < first ? undefined : at;
}
