import type { HolderId } from "../holdings/holder.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { holderOf } from "./holder-of.ts";
import type { Words } from "./words.ts";

/** "the United Kingdom, Belgium and Luxembourg", "all foreign holders without the United Kingdom and Belgium" */
export function membersOf({ claims }: Words, vintage: Vintage, composite: HolderId): string {
  const members = vintage.archive.register.composites.get(composite) ?? [];
  const holders = (sign: 1 | -1) =>
    members.filter((member) => member.sign === sign).map(({ holder }) => holderOf(vintage, holder));
  return claims.members(holders(1), holders(-1));
}

/** "Computed from China and Belgium, all of one release."; empty for what the Treasury itself publishes. */
export function computedFrom(words: Words, vintage: Vintage, id: HolderId): string {
  const isComposite = vintage.archive.register.composites.has(id);
  return isComposite ? words.proof.computedFrom(membersOf(words, vintage, id)) : "";
}
