import type { Change } from "../holdings/change.ts";
import type { Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { Mover, Movers } from "../insights/movers.ts";
import { split } from "../insights/split.ts";
import { ACROSS_BREAKS } from "../words/across-breaks.ts";
import { inBillions, signedBillions, signedPercent } from "../words/en/billions.ts";
import { monthName, shortDayOfYear } from "../words/en/dates.ts";
import { shortName } from "../words/en/holder-names.ts";
import { en } from "../words/en/words.ts";
import { printedSplit } from "../words/printed-split.ts";
import type { Card } from "./card.ts";
import { countsOf } from "./release-card.ts";
import { cardSource, sourceUrl } from "./source.ts";

/** What the card on changes is made from. */
export interface ChangesView {
  readonly vintage: Vintage;
  readonly month: Month;
  readonly months: number;
  /** Of the total; the release must hold both ends. */
  readonly total: Change;
  readonly movers: Movers;
  /** How many rises and falls to show. */
  readonly count: number;
}

/** Who rose and who fell most, in lines short enough for a phone. */
export function changesCard(view: ChangesView): Card {
  const { vintage, month, months, total, movers, count } = view;
  const mark = total.steps.length > 0 ? ACROSS_BREAKS : "";
  const head = `All: **${signedBillions(total.millions)}** (${signedPercent(total.millions / total.from.millions)})${mark} to $${inBillions(total.to.millions)} bn. Of the ${listedCount(movers)} holders compared ${en.release.counts(countsOf(movers))}.`;
  const parts = [
    head,
    table("Rises", movers.rises.slice(0, count), vintage),
    moverSplits(view, movers.rises),
    table("Falls", movers.falls.slice(0, count), vintage),
    moverSplits(view, movers.falls),
    notes(view),
    MARKET_VALUE,
  ];
  const body = parts.filter((part) => part !== "").join("\n\n");
  const file = total.to.carriedBy;
  const table3 = body.includes(MADE_OF) ? vintage.newestFileOf("slt_table3") : null;
  const shown = [...movers.rises.slice(0, count), ...movers.falls.slice(0, count)];
  return {
    title: `Changes in holdings, ${period(total.fromMonth, month, months)}, $ bn`,
    url: sourceUrl(file.table),
    body,
    footer: cardSource(en, file, body, [
      ...shown.map(({ change }) => change.to.carriedBy),
      ...(table3 ? [table3] : []),
    ]),
  };
}

const MARKET_VALUE = "Changes in market value: a fall is not a sale, a rise not a purchase. Bought or sold: `/flows`.";
const MADE_OF = "Made of (Table 3):";
/** More of them on either side are a table, which the CSV is. */
const MOST_SPLITS = 5;

/** What the changes of a month were made of; where the change shown is another one, of a later release or rounded
 * otherwise, with the one that is split. */
function moverSplits({ vintage, month, months, count }: ChangesView, movers: readonly Mover[]): string {
  if (months > 1) return "";
  const lines = movers.slice(0, Math.min(count, MOST_SPLITS)).flatMap(({ holder, change }) => {
    const shown = split(vintage, holder, month);
    if (shown.kind === "missing") return [];
    const printed = printedSplit(en, shown);
    const where =
      change.to.carriedBy.release === shown.file.release ? "in Table 3" : `on ${shortDayOfYear(shown.file.release)}`;
    const dated = printed.change === signedBillions(change.millions) ? "" : ` (${printed.change} ${where})`;
    const found = vintage.holder(holder);
    return [`${found ? shortName(found) : holder}${dated}: ${en.split.parts(printed)}`];
  });
  return lines.length > 0 ? `${MADE_OF}\n${lines.join("\n")}` : "";
}

function period(from: Month, to: Month, months: number): string {
  return months === 1 ? monthName(to) : `${monthName(from)} to ${monthName(to)}`;
}

function listedCount({ rises, falls, unchanged }: Movers): number {
  return rises.length + falls.length + unchanged;
}

function table(title: string, movers: readonly Mover[], vintage: Vintage): string {
  if (movers.length === 0) return "";
  const rows = movers.map(
    ({ holder, change }) =>
      [signedBillions(change.millions), inBillions(change.to.millions), vintage.holder(holder)] as const,
  );
  const [first, second] = [0, 1].map((at) => Math.max(...rows.map((row) => String(row[at]).length)));
  const lines = rows.map(
    ([change, level, holder]) =>
      `${change.padStart(first ?? 0)} ${level.padStart(second ?? 0)} ${holder ? shortName(holder) : ""}`,
  );
  return `**${title}**\n\`\`\`\n${lines.join("\n")}\n\`\`\``;
}

function notes({ vintage, movers, total, month }: ChangesView): string {
  const lines = movers.newlyListed.map(({ holder }) => {
    const found = vintage.holder(holder);
    return `${found ? shortName(found) : holder} is newly listed and left out: most of its figure was in "All Other" before.`;
  });
  for (const holder of movers.otherMeaning) {
    const wall = vintage.breaks(holder, total.fromMonth, month).find(({ kind }) => kind === "wall");
    lines.push(`Left out, for its row changed its meaning: ${wall?.text}.`);
  }
  const count = movers.notComparable;
  if (count > 0) lines.push(`Left out: ${count} holder${count === 1 ? "" : "s"} without both months in one release.`);
  return lines.join("\n");
}
