import MiniSearch from "minisearch";
import type { Holder, HolderId } from "../holdings/holder.ts";
import { toHolderId } from "../holdings/holder.ts";
import { unicodeName } from "./country-codes.ts";
import { aliasesOf, runningName, shortName } from "./en/holder-names.ts";
import { plainName } from "./plain-name.ts";

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
/** Below it nearly every name is but a letter or two away: "imf" is not the Isle of Man. */
const SHORT_TERM = 4;

export function createHolderSearch(holders: Iterable<Holder>): HolderSearch {
  const all = [...holders];
  const index = new MiniSearch<{ id: string; names: string }>({
    fields: ["names"],
    processTerm: (term) => plainName(term),
    searchOptions: { prefix: true, combineWith: "AND", weights: { prefix: 0.6, fuzzy: 0.2 } },
  });
  for (const holder of all)
    index.add({ id: holder.id, names: [...namesOf(holder), ...aliasesOf(holder.id)].join(" ") });
  const exact = exactNames(all);
  return {
    exactly: (typed) => exact.get(plainName(typed.slice(0, LONGEST))) ?? null,
    like(typed) {
      const text = plainName(typed.slice(0, LONGEST));
      const careful = index.search(text, { fuzzy: (term) => (term.length < LONG_TERM ? false : FUZZY) });
      const bold = (term: string) => (term.length < SHORT_TERM ? false : FUZZY);
      const found = careful.length > 0 ? careful : index.search(text, { fuzzy: bold });
      return found.map(({ id }) => toHolderId(id));
    },
  };
}

/** What is listed by hand for a holder comes before what another happens to be called. */
function exactNames(holders: readonly Holder[]): ReadonlyMap<string, HolderId> {
  const exact = new Map<string, HolderId>();
  for (const { id, iso } of holders) {
    const unicode = iso && unicodeName(iso);
    if (unicode) exact.set(plainName(unicode), id);
  }
  for (const holder of holders)
    for (const name of [...namesOf(holder), runningName(holder)]) exact.set(plainName(name), holder.id);
  for (const { id } of holders) for (const alias of aliasesOf(id)) exact.set(plainName(alias), id);
  return exact;
}

function namesOf(holder: Holder): string[] {
  return [holder.id, holder.name, shortName(holder)];
}
