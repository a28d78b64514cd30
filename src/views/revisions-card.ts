import type { Measure } from "../holdings/figure.ts";
import type { Holder, HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { ofHolder, type Revision, type Revisions } from "../insights/revision.ts";
import { holderOf } from "../words/holder-of.ts";
import type { Words } from "../words/words.ts";
import type { Card } from "./card.ts";
import { cardSource, sourceUrl } from "./source.ts";

const FLIPS_SHOWN = 8;
const LEVELS_SHOWN = 10;

/** What one release changed, old and new side by side, in lines short enough for a phone: the title names their unit. */
export function revisionsCard(words: Words, vintage: Vintage, all: Revisions, holder: Holder | null): Card {
  const { money, revisions } = words;
  const { flips, levels } = ofHolder(all, holder?.id ?? null);
  const asked = levels.filter(({ measure }) => holder || measure === "total");
  const printed = asked.filter((each) => money.cell(each.thenMillions) !== money.cell(each.nowMillions));
  const where = (each: Where) => whoAndWhen(words, vintage, holder ? null : each.holder, each);
  const turned = flips.map((each) => {
    const [then, now] = [money.cellChange(each.thenMillions), money.cellChange(each.nowMillions)];
    return where(each) + words.punctuation.colon + arrow(then, now);
  });
  const revised = printed.map((each) => where(each) + words.punctuation.colon + oldAndNew(words, each));
  const body = [
    headline(words, all, holder, levels.length),
    section(words, revisions.turned, turned, FLIPS_SHOWN, holder),
    section(words, revisions.levels, revised, LEVELS_SHOWN, holder),
    legend(words, all, [...flips, ...levels]),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
  const [file, ...others] = all.files;
  return {
    title: revisions.title({ release: all.release, holder }),
    url: sourceUrl(file?.table ?? "slt_table5"),
    body,
    footer: file ? cardSource(words, file, body, others) : "",
  };
}

interface Where {
  readonly holder: HolderId;
  readonly measure?: Measure;
  readonly month: Month;
}

/** "Japan, Jul 2025", "Official, Jul 2025, bills" */
function whoAndWhen(words: Words, vintage: Vintage, id: HolderId | null, { measure, month }: Where): string {
  const { names, dates, revisions, punctuation } = words;
  const part = measure === "bills" || measure === "bonds" ? [revisions.measures[measure]] : [];
  const who = id ? [names.short(holderOf(vintage, id))] : [];
  return [...who, dates.shortMonth(month), ...part].join(punctuation.comma);
}

function arrow(then: string, now: string): string {
  return `${then} → **${now}**`;
}

function oldAndNew({ money, punctuation }: Words, { thenMillions, nowMillions }: Revision): string {
  const levels = arrow(money.cell(thenMillions), money.cell(nowMillions));
  return punctuation.aside(levels, money.cellChange(nowMillions - thenMillions));
}

function headline({ revisions }: Words, all: Revisions, holder: Holder | null, ofThem: number): string {
  const tables = all.files.map(({ table }) => table);
  if (all.compared === 0) return revisions.nothingToCompare(tables);
  const of = holder && {
    holder,
    changed: ofThem,
    listed: all.files.some(({ holders }) => holders.includes(holder.id)),
  };
  return revisions.compared({ tables, figures: all.compared, changed: all.levels.length, of });
}

function section(
  { revisions }: Words,
  title: string,
  lines: readonly string[],
  shown: number,
  holder: Holder | null,
): string {
  if (lines.length === 0) return "";
  const more = lines.length - shown;
  const rest = more > 0 ? [revisions.more(more, holder === null)] : [];
  return [`**${title}**`, ...lines.slice(0, shown), ...rest].join("\n");
}

/** Which release each side of an arrow is of, and what is left out. */
function legend(
  { revisions }: Words,
  { release, otherList }: Revisions,
  shown: readonly { readonly release: string }[],
) {
  const earlier = [...new Set(shown.map((each) => each.release))].sort();
  const lines = [
    ...(earlier.length > 0 ? [revisions.sides({ earlier, release })] : []),
    ...(otherList.length > 0 ? [revisions.otherLeftOut] : []),
  ];
  return lines.join("\n");
}
