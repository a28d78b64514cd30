import type { Holder } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import type { ReleaseFile } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { TOTAL } from "../insights/holder-facts.ts";
import { ACROSS_BREAKS } from "../words/across-breaks.ts";
import type { ComparedAs, Span } from "../words/chart-words.ts";
import { inBillions, percent } from "../words/en/billions.ts";
import { monthName, shortMonth } from "../words/en/dates.ts";
import { CUSTODY_CENTRES, runningName, shortName } from "../words/en/holder-names.ts";
import { listed } from "../words/en/numbers.ts";
import { en } from "../words/en/words.ts";
import type { Card } from "./card.ts";
import { cardSource, sourceUrl } from "./source.ts";

export interface Comparison {
  readonly vintage: Vintage;
  readonly holders: readonly Holder[];
  readonly as: ComparedAs;
  /** Both ends are months for which all of them have a figure; no wall lies between. */
  readonly span: Span;
  /** The newest month that was asked for. */
  readonly asked: Month;
}

const TITLES: Readonly<Record<ComparedAs, string>> = {
  billions: "$ bn",
  share: "share of all foreign holdings",
  indexed: "indexed",
};

/** Holders side by side at both ends of a span, in lines of at most 30 characters. */
export function compareCard(comparison: Comparison): Card {
  const { holders, as, span } = comparison;
  const rows = holders.map((holder) => rowOf(comparison, holder));
  const body = [
    `\`\`\`\n${table(heading(comparison), rows).join("\n")}\n\`\`\``,
    ...explained(comparison),
    custody(holders),
    "Market value, by place of custody: a fall is not a sale.",
  ]
    .filter((line) => line !== "")
    .join("\n");
  const [first, ...others] = rows.flatMap(({ files }) => files);
  return {
    title: `${listed(holders.map(shortName))}: ${TITLES[as]}, ${monthName(span.from)} to ${monthName(span.to)}`,
    url: sourceUrl(first?.table ?? "slt_table5"),
    body,
    footer: first ? cardSource(en, first, body, others) : "",
  };
}

interface Row {
  readonly figures: string;
  readonly name: string;
  readonly files: readonly ReleaseFile[];
}

const WIDE = 8;
const index = new Intl.NumberFormat("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const LINE_CHARACTERS = 30;

/** Where a name is too long for its line, each stands above its figures. */
function table(heading: string, rows: readonly Row[]): string[] {
  const beside = rows.map(({ figures, name }) => `${figures} ${name}`);
  if (beside.every((line) => line.length <= LINE_CHARACTERS)) return [heading, ...beside];
  return [heading, ...rows.flatMap(({ figures, name }) => [name.slice(0, LINE_CHARACTERS), figures])];
}

function heading({ as, span }: Comparison): string {
  const columns = as === "indexed" ? ["index", "$ bn"] : [shortMonth(span.to), shortMonth(span.from)];
  return columns.map((column) => column.padStart(WIDE)).join(" ");
}

function rowOf({ vintage, as, span }: Comparison, holder: Holder): Row {
  const [now, before] = [vintage.at(holder.id, span.to), vintage.at(holder.id, span.from)];
  if (now.kind === "missing" || before.kind === "missing") throw new Error(`${holder.id} has no figure at an end`);
  const mark = vintage.breaks(holder.id, span.from, span.to).length > 0 ? ACROSS_BREAKS : "";
  const share = (millions: number, month: Month) => percent(millions / (vintage.millions(TOTAL, month) ?? Number.NaN));
  const columns = {
    billions: [inBillions(now.millions), inBillions(before.millions) + mark],
    share: [share(now.millions, span.to), share(before.millions, span.from) + mark],
    indexed: [index.format((100 * now.millions) / before.millions) + mark, inBillions(now.millions)],
  }[as];
  const figures = columns.map((column) => column.padStart(WIDE)).join(" ");
  return { figures, name: shortName(holder), files: [now.carriedBy, before.carriedBy] };
}

function explained({ holders, as, span, asked }: Comparison): string[] {
  const lines = as === "indexed" ? [`Index: ${monthName(span.from)} = 100. Billions: ${monthName(span.to)}.`] : [];
  if (span.to < asked) {
    lines.push(
      `${monthName(span.to)} is the newest month for which ${holders.length === 2 ? "both" : "all"} have a figure.`,
    );
  }
  return lines;
}

function custody(holders: readonly Holder[]): string {
  const centres = holders.filter(({ id }) => CUSTODY_CENTRES[id]);
  if (centres.length === 0) return "";
  const names = listed(centres.map(runningName));
  return `Custody for owners elsewhere: ${names}.`;
}
