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

export function createHolderSearch(holders: Iterable<Holder>): HolderSearch {
  const exact = new Map<string, HolderId>();
  const index = new MiniSearch<{ id: string; names: string }>({
    fields: ["names"],
    processTerm: (term) => plain(term),
  });
  for (const holder of holders) {
    const names = [holder.id, holder.name, shortName(holder), runningName(holder), ...aliasesOf(holder.id)];
    for (const name of names) exact.set(plain(name), holder.id);
    index.add({ id: holder.id, names: names.join(" ") });
  }
  return {
    exactly: (typed) => exact.get(plain(typed)) ?? null,
    like: (typed) =>
      index.search(typed, { prefix: true, fuzzy: 0.25, combineWith: "AND" }).map(({ id }) => toHolderId(id)),
  };
}

/** Lower case, without accents and punctuation, single spaces. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
