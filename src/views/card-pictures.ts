import { createHash } from "node:crypto";
import { thinLine } from "../charts/thin-line.ts";
import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { Picture } from "./picture.ts";

/** How much of the past a chart shows. */
export type ChartRange = "1y" | "5y" | "10y" | "max";

/** A holder's line up to a month. */
export function holdingsPicture(vintage: Vintage, holder: HolderId, month: Month, range: ChartRange): Picture {
  const span = { from: startOf(range, month), to: month };
  return {
    key: keyOf(vintage, ["holdings", holder, span.from, span.to]),
    draw: () => thinLine(vintage, holder, span),
  };
}

function startOf(range: ChartRange, to: Month): Month {
  if (range === "max") return FIRST_MONTH;
  const from = addMonths(to, -12 * Number.parseInt(range, 10));
  return from < FIRST_MONTH ? FIRST_MONTH : from;
}

/** A Table 3 that comes later, or a file of an older release, makes another state. */
function keyOf(vintage: Vintage, question: readonly string[]): string {
  const state = vintage.remember("state of the files", () =>
    createHash("sha256")
      .update(vintage.files.map(({ sha256 }) => sha256).join())
      .digest("base64url")
      .slice(0, 16),
  );
  return [state, ...question].join(" ");
}
