import type { Measure } from "../../holdings/figure.ts";
import type { HolderId } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";
import { readTsv } from "../../holdings/tsv.ts";

/** How a table of the Treasury's names a row for one month. */
export type RowNames = (table: string, holder: HolderId, measure: Measure, month: Month) => string;

interface Entry {
  readonly table: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** Where the register knows several names of a row, the Treasury's tables of today use these. */
const TODAY = new Set(["China, Mainland", "Korea, South", "Belgium-Luxembourg"]);
const OFFICIAL: Readonly<Record<string, string>> = {
  slt_table5: "Of Which: Foreign Official",
  mfhhis01: "For. Official",
  slt_table3: "Of Which: Foreign Official",
};

/**
 * The register of names, read the other way round.
 * @param text data/names.tsv
 */
export function createRowNames(text: string): RowNames {
  const entries = new Map<string, Entry[]>();
  for (const { cells } of readTsv(text, "names.tsv", ["table", "raw_name", "from", "to", "holder", "measure"])) {
    const [table = "", name = "", from = "", to = "", holder = "", measure = ""] = cells;
    const key = `${holder} ${measure}`;
    const entry = { table, name, from: from === "-" ? "" : from, to: to === "-" ? "9" : to };
    entries.set(key, [...(entries.get(key) ?? []), entry]);
  }
  return (table, holder, measure, month) => {
    const all = (entries.get(`${holder} ${measure}`) ?? []).filter(({ from, to }) => from <= month && month <= to);
    const own = all.find((entry) => entry.table === table);
    const general = all.filter((entry) => entry.table === "*");
    const today = general.find(({ name }) => TODAY.has(name) || name === OFFICIAL[table]) ?? general[0];
    const found = own ?? today;
    if (!found) throw new RangeError(`data/names.tsv has no name of ${holder} (${measure}) for ${table}`);
    return found.name;
  };
}
