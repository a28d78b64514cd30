import type { HolderId } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";
import type { Vintage } from "../../holdings/vintage.ts";
import type { Claim } from "./claim.ts";
import { newsworthiness } from "./newsworthiness.ts";
import { claimsOf } from "./records.ts";

type Kind = Claim["kind"];
/** Claims of some kinds; those of overtakes have two. */
export type ClaimOf<K extends Kind, C = Claim> = C extends { kind: Kind }
  ? C["kind"] & K extends never
    ? never
    : C
  : never;

/** From here on a claim belongs into a summary of the month; below it, into the list of what there is to say of a holder. */
const WORTH_A_SUMMARY = 50;

/** What a summary of a month says of a holder beside its figures: claims of the kinds wanted that are news, most newsworthy first. */
export function newsOf<K extends Kind>(
  vintage: Vintage,
  id: HolderId,
  month: Month,
  kinds: readonly K[],
): ClaimOf<K>[] {
  return claimsAbout(vintage, id, month, kinds).filter((claim) => newsworthiness(claim).weight >= WORTH_A_SUMMARY);
}

/** The same without asking whether they are news: for lines that stand in every summary. */
export function claimsAbout<K extends Kind>(
  vintage: Vintage,
  id: HolderId,
  month: Month,
  kinds: readonly K[],
): ClaimOf<K>[] {
  const isWanted = (claim: Claim): claim is ClaimOf<K> => kinds.some((kind) => kind === claim.kind);
  return claimsOf(vintage, id, month).filter(isWanted);
}
