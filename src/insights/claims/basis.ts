import type { Break } from "../../holdings/break.ts";
import type { Change } from "../../holdings/change.ts";
import type { Standing } from "../../holdings/figure.ts";
import type { Holder, HolderId } from "../../holdings/holder.ts";
import { addMonths, type Month } from "../../holdings/month.ts";
import type { ReleaseFile } from "../../holdings/release.ts";
import { indexOf, monthOfIndex } from "../../holdings/timeline.ts";
import type { Vintage } from "../../holdings/vintage.ts";
import { startOfRun } from "../run.ts";

/** Whom the claims are about, and when. */
export interface Subject {
  readonly vintage: Vintage;
  readonly holder: Holder;
  readonly month: Month;
  readonly figure: Standing;
}

/** What a claim compares: levels, changes, parts of the total, or places among the countries. */
type Measure = "holdings" | "change" | "share" | "place";

/** What every claim carries, so that a reader can check it. */
export interface Basis {
  readonly holder: HolderId;
  readonly month: Month;
  readonly measure: Measure;
  /** The first month that could be compared: from there on the row has a figure every month and means the same thing. */
  readonly from: Month;
  /** Steps between the months compared: the claim is marked †. */
  readonly crossed: readonly Break[];
  /** The break at which the reading ended. */
  readonly stoppedAt: Break | null;
  /** Of the newest figure. */
  readonly release: string;
  readonly proof: readonly Evidence[];
}

/** An observation of a proof. A change has both its ends from one release. */
export type Evidence =
  | {
      readonly kind: "level";
      readonly holder: HolderId;
      readonly month: Month;
      readonly figure: Standing;
      /** Not compared with, but the nearest to it of all months between. */
      readonly nearest: boolean;
    }
  | {
      readonly kind: "share";
      readonly holder: HolderId;
      readonly month: Month;
      readonly figure: Standing;
      readonly total: Standing;
      readonly nearest: boolean;
    }
  | { readonly kind: "change"; readonly holder: HolderId; readonly change: Change }
  | {
      readonly kind: "old-column";
      readonly holder: HolderId;
      readonly month: Month;
      readonly millions: number;
      readonly file: ReleaseFile;
    };

interface Read {
  readonly measure: Measure;
  readonly from?: Month;
  readonly crossed?: readonly Break[];
  readonly stoppedAt?: Break | null;
  readonly proof: readonly Evidence[];
}

export function basisOf({ vintage, holder, month, figure }: Subject, read: Read): Basis {
  const from = read.from ?? monthOfIndex(startOfRun(vintage, holder.id, indexOf(month)));
  return {
    holder: holder.id,
    month,
    measure: read.measure,
    from,
    crossed: (read.crossed ?? []).filter(({ kind }) => kind === "step").toSorted(byMonth),
    stoppedAt: read.stoppedAt === undefined ? breakIn(vintage, holder.id, from, "wall") : read.stoppedAt,
    release: figure.carriedBy.release,
    proof: read.proof,
  };
}

function byMonth(a: Break, b: Break): number {
  return a.month < b.month ? -1 : 1;
}

/** The break that falls on a month, of one kind or any. */
export function breakIn(vintage: Vintage, holder: HolderId, month: Month, kind?: Break["kind"]): Break | null {
  const found = vintage.breaks(holder, addMonths(month, -1), month);
  return found.find((each) => kind === undefined || each.kind === kind) ?? null;
}

/** As evidence; none where there is no figure. */
export function levelIn(vintage: Vintage, holder: HolderId, month: Month, nearest = false): Evidence[] {
  const figure = vintage.at(holder, month);
  return figure.kind === "figure" ? [{ kind: "level", holder, month, figure, nearest }] : [];
}

/** As evidence; none where no release holds both months. */
export function changeBetween(vintage: Vintage, holder: HolderId, from: Month, to: Month): Evidence[] {
  const change = vintage.change(holder, from, to);
  return change.kind === "change" ? [{ kind: "change", holder, change }] : [];
}

/** A month's change as evidence. */
export function moveIn(vintage: Vintage, holder: HolderId, month: Month): Evidence[] {
  return changeBetween(vintage, holder, addMonths(month, -1), month);
}
