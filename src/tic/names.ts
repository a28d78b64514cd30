import { FileFault, quoted } from "../holdings/fault.ts";
import { MEASURES, type Measure } from "../holdings/figure.ts";
import { type HolderId, toHolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import { readTsv } from "../holdings/tsv.ts";

/** What a row's name stands for. */
export interface NamedRow {
  readonly holder: HolderId;
  readonly measure: Measure;
}

interface Entry extends NamedRow {
  readonly from: string;
  readonly to: string;
}

/** The Treasury's names of rows, with their footnote marks: a mark may change whom a name means, and for which months. */
export interface Names {
  /** null if no row of that name is known for the month. */
  find(table: string, rawName: string, month: Month): NamedRow | null;
}

const COLUMNS = ["table", "raw_name", "from", "to", "holder", "measure"];

/**
 * @param text data/names.tsv; the table "*" stands for every file
 * @throws FileFault where the text is not as data/README.md says
 */
export function parseNames(text: string): Names {
  const entries = new Map<string, Entry[]>();
  for (const { cells, line } of readTsv(text, "names.tsv", COLUMNS)) {
    const [table = "", rawName = "", from = "", to = "", holder = "", measure = ""] = cells;
    const known = MEASURES.find((each) => each === measure);
    if (!known)
      throw new FileFault({ file: "names.tsv", line, cell: 6 }, `one of ${MEASURES.join(", ")}`, quoted(measure));
    const key = keyOf(table, rawName);
    const entry = {
      from: from === "-" ? "" : from,
      to: to === "-" ? "9" : to,
      holder: toHolderId(holder),
      measure: known,
    };
    entries.set(key, [...(entries.get(key) ?? []), entry]);
  }
  return {
    find(table, rawName, month) {
      const own = entries.get(keyOf(table, rawName)) ?? entries.get(keyOf("*", rawName)) ?? [];
      const found = own.find(({ from, to }) => from <= month && month <= to);
      return found ? { holder: found.holder, measure: found.measure } : null;
    },
  };
}

/** Names come with stray spaces ("Korea, South ", "Belgium  5/"), which mean nothing. */
function keyOf(table: string, rawName: string): string {
  return `${table}\t${rawName.trim().replace(/\s+/g, " ")}`;
}
