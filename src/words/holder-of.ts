import type { Holder, HolderId } from "../holdings/holder.ts";
import type { Vintage } from "../holdings/vintage.ts";

/** Whom a key stands for; one that the register does not have is called by its key. */
export function holderOf(vintage: Vintage, id: HolderId): Holder {
  return vintage.holder(id) ?? { id, kind: "country", iso: null, code: null, name: id };
}
