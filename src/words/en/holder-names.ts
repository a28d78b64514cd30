import type { Holder, HolderId } from "../../holdings/holder.ts";
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
  running: runningName,
  country: (iso) => unicodeName(iso) ?? iso,
};

/** What people type for a holder, beside its names; all lower case. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  AE: ["uae", "are", "emirates", "abu dhabi", "dubai"],
  AU: ["aus", "aussie"],
  BE: ["bel", "euroclear"],
  BM: ["bmu"],
  BR: ["bra", "brasil"],
  CA: ["can"],
  CH: ["che", "swiss"],
  CN: [
    "chn",
    "prc",
    "mainland china",
    "chinese",
    "china mainland",
    "peoples republic of china",
    "mainland",
    "red china",
  ],
  CZ: ["czechia"],
  DD: ["east germany", "gdr", "ddr"],
  DE: ["deu", "deutschland", "german", "west germany", "federal republic of germany", "frg"],
  ES: ["esp", "espana"],
  FR: ["fra", "french"],
  GB: [
    "uk",
    "gbr",
    "britain",
    "great britain",
    "england",
    "british",
    "scotland",
    "wales",
    "northern ireland",
    "london",
  ],
  HK: ["hkg", "hongkong", "hksar"],
  IE: ["irl", "eire"],
  IN: ["ind", "indian"],
  IT: ["ita"],
  JP: ["jpn", "nippon", "japanese"],
  KR: ["kor", "korea", "south korea", "rok", "korea south", "korean", "republic of korea"],
  KN: ["st kitts", "saint kitts", "nevis"],
  KY: ["cym", "cayman", "caymans", "hedge funds"],
  LU: ["lux", "luxemburg", "clearstream"],
  MO: ["macao"],
  MX: ["mex", "mexican"],
  NL: ["nld", "holland", "dutch"],
  NO: ["nor", "norge"],
  RU: ["rus", "russian federation"],
  SA: ["sau", "saudi", "ksa"],
  SG: ["sgp"],
  TR: ["turkiye"],
  TW: ["twn", "taiwan", "roc", "formosa", "taipei"],
  VA: ["vatican"],
  VG: ["bvi"],
  VN: ["viet nam"],
  total: [
    "total",
    "all",
    "world",
    "grand total",
    "all countries",
    "foreigners",
    "everyone",
    "foreign",
    "rest of world",
    "rest of the world",
    "row",
  ],
  official: [
    "official",
    "foreign official",
    "central banks",
    "central bank",
    "official holders",
    "foreign officials",
    "governments",
    "total official",
    "official sector",
    "of which foreign official",
  ],
  "non-official": [
    "private",
    "private holders",
    "foreign private",
    "private sector",
    "private investors",
    "non official",
  ],
  "all-other-t5": ["all other", "other", "others", "rest"],
  "china-belgium": ["china and belgium", "china belgium", "china plus belgium"],
  "china-hong-kong": ["china and hong kong", "china hong kong", "greater china"],
  "custody-centres": ["custody", "custodians", "custody centers", "six custody centres"],
  "everyone-else": ["everyone else", "all but custody centres"],
  "oil-exporters": ["opec", "oil", "oil producers", "oil exporting countries"],
  "carib-banking": ["caribbean", "carib bnkng ctrs"],
  "euro-area": ["eurozone", "euro zone", "euro", "emu", "memo euro area"],
  "european-union": ["eu", "eu27"],
  international: ["international organizations", "international organisation"],
};

export function aliasesOf(id: HolderId): readonly string[] {
  return ALIASES[id] ?? [];
}
