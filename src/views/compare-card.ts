import type { Holder } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import type { ReleaseFile } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { TOTAL } from "../insights/holder-facts.ts";
import { ACROSS_BREAKS } from "../words/across-breaks.ts";
import type { ComparedAs, Span } from "../words/rooms/chart-texts.ts";
import { centreOf } from "../words/rooms/custody-words.ts";
import type { Words } from "../words/words.ts";
import type { Card } from "./card.ts";
import { LINE_CHARACTERS, shownWidth, within } from "./columns.ts";
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

/** Holders side by side at both ends of a span, in lines of at most 30 characters. */
export function compareCard(words: Words, comparison: Comparison): Card {
  const { holders, as, span } = comparison;
  const rows = holders.map((holder) => rowOf(words, comparison, holder));
  const body = [
    table(words, comparison, rows),
    ...explained(words, comparison),
    custody(words, holders),
    words.comparison.marketValue,
  ]
    .filter((line) => line !== "")
    .join("\n");
  const [first, ...others] = rows.flatMap(({ files }) => files);
  return {
    title: words.comparison.title({ ...span, holders, as }),
    url: sourceUrl(first?.table ?? "slt_table5"),
    body,
    footer: first ? cardSource(words, first, body, others) : "",
  };
}

interface Row {
  readonly figures: string;
  readonly name: string;
  readonly files: readonly ReleaseFile[];
}

const WIDE = 8;

/** Where a name is too long for its line, each stands above its figures. */
function table({ comparison }: Words, { as, span }: Comparison, rows: readonly Row[]): string {
  const head = comparison.head(as, span);
  const heads = head ? [inColumns([head.first, head.second])] : [];
  const beside = rows.map(({ figures, name }) => `${figures} ${name}`);
  const fits = beside.every((line) => shownWidth(line) <= LINE_CHARACTERS);
  const lines = fits ? beside : rows.flatMap(({ figures, name }) => [within(name, LINE_CHARACTERS), figures]);
  return ["```", ...heads, ...lines, "```"].join("\n");
}

function inColumns(columns: readonly string[]): string {
  return columns.map((column) => column.padStart(WIDE)).join(" ");
}

function rowOf({ money, names, comparison }: Words, { vintage, as, span }: Comparison, holder: Holder): Row {
  const [now, before] = [vintage.at(holder.id, span.to), vintage.at(holder.id, span.from)];
  if (now.kind === "missing" || before.kind === "missing") throw new Error(`${holder.id} has no figure at an end`);
  const mark = vintage.breaks(holder.id, span.from, span.to).length > 0 ? ACROSS_BREAKS : "";
  const share = (millions: number, month: Month) =>
    money.percent(millions / (vintage.millions(TOTAL, month) ?? Number.NaN));
  const columns = {
    billions: () => [money.cell(now.millions), money.cell(before.millions) + mark],
    share: () => [share(now.millions, span.to), share(before.millions, span.from) + mark],
    indexed: () => [comparison.index((100 * now.millions) / before.millions) + mark, money.cell(now.millions)],
  };
  return {
    figures: inColumns(columns[as]()),
    name: names.cell(holder),
    files: [now.carriedBy, before.carriedBy],
  };
}

function explained({ comparison }: Words, { holders, as, span, asked }: Comparison): string[] {
  return [
    ...(as === "indexed" ? [comparison.indexExplained(span)] : []),
    ...(span.to < asked ? [comparison.newestOfAll({ month: span.to, holders: holders.length })] : []),
  ];
}

function custody({ comparison }: Words, holders: readonly Holder[]): string {
  const centres = holders.filter(({ id }) => centreOf(id) !== null);
  return centres.length > 0 ? comparison.custody(centres) : "";
}
