import type { HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import { monthRange } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { Mover } from "../insights/movers.ts";
import type { Attachment } from "./card.ts";

/** All months of one holder: billions of dollars, and the table and release that carry each. Empty where it is not listed. */
export function holderCsv(vintage: Vintage, holder: HolderId): Attachment {
  const [first, last] = [vintage.oldestMonth(holder), vintage.newestMonth()];
  const rows = first && last ? monthRange(first, last).map((month) => holderRow(vintage, holder, month)) : [];
  return {
    name: `ticwire-${holder}.csv`,
    content: ["month,billions_of_dollars,table,release", ...rows, ""].join("\n"),
  };
}

/** Changes of all holders over a period. */
export function changesCsv(movers: readonly Mover[], from: Month, to: Month): Attachment {
  const rows = movers.map(({ holder, change }) =>
    [
      holder,
      billions(change.from.millions),
      billions(change.to.millions),
      billions(change.millions),
      change.to.carriedBy.release,
    ].join(","),
  );
  return {
    name: `ticwire-changes-${from}-${to}.csv`,
    content: [`holder,${from},${to},change,release`, ...rows, ""].join("\n"),
  };
}

function holderRow(vintage: Vintage, holder: HolderId, month: Month): string {
  const figure = vintage.at(holder, month);
  if (figure.kind === "missing") return `${month},,,`;
  return [month, billions(figure.millions), figure.carriedBy.table, figure.carriedBy.release].join(",");
}

function billions(millions: number): string {
  return (millions / 1000).toFixed(1);
}
