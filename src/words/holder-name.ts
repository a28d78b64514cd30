import type { HolderId } from "../holdings/holder.ts";

/** Something that people type for a holder. */
export interface HolderName {
  /** As `typedKey` writes it; of a holder's key, the key in lower case. */
  readonly name: string;
  readonly kind: NameKind;
  readonly id: HolderId;
  /** In which it is so called: a bit. */
  readonly language: number;
}

/**
 * The strongest first: what is listed by hand for one holder comes before what another happens to be called.
 * - key: its key in the dataset
 * - alias: listed by hand
 * - title: as the language's texts call the holder
 * - other: its other forms, Unicode's names, and how any of them is read in kana or Latin letters
 * - hint: enough to suggest it, too short to stand for it: "xjp" for 新加坡
 */
export const NAME_KINDS = ["key", "alias", "title", "other", "hint"] as const;
export type NameKind = (typeof NAME_KINDS)[number];
