import type { Holder } from "../holdings/holder.ts";

/** What a language calls a holder. */
export interface Names {
  /** As a title: "United Kingdom" */
  full(holder: Holder): string;
  /** In a list or a table, where room is short: "UK" */
  short(holder: Holder): string;
  /** In a table, whose lines a phone breaks behind 30 letters: "Cayman Is." */
  cell(holder: Holder): string;
  /** In running text, with its article where the language has one: "the United Kingdom" */
  running(holder: Holder): string;
  /** A country that no table lists, by its ISO code, within a sentence: "Iran" */
  country(iso: string): string;
}

/** Forms of a name: a missing short one is as the full one, one for tables as the short one, a running one as the full one. */
interface Forms {
  readonly full: string;
  readonly short?: string;
  readonly cell?: string;
  readonly running?: string;
}

/** Holders that no list of countries names. */
export const GROUPS = [
  "africa",
  "all-countries",
  "all-other-history",
  "all-other-t5",
  "asia",
  "belgium-luxembourg",
  "british-west-indies",
  "carib-banking",
  "caribbean",
  "channel-islands",
  "china-belgium",
  "china-hong-kong",
  "country-unknown",
  "custody-centres",
  "euro-area",
  "europe",
  "european-union",
  "everyone-else",
  "international",
  "latin-america",
  "latin-america-caribbean",
  "non-official",
  "official",
  "oil-exporters",
  "organisations",
  "other-countries",
  "regional",
  "total",
] as const;
type Group = (typeof GROUPS)[number];

/** Countries that are no more, and that CLDR does not name. */
type Former = "AN" | "DD";

/** Every group is named; countries only where CLDR's name of them is not what finance writes. */
type NamesOfALanguage = Readonly<Record<Group | Former, Forms>> & Readonly<Record<string, Forms>>;

/** CLDR's short names of countries, and the language's own for all else. */
export function createNames(locale: string, named: NamesOfALanguage): Names {
  const regions = new Intl.DisplayNames(locale, { type: "region", style: "short" });
  const asked = new Map<string, Forms>(Object.entries(named));
  const forms = (holder: Holder): Forms => {
    const its = asked.get(holder.id) ?? { full: cldr(regions, holder) };
    asked.set(holder.id, its);
    return its;
  };
  const short = (holder: Holder) => forms(holder).short ?? forms(holder).full;
  return {
    full: (holder) => forms(holder).full,
    short,
    cell: (holder) => forms(holder).cell ?? short(holder),
    running: (holder) => forms(holder).running ?? forms(holder).full,
    country: (iso) => named[iso]?.running ?? regions.of(iso) ?? iso,
  };
}

function cldr(regions: Intl.DisplayNames, { id, name }: Holder): string {
  return /^[A-Z]{2}$/.test(id) ? (regions.of(id) ?? name) : name;
}
