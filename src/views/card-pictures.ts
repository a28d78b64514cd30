import { createHash } from "node:crypto";
import { changesChart } from "../charts/changes-chart.ts";
import type { ChartOrNothing } from "../charts/chart.ts";
import type { ChartRange } from "../charts/chart-span.ts";
import { compareChart } from "../charts/compare-chart.ts";
import { flowsChart } from "../charts/flows-chart.ts";
import { holdingsChart } from "../charts/holdings-chart.ts";
import { ranksChart } from "../charts/ranks-chart.ts";
import type { HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { ComparedAs } from "../words/chart-words.ts";
import { englishCharts } from "../words/en/chart-words.ts";
import type { Drawing, Picture } from "./picture.ts";

const words = englishCharts;

/** A holder's line up to a month. */
export function holdingsPicture(vintage: Vintage, holder: HolderId, month: Month, range: ChartRange): Picture {
  return picture(vintage, ["holdings", holder, month, range], () =>
    holdingsChart(vintage, holder, month, range, words),
  );
}

/** Several holders' lines up to a month. */
export function comparePicture(
  vintage: Vintage,
  holders: readonly HolderId[],
  { month, range, as }: { readonly month: Month; readonly range: ChartRange; readonly as: ComparedAs },
): Picture {
  return picture(vintage, ["compare", holders.join(), month, range, as], () =>
    compareChart(vintage, holders, month, as, words, range),
  );
}

/**
 * Bars of the largest changes, with their parts where a Table 3 of the month is held.
 * @param flows where that is read: the same, or a later state of the same release
 */
export function changesPicture(vintage: Vintage, flows: Vintage, month: Month, months: number): Picture {
  const question = ["changes", month, String(months), ...(flows === vintage ? [] : [stateOf(flows)])];
  return picture(vintage, question, () => changesChart(vintage, month, months, words, flows));
}

/** Who passed whom over the years. */
export function ranksPicture(vintage: Vintage, month: Month): Picture {
  return picture(vintage, ["ranks", month], () => ranksChart(vintage, month, words));
}

/** Parts of a holder's changes, month by month, and its holdings as a line. */
export function flowsPicture(vintage: Vintage, holder: HolderId, month: Month, months: number): Picture {
  return picture(vintage, ["flows", holder, month, String(months)], () =>
    flowsChart(vintage, holder, month, months, words),
  );
}

function picture(vintage: Vintage, question: readonly string[], chart: () => ChartOrNothing): Picture {
  return {
    key: [stateOf(vintage), words.language, ...question].join(" "),
    draw(): Drawing | null {
      const drawn = chart();
      return drawn.svg === null ? null : drawn;
    },
  };
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
