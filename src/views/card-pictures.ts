import { createHash } from "node:crypto";
import { thinLine } from "../charts/thin-line.ts";
import type { Holder, HolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { TOTAL } from "../insights/holder-facts.ts";
import type { Span } from "../insights/shared-months.ts";
import type { ComparedAs } from "./compare-card.ts";
import type { Picture } from "./picture.ts";

/** How much of the past a chart shows. */
export type ChartRange = "1y" | "5y" | "10y" | "max";

const LANGUAGE = "en";

/** A holder's line up to a month. */
export function holdingsPicture(vintage: Vintage, holder: HolderId, month: Month, range: ChartRange): Picture {
  const span = spanOf(range, month);
  return {
    key: keyOf(vintage, ["holdings", holder, span.from, span.to]),
    draw: () => thinLine(vintage, holder, span),
  };
}

/** Several holders' lines. */
export function comparePicture(vintage: Vintage, holders: readonly Holder[], span: Span, as: ComparedAs): Picture {
  const ids = holders.map(({ id }) => id);
  return {
    key: keyOf(vintage, ["compare", ids.join(), span.from, span.to, as]),
    draw: () => thinLine(vintage, ids[0] as HolderId, span),
  };
}

/**
 * Bars of the largest changes, with their parts where a Table 3 of the month is held.
 * @param flows where that is read: the same, or a later state of the same release
 */
export function changesPicture(vintage: Vintage, flows: Vintage, month: Month, months: number): Picture {
  const span = { from: addMonths(month, -months), to: month };
  return {
    key: keyOf(vintage, ["changes", span.from, span.to, ...(flows === vintage ? [] : [stateOf(flows)])]),
    draw: () => thinLine(vintage, TOTAL, span),
  };
}

/** Who passed whom over the years. */
export function ranksPicture(vintage: Vintage, month: Month): Picture {
  const span = spanOf("5y", month);
  return { key: keyOf(vintage, ["ranks", month]), draw: () => thinLine(vintage, TOTAL, span) };
}

/** Parts of a holder's changes, month by month, and its holdings as a line. */
export function flowsPicture(vintage: Vintage, holder: HolderId, month: Month, months: number): Picture {
  const span = { from: addMonths(month, -months), to: month };
  return { key: keyOf(vintage, ["flows", holder, span.from, span.to]), draw: () => thinLine(vintage, holder, span) };
}

/** The months of a range, the month before the first included: a line of a year has both its ends. */
export function spanOf(range: ChartRange, to: Month): Span {
  const from = range === "max" ? FIRST_MONTH : addMonths(to, -12 * Number.parseInt(range, 10));
  return { from: from < FIRST_MONTH ? FIRST_MONTH : from, to };
}

/** A Table 3 that comes later, or a file of an older release, makes another state. */
function stateOf(vintage: Vintage): string {
  return vintage.remember("state of the files", () =>
    createHash("sha256")
      .update(vintage.files.map(({ sha256 }) => sha256).join())
      .digest("base64url")
      .slice(0, 16),
  );
}

function keyOf(vintage: Vintage, question: readonly string[]): string {
  return [stateOf(vintage), LANGUAGE, ...question].join(" ");
}
