import type { MissingReason } from "../holdings/figure.ts";
import type { Holder } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { sharedRowOf } from "../insights/shared-row.ts";
import { holderOf } from "./holder-of.ts";
import type { Words } from "./words.ts";

/** Why a holder has no figure for a month, and which it has: blank, unlisted, ended and out of range are different answers. */
export function missingFigure(words: Words, vintage: Vintage, holder: Holder, month: Month): string {
  const figure = vintage.at(holder.id, month);
  if (figure.kind === "figure") return "";
  if (figure.reason === "before-start" || figure.reason === "not-held") return outsideRange(words, vintage, month);
  const why = whyMissing(words, vintage, holder, month, figure.reason);
  const newest = newestFigure(words, vintage, holder);
  return newest ? why + words.punctuation.gap + newest : why;
}

function whyMissing(words: Words, vintage: Vintage, holder: Holder, month: Month, reason: MissingReason): string {
  const { missing } = words;
  if (holder.kind === "composite") return missingMember(words, vintage, holder, month);
  if (holder.kind === "all-other") return otherTable(words, vintage, holder, month);
  if (holder.kind !== "country" && !vintage.newestMonth(holder.id)) return missing.noSuchRow(holder);
  const shared = sharedRowOf(vintage, holder.id, month);
  const row = shared && { holder: holderOf(vintage, shared), millions: vintage.millions(shared, month) ?? 0 };
  switch (reason) {
    case "not-listed":
      return missing.notListed({ holder, month, row });
    case "series-ended":
      return missing.ended({ holder, month });
    default:
      return missing.notAvailable({ holder, month, row });
  }
}

/** Each table leaves out other countries, so that one "All Other" does not go on where the other ends. */
function otherTable({ missing }: Words, vintage: Vintage, holder: Holder, month: Month): string {
  const [from, to] = [vintage.oldestMonth(holder.id), vintage.newestMonth(holder.id)];
  const other = [...vintage.archive.register.holders.values()].find(
    ({ kind, id }) => kind === "all-other" && vintage.millions(id, month) !== null,
  );
  return missing.otherTable({ holder, month, held: from && to ? { from, to } : null, other: other ?? null });
}

/** "There is nothing for May 1999. The figures run from March 2000 to July 2026 (as of the release of …)." */
export function outsideRange(words: Words, vintage: Vintage, month: Month): string {
  return nothingFor(words, vintage, month, figuresRange(words, vintage));
}

/** @param range from when to when there is something, as a sentence without its stop */
export function nothingFor({ missing }: Words, { release }: Vintage, month: Month, range: string): string {
  return missing.outside({ month, range, release });
}

/** "The figures run from March 2000 to July 2026" */
export function figuresRange({ missing }: Words, vintage: Vintage): string {
  const newest = vintage.newestMonth();
  return newest ? missing.figuresRun(newest) : missing.noneHeld;
}

function newestFigure({ missing }: Words, vintage: Vintage, { id, kind }: Holder): string | null {
  const month = vintage.newestMonth(id);
  if (kind === "all-other") return null;
  if (!month) return kind === "country" ? missing.neverListed : null;
  return missing.newestFigure({ millions: vintage.millions(id, month) ?? 0, month });
}

/** A sum of the rest would be another thing. */
function missingMember({ missing }: Words, vintage: Vintage, holder: Holder, month: Month): string {
  const members = vintage.archive.register.composites.get(holder.id) ?? [];
  const without = members
    .filter((member) => vintage.millions(member.holder, month) === null)
    .map((member) => holderOf(vintage, member.holder));
  return missing.notAddedUp({ holder, month, without });
}
