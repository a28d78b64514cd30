import { ABSENT, NOT_AVAILABLE } from "../../holdings/column.ts";
import type { HolderId } from "../../holdings/holder.ts";
import { addMonths, type Month } from "../../holdings/month.ts";
import { indexOf, monthOfIndex } from "../../holdings/timeline.ts";
import type { Vintage } from "../../holdings/vintage.ts";
import { ranking } from "../ranking.ts";
import { startOfRun } from "../run.ts";
import { type Basis, basisOf, levelIn, type Subject } from "./basis.ts";

/**
 * Since when a holder has had its place without a break. Places compare countries within one month, so that steps do not
 * matter. Of a month whose ranking is not known those with a figure are compared: one that Table 5 does not list there
 * was not among the few largest.
 */
export interface PlaceClaim extends Basis {
  readonly kind: "place";
  readonly place: number;
  readonly since: Month;
  /** Whether its figures begin there, so that it may have had the place before. */
  readonly atLeast: boolean;
  /** How many months back it reaches. */
  readonly reach: number;
}

/** Further down, an unlisted holder could have stood between. */
const LAST_PLACE = 5;

export function placeClaim(subject: Subject): PlaceClaim | null {
  const { vintage, holder, month } = subject;
  const at = indexOf(month);
  const start = startOfRun(vintage, holder.id, at);
  const placeOf = placesOf(vintage, holder.id);
  const place = placeOf(at);
  if (!ranking(vintage, month).known || place > LAST_PLACE) return null;
  let since = at;
  while (since > start && placeOf(since - 1) === place) since--;
  const first = monthOfIndex(since);
  const shown = since === start ? [month, first] : [month, first, addMonths(first, -1)];
  const proof = [...new Set(shown)].flatMap((each) =>
    neighbours(vintage, holder.id, each).flatMap((id) => levelIn(vintage, id, each)),
  );
  const basis = basisOf(subject, { measure: "place", proof });
  return { kind: "place", place, since: first, atLeast: since === start, reach: at - since, ...basis };
}

/** The place by month index: 1 and as many countries as have more. */
function placesOf(vintage: Vintage, holder: HolderId): (index: number) => number {
  const own = vintage.values(holder);
  const others = vintage.remember("values of countries", () => countries(vintage).map((id) => vintage.values(id)));
  return (index) => 1 + others.filter((values) => (values[index] ?? ABSENT) > (own[index] ?? ABSENT)).length;
}

/** Who stands next above and next below in a month, and the holder itself. */
function neighbours(vintage: Vintage, holder: HolderId, month: Month): HolderId[] {
  const level = (id: HolderId) => vintage.millions(id, month) ?? ABSENT;
  const listed = countries(vintage).filter((id) => level(id) > NOT_AVAILABLE);
  const sorted = listed.sort((a, b) => level(b) - level(a));
  const at = sorted.indexOf(holder);
  return sorted.slice(Math.max(0, at - 1), at + 2);
}

function countries(vintage: Vintage): HolderId[] {
  return vintage
    .remember("countries with figures", () => {
      const ids = new Set(vintage.files.flatMap(({ holders }) => holders));
      return [...ids].filter((id) => vintage.holder(id)?.kind === "country");
    })
    .slice();
}
