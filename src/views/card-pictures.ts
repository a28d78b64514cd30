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
import { type ChartWords, chartWords } from "../words/chart-words.ts";
import type { ComparedAs } from "../words/rooms/chart-texts.ts";
import type { Words } from "../words/words.ts";
import type { Drawing, Picture } from "./picture.ts";

/** A holder's line up to a month. */
export function holdingsPicture(
  words: Words,
  vintage: Vintage,
  holder: HolderId,
  month: Month,
  range: ChartRange,
): Picture {
  return picture(words, vintage, ["holdings", holder, month, range], (chart) =>
    holdingsChart(vintage, holder, month, range, chart),
  );
}

/** Several holders' lines up to a month. */
export function comparePicture(
  words: Words,
  vintage: Vintage,
  holders: readonly HolderId[],
  { month, range, as }: { readonly month: Month; readonly range: ChartRange; readonly as: ComparedAs },
): Picture {
  return picture(words, vintage, ["compare", holders.join(), month, range, as], (chart) =>
    compareChart(vintage, holders, month, as, chart, range),
  );
}

/**
 * Bars of the largest changes, with their parts where a Table 3 of the month is held.
 * @param flows where that is read: the same, or a later state of the same release
 */
export function changesPicture(words: Words, vintage: Vintage, flows: Vintage, month: Month, months: number): Picture {
  const question = ["changes", month, String(months), ...(flows === vintage ? [] : [stateOf(flows)])];
  return picture(words, vintage, question, (chart) => changesChart(vintage, month, months, chart, flows));
}

/** Who passed whom over the years. */
export function ranksPicture(words: Words, vintage: Vintage, month: Month): Picture {
  return picture(words, vintage, ["ranks", month], (chart) => ranksChart(vintage, month, chart));
}

/** Parts of a holder's changes, month by month, and its holdings as a line. */
export function flowsPicture(words: Words, vintage: Vintage, holder: HolderId, month: Month, months: number): Picture {
  return picture(words, vintage, ["flows", holder, month, String(months)], (chart) =>
    flowsChart(vintage, holder, month, months, chart),
  );
}

function picture(
  words: Words,
  vintage: Vintage,
  question: readonly string[],
  chart: (words: ChartWords) => ChartOrNothing,
): Picture {
  return {
    key: [stateOf(vintage), words.language, ...question].join(" "),
    draw(): Drawing | null {
      const drawn = chart(chartWords(words));
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
