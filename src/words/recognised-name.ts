import type { Holder } from "../holdings/holder.ts";
import { unlistedCountry } from "./country-codes.ts";
import { plainName } from "./plain-name.ts";

/** Finds the holder of exactly a name; null if there is none. */
type Find = (name: string) => Holder | null;

/** What is meant by a name that no row has. */
export type RecognisedName =
  | { readonly kind: "american" | "international" | "no-row" }
  /** An office, such as a central bank, of a country that has a row. */
  | { readonly kind: "office"; readonly holder: Holder }
  /** A country of the world that no table lists, by its ISO code. */
  | { readonly kind: "unlisted"; readonly iso: string };

/** null where the name means nothing that is known here */
export function recogniseName(typed: string, find: Find): RecognisedName | null {
  const name = plainName(typed.replace(/['’]s\b/g, ""));
  if (AMERICAN.has(name) || AMERICAN.has(withoutOffice(name))) return { kind: "american" };
  if (INTERNATIONAL.has(name)) return { kind: "international" };
  if (NO_ROW.has(name)) return { kind: "no-row" };
  const holder = holderOfOffice(name, find);
  if (holder) return { kind: "office", holder };
  const iso = unlistedCountry(name);
  return iso === null ? null : { kind: "unlisted", iso };
}

const AMERICAN = words(
  "us|usa|united states|united states of america|america|american|americans|fed|the fed|federal reserve|us fed|us treasury|treasury|domestic|soma",
);
const INTERNATIONAL = words(
  "imf|international monetary fund|world bank|ibrd|bis|bank for international settlements|united nations",
);
const NO_ROW = words(
  "bric|brics|brics plus|g7|g8|g10|g20|asean|gcc|gulf|gulf states|oceania|middle east|north america|south america|nordics|nordic|scandinavia|baltics|benelux|nato|oecd|tax havens|tax haven|offshore|offshore centres|offshore centers|emerging markets|developed markets|americas|far east",
);

/** The words that an office's name has beside its country: "People's Bank of China", "china official", "Japan private sector". */
const OFFICE = words(
  "official|officials|government|governments|bank|banks|private|reserves|sovereign|authority|ministry",
);
const BESIDE = words(
  "central|national|people|peoples|reserve|monetary|non|sector|public|investor|investors|holder|holders|holdings|foreign|of|the|in|by|and|vs|versus|against|wealth|fund|finance",
);
const NAMED_OFFICES: ReadonlyMap<string, string> = new Map([
  ...["pboc", "pbc", "safe", "cic"].map((name) => [name, "CN"] as const),
  ...["boj", "gpif"].map((name) => [name, "JP"] as const),
  ...["nbim", "norges bank"].map((name) => [name, "NO"] as const),
  ...["ecb", "european central bank", "eurosystem"].map((name) => [name, "euro-area"] as const),
  ...[["boe", "GB"] as const, ["rbi", "IN"] as const, ["snb", "CH"] as const, ["bundesbank", "DE"] as const],
  ...[["banque de france", "FR"] as const, ["sama", "SA"] as const, ["hkma", "HK"] as const, ["bok", "KR"] as const],
]);

function holderOfOffice(name: string, find: Find): Holder | null {
  const named = NAMED_OFFICES.get(name);
  const rest = withoutOffice(name);
  const found = named ? find(named) : rest ? find(rest) : null;
  return found && found.kind !== "total" && found.kind !== "official" ? found : null;
}

/** The rest of an office's name without what makes it one; empty where it is none. */
function withoutOffice(name: string): string {
  const parts = name.split(" ");
  if (!parts.some((part) => OFFICE.has(part))) return "";
  return parts.filter((part) => !OFFICE.has(part) && !BESIDE.has(part)).join(" ");
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split("|"));
}
