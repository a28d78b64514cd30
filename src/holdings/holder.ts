declare const holderId: unique symbol;

/** A holder's key in the dataset: the ISO 3166 code of a country ("JP"), or a word ("total", "all-other-t5"). */
export type HolderId = string & { readonly [holderId]: true };

/**
 * What a row of a table stands for. Only a country ranks.
 * - composite: several rows read together, computed and never stored
 * - group: several countries in one row (Oil Exporters), a region's total or a memo line
 * - all-other: what a table leaves unlisted; each table has its own
 * - official: foreign official holders of all countries together
 * - organisation: international and regional organisations
 */
export type HolderKind =
  | "country"
  | "composite"
  | "group"
  | "all-other"
  | "total"
  | "official"
  | "region"
  | "organisation";

export interface Holder {
  readonly id: HolderId;
  readonly kind: HolderKind;
  /** ISO 3166-1 alpha-2, for countries alone. */
  readonly iso: string | null;
  /** The Treasury's own five digits, where one of its tables gives them. */
  readonly code: string | null;
  /** As an English sentence names it: "United Kingdom", "China, mainland". */
  readonly name: string;
}

/** @throws RangeError on a text that cannot be a key */
export function toHolderId(text: string): HolderId {
  if (!isHolderId(text)) throw new RangeError(`"${text}" is not a holder's key such as JP or all-other-t5`);
  return text;
}

/** Whether a text is written as keys are; there may be none of it. */
export function isHolderId(text: string): text is HolderId {
  return /^([A-Z]{2}|[a-z][a-z0-9-]+)$/.test(text);
}
