import MiniSearch from "minisearch";
import type { Holder, HolderId } from "../holdings/holder.ts";
import { toHolderId } from "../holdings/holder.ts";
import { aliasesOf, runningName, shortName } from "./en/holder-names.ts";

/** Finds holders by what people type: names, aliases, keys, with typing errors. */
export interface HolderSearch {
  /** The one holder of exactly this name, alias or key; null if there is none. */
  exactly(typed: string): HolderId | null;
  /** Likeliest first. */
  like(typed: string): HolderId[];
}

const FUZZY = 0.25;
/** More letters than any name has: a search through them would only take time. */
const LONGEST = 60;
/** From this length on a term may be misspelt even where others begin as it does. */
const LONG_TERM = 4;

export function createHolderSearch(holders: Iterable<Holder>): HolderSearch {
  const all = [...holders];
  const index = new MiniSearch<{ id: string; names: string }>({
    fields: ["names"],
    processTerm: (term) => plain(term),
    searchOptions: { prefix: true, combineWith: "AND", weights: { prefix: 0.6, fuzzy: 0.2 } },
  });
  for (const holder of all)
    index.add({ id: holder.id, names: [...namesOf(holder), ...aliasesOf(holder.id)].join(" ") });
  const exact = exactNames(all);
  return {
    exactly: (typed) => exact.get(plain(typed.slice(0, LONGEST))) ?? null,
    like(typed) {
      const text = plain(typed.slice(0, LONGEST));
      const careful = index.search(text, { fuzzy: (term) => (term.length < LONG_TERM ? false : FUZZY) });
      const found = careful.length > 0 ? careful : index.search(text, { fuzzy: FUZZY });
      return found.map(({ id }) => toHolderId(id));
    },
  };
}

/** What is listed by hand for a holder comes before what another happens to be called. */
function exactNames(holders: readonly Holder[]): ReadonlyMap<string, HolderId> {
  const exact = new Map<string, HolderId>();
  for (const holder of holders)
    for (const name of [...namesOf(holder), runningName(holder)]) exact.set(plain(name), holder.id);
  for (const { id } of holders) for (const alias of aliasesOf(id)) exact.set(plain(alias), id);
  return exact;
}

function namesOf(holder: Holder): string[] {
  return [holder.id, holder.name, shortName(holder)];
}

/** Lower case, without accents, dots and other punctuation, single spaces: "U.K." → "uk", "Curaçao" → "curacao". */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}.'’]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
