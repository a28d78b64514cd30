import { plainName } from "./plain-name.ts";

const NAMES = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
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

/** Unicode's name for an ISO 3166 code: "Türkiye"; null for a code that another country has taken over. */
export function unicodeName(iso: string): string | null {
  return new Intl.Locale(`und-${iso}`).region === iso ? (NAMES.of(iso) ?? null) : null;
}

/**
 * "IR" for the plain name of any country of the world; whether it is listed is the caller's to know.
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
      .filter((code) => !NO_COUNTRIES.has(code))
      .flatMap((code) => {
        const name = unicodeName(code);
        return name ? [[plainName(name), code] as const] : [];
      }),
  );
  return known;
}
