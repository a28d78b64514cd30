import { LANGUAGES, type Language } from "./language.ts";
import { typedKey } from "./typed-key.ts";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Codes that Unicode names, and that are no countries. */
const NO_COUNTRIES = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);
/** Names in use beside Unicode's. */
const ALSO: Readonly<Record<string, string>> = {
  BA: "bosnia|bosnien|bosnie|bósnia|波黑",
  BY: "Weißrussland|Bielorrusia",
  CD: "congo|drc|kongo|コンゴ|刚果|剛果|콩고",
  CI: "ivory coast|cote divoire|Elfenbeinküste|Costa de Marfil|象牙海岸",
  CV: "cape verde",
  KP: "dprk|北韓|北韩|北朝鲜|North Korea|Nordkorea",
  MK: "macedonia|mazedonien|macédoine",
  MM: "burma|myanmar|birma|birmanie|birmania|birmânia|ビルマ|버마",
  SZ: "swaziland|swasiland|suazilandia",
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
  const short = namesIn(language, "short").of(iso);
  if (short === undefined || !isCurrent(iso)) return [];
  const long = LONG_NAMED.has(iso) ? namesIn(language, "long").of(iso) : undefined;
  return long === undefined ? [short] : [long, short];
}

const current = new Map<string, boolean>();

/** Not so: "DD", which Unicode reads as Germany. Asked of ICU once a code, which is slow to tell. */
function isCurrent(iso: string): boolean {
  const is = current.get(iso) ?? new Intl.Locale(`und-${iso}`).region === iso;
  current.set(iso, is);
  return is;
}

/**
 * "IR" for the name, in any language, of any country of the world; whether it is listed is the caller's to know.
 * @param key as `typedKey` gives it
 */
export function countryCode(key: string): string | null {
  return codes().get(key) ?? null;
}

let known: ReadonlyMap<string, string> | undefined;

/** Made when the first such question comes. */
function codes(): ReadonlyMap<string, string> {
  known ??= new Map(countriesByName());
  return known;
}

/** Of all the countries of the world. */
export function countryCodes(): string[] {
  const all = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return all.filter((code) => !NO_COUNTRIES.has(code) && unicodeName(code) !== null);
}

function countriesByName(): [key: string, iso: string][] {
  const named = countryCodes().map(
    (iso) => [LANGUAGES.flatMap((language) => countryNames(language, iso)), iso] as const,
  );
  const also = Object.entries(ALSO).map(([iso, names]) => [names.split("|"), iso] as const);
  return [...named, ...also].flatMap(([names, iso]) => names.map((name): [string, string] => [typedKey(name), iso]));
}
