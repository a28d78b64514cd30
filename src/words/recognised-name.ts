import type { Holder } from "../holdings/holder.ts";
import { countryCode } from "./country-codes.ts";
import {
  AMERICAN,
  AMERICAN_CODES,
  BESIDE,
  INTERNATIONAL,
  NAMED_OFFICES,
  NO_ROW,
  OFFICE,
  OFFICE_ENDINGS,
} from "./recognised-words.ts";
import { typedKey } from "./typed-key.ts";

/** Finds the holder of exactly a name; null if there is none. */
type Find = (name: string) => Holder | null;

/** What is meant by a name that no row has. */
export type RecognisedName =
  | { readonly kind: "american" | "international" | "no-row" }
  /** An office, such as a central bank, of a country that has a row. */
  | { readonly kind: "office"; readonly holder: Holder }
  /** A country of the world that no table lists, by its ISO code. */
  | { readonly kind: "unlisted"; readonly iso: string };

/** @returns null where the name means nothing that is known here */
export function recogniseName(typed: string, find: Find): RecognisedName | null {
  const key = typedKey(typed.replace(/['’]s\b/g, ""));
  if (isAmerican(key) || isAmerican(withoutOffice(key))) return { kind: "american" };
  if (known().international.has(key)) return { kind: "international" };
  if (known().noRow.has(key)) return { kind: "no-row" };
  const holder = holderOfOffice(key, find);
  if (holder) return { kind: "office", holder };
  const iso = countryCode(key);
  return iso === null ? null : { kind: "unlisted", iso };
}

/** Made when the first such question comes. */
const known = lazily(() => ({
  american: keysOf(AMERICAN),
  international: keysOf(INTERNATIONAL),
  noRow: keysOf(NO_ROW),
  office: keysOf(OFFICE),
  beside: keysOf(BESIDE),
  ending: new RegExp(`(?:の|的|${typedKey("의")})?(?:${[...keysOf(OFFICE_ENDINGS)].join("|")})$`),
  named: new Map(Object.entries(NAMED_OFFICES).flatMap(([id, names]) => [...keysOf([names])].map((key) => [key, id]))),
}));

function isAmerican(key: string): boolean {
  return known().american.has(key) || AMERICAN_CODES.includes(countryCode(key) ?? "");
}

function holderOfOffice(key: string, find: Find): Holder | null {
  const named = known().named.get(key);
  const rest = withoutOffice(key);
  const found = named ? find(named) : rest ? find(rest) : null;
  return found && found.kind !== "total" && found.kind !== "official" ? found : null;
}

/** The rest of an office's name without what makes it one; empty where it is none. */
function withoutOffice(key: string): string {
  const { office, beside, ending } = known();
  const parts = key.split(" ");
  if (parts.some((part) => office.has(part))) {
    return parts.filter((part) => !office.has(part) && !beside.has(part)).join(" ");
  }
  return ending.test(key) ? key.replace(ending, "").trim() : "";
}

function keysOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split("|")).map(typedKey));
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
