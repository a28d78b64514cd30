import { LANGUAGES, type Language } from "./language.ts";
import { plainName } from "./plain-name.ts";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Codes that Unicode names, and that are no countries. */
const NO_COUNTRIES = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);
/** Names in use beside Unicode's. */
const ALSO: Readonly<Record<string, string>> = {
  "ivory coast": "CI",
  "cote divoire": "CI",
  burma: "MM",
  myanmar: "MM",
  congo: "CD",
  drc: "CD",
  "cape verde": "CV",
  swaziland: "SZ",
  macedonia: "MK",
  bosnia: "BA",
  dprk: "KP",
};

/** Those that have a longer name too, in one of the languages; asking ICU for both of every country would take twice as long. */
export const LONG_NAMED: ReadonlySet<string> = new Set("BA CC GB HK KR MM MO PN PS US".split(" "));

const SHORT = new Map<Language, Intl.DisplayNames>();
const LONG = new Map<Language, Intl.DisplayNames>();

function namesIn(language: Language, style: "short" | "long"): Intl.DisplayNames {
  const made = style === "short" ? SHORT : LONG;
  const names = made.get(language) ?? new Intl.DisplayNames(language, { type: "region", style, fallback: "none" });
  made.set(language, names);
  return names;
}

/** Unicode's name for an ISO 3166 code: "Türkiye"; null for a code that another country has taken over. */
export function unicodeName(iso: string): string | null {
  return countryNames("en", iso)[0] ?? null;
}

/** Unicode's names for an ISO 3166 code, the long one first: "イギリス", "英国"; none for a code that another country has taken over. */
export function countryNames(language: Language, iso: string): string[] {
  if (!isCurrent(iso)) return [];
  const short = namesIn(language, "short").of(iso) ?? [];
  return LONG_NAMED.has(iso) ? [namesIn(language, "long").of(iso) ?? [], short].flat() : [short].flat();
}

const current = new Map<string, boolean>();

/** Not so: "DD", which Unicode reads as Germany. Asked of ICU once a code, which is slow to tell. */
function isCurrent(iso: string): boolean {
  const is = current.get(iso) ?? new Intl.Locale(`und-${iso}`).region === iso;
  current.set(iso, is);
  return is;
}

/**
 * "IR" for the plain name, in any language, of any country of the world; whether it is listed is the caller's to know.
 * @param name as `plainName` gives it
 */
export function unlistedCountry(name: string): string | null {
  return ALSO[name] ?? codes().get(name) ?? null;
}

let known: ReadonlyMap<string, string> | undefined;

/** Plain names with their codes; made when the first such question comes. */
function codes(): ReadonlyMap<string, string> {
  known ??= new Map(
    LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
      .filter((code) => !NO_COUNTRIES.has(code) && unicodeName(code) !== null)
      .flatMap((code) =>
        LANGUAGES.flatMap((language) => countryNames(language, code)).map((name) => [plainName(name), code] as const),
      ),
  );
  return known;
}
