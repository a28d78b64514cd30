import type { Holder } from "../../holdings/holder.ts";
import { unicodeName } from "../country-codes.ts";
import type { Names } from "../names.ts";

/** Where a sentence wants another form than the register's name. */
interface Forms {
  /** In a list or a table, where room is short. */
  readonly short?: string;
  /** In running text: with its article. */
  readonly running?: string;
}

const FORMS: Readonly<Record<string, Forms>> = {
  AE: { short: "UAE", running: "the United Arab Emirates" },
  BS: { running: "the Bahamas" },
  CN: { short: "China", running: "China" },
  CZ: { running: "the Czech Republic" },
  DO: { running: "the Dominican Republic" },
  GB: { short: "UK", running: "the United Kingdom" },
  IM: { running: "the Isle of Man" },
  KR: { short: "S. Korea", running: "South Korea" },
  KY: { short: "Cayman Is.", running: "the Cayman Islands" },
  MH: { running: "the Marshall Islands" },
  NL: { running: "the Netherlands" },
  AN: { running: "the Netherlands Antilles" },
  PH: { running: "the Philippines" },
  TC: { running: "the Turks and Caicos Islands" },
  TT: { short: "Trinidad" },
  VG: { short: "Brit. Virgin Is.", running: "the British Virgin Islands" },
  total: { short: "Total", running: "all foreign holders" },
  official: { short: "Official", running: "foreign official holders" },
  "all-other-t5": { short: "All other", running: "all holders that Table 5 does not list" },
  "all-other-history": { short: "All other", running: "all holders that the history table did not list" },
  "custody-centres": { running: "the custody centres" },
  "everyone-else": { short: "Everyone else", running: "everyone but the custody centres" },
  "euro-area": { running: "the euro area" },
  "european-union": { running: "the European Union" },
  "oil-exporters": { running: "the oil exporters" },
  "carib-banking": { short: "Caribbean", running: "the Caribbean banking centres" },
};

/** "UK", for a list. */
export function shortName(holder: Holder): string {
  return FORMS[holder.id]?.short ?? holder.name;
}

/** "the United Kingdom", for running text. */
export function runningName(holder: Holder): string {
  return FORMS[holder.id]?.running ?? holder.name;
}

export const names: Names = {
  full: ({ name }) => name,
  short: shortName,
  cell: shortName,
  running: runningName,
  country: (iso) => unicodeName(iso) ?? iso,
};
