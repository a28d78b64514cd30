import type { Holder, HolderId } from "../holdings/holder.ts";
import { addMonths, type Month, monthRange, monthsBetween } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { isPreliminary } from "../insights/preliminary.ts";
import { FIRST_SPLIT_MONTH, type Split, split } from "../insights/split.ts";
import type { ChartWords } from "../words/chart-words.ts";
import type { BarInWords, Span } from "../words/rooms/chart-texts.ts";
import { card } from "./card.ts";
import type { ChartOrNothing } from "./chart.ts";
import { custodyNotes, markedName, withCustody } from "./custody.ts";
import { drawFlows } from "./flow-panels.ts";
import { printedParts } from "./part-marks.ts";

const LEAST_MONTHS = 12;

/**
 * What a holder's changes were made of, month by month up to `month`, with its holdings above; all from one Table 3.
 * @param months how many are asked for; at least twelve are drawn, where there are so many
 */
export function flowsChart(
  vintage: Vintage,
  id: HolderId,
  month: Month,
  months: number,
  words: ChartWords,
): ChartOrNothing {
  const holder = vintage.holder(id);
  const asked = split(vintage, id, month, months);
  if (!holder || asked.kind === "missing") return { svg: null, reason: "no-split" };
  const span = { from: firstShown(month, months), to: month };
  const bars = monthRange(span.from, month).flatMap((each): Split[] => {
    const found = split(vintage, id, each);
    return found.kind === "split" ? [found] : [];
  });
  const subject = { ...span, name: words.fullName(holder), release: asked.file.release };
  const preliminary = (each: Month) => isPreliminary(vintage, id, each);
  const hasGap = bars.length <= monthsBetween(span.from, month);
  const svg = card(
    {
      words,
      title: words.flows.title({ ...subject, name: markedName(vintage, holder, subject.name) }),
      subtitle: words.flows.subtitle(subject),
      notes: [
        ...(bars.some(({ to }) => preliminary(to)) ? [`○ ${words.notes.preliminary}`] : []),
        ...(hasGap ? [words.notes.noParts] : []),
        ...custodyNotes(vintage, [id], words),
      ],
      source: words.source([asked.file.table]),
    },
    (room) => drawFlows({ bars, span, asked: addMonths(month, 1 - months), words, preliminary }, room),
  );
  return { svg, altText: withCustody(altOf(vintage, holder, asked, span, words), vintage, [id], words) };
}

function firstShown(month: Month, months: number): Month {
  const first = addMonths(month, 1 - Math.max(LEAST_MONTHS, months));
  return first < FIRST_SPLIT_MONTH ? FIRST_SPLIT_MONTH : first;
}

function altOf(vintage: Vintage, holder: Holder, asked: Split, span: Span, words: ChartWords): string {
  const name = words.fullName(holder);
  const inWords = (sum: Split): Span & BarInWords => ({
    from: addMonths(sum.from, 1),
    to: sum.to,
    name,
    change: words.signed(sum.change),
    parts: printedParts(sum, sum.change, words.signed),
  });
  const shown = split(vintage, holder.id, span.to, monthsBetween(span.from, span.to) + 1);
  return words.flows.alt(
    { ...span, name, release: asked.file.release },
    {
      level: { month: span.to, text: words.amount(asked.level) },
      asked: inWords(asked),
      shown: inWords(shown.kind === "split" ? shown : asked),
    },
  );
}
