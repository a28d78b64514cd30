import type { HolderId } from "../holdings/holder.ts";
import { type HolderName, NAME_KINDS } from "./holder-name.ts";
import { typedKey } from "./typed-key.ts";

interface Claim {
  /** null: claimed by two alike. */
  readonly id: HolderId | null;
  /** The lower, the stronger. */
  readonly rank: number;
}

const HINT = NAME_KINDS.indexOf("hint");

/** "É.-U." are the United States, not the EU. */
const INITIALS = /^[a-z]( [a-z])+$/;

export interface ExactNames {
  add(name: HolderName): void;
  /** Whose a name is that was typed in full; null if it is nobody's, or that of two. */
  holder(typed: string): HolderId | null;
}

export function createExactNames(): ExactNames {
  const claims = new Map<string, Claim>();
  const claim = (key: string, id: HolderId, rank: number): void => {
    const held = claims.get(key);
    if (!held || rank < held.rank) claims.set(key, { id, rank });
    else if (rank === held.rank && id !== held.id) claims.set(key, { id: null, rank });
  };
  return {
    add({ name, kind, id }) {
      const rank = NAME_KINDS.indexOf(kind);
      if (rank === HINT) return;
      claim(name, id, rank);
      if (name.includes(" ")) claim(withoutSpaces(name), id, HINT);
    },
    holder(typed) {
      const key = typedKey(typed);
      // A holder's key is not split into words: "all-countries" is one, "all countries" means the total.
      const found = claims.get(typed.trim().toLowerCase()) ?? claims.get(key);
      return (found ?? (INITIALS.test(key) ? undefined : claims.get(withoutSpaces(key))))?.id ?? null;
    },
  };
}

/** "ri ben" → "riben" */
export function withoutSpaces(key: string): string {
  return key.replaceAll(" ", "");
}
