import type { HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { ChartWords } from "../words/chart-words.ts";
import { card } from "./card.ts";
import type { ChartOrNothing } from "./chart.ts";
import { type ChartRange, chartSpan } from "./chart-span.ts";
import { custodyNotes, markedName, withCustody } from "./custody.ts";
import { extremeLabels } from "./extreme-labels.ts";
import { breaksWithin, type LevelPoint, levelPoints } from "./level-points.ts";
import { lineInWords } from "./line-in-words.ts";
import { lineNotes } from "./line-notes.ts";
import { linePlot, placed } from "./line-plot.ts";
import { LINE_COLOURS, MUTED_TEXT, TEXT } from "./palette.ts";
import { levelSource } from "./sources.ts";
import { axisOfLevels } from "./value-axis.ts";

const [COLOUR] = LINE_COLOURS;

/** What one holder held, month by month up to `month`. */
export function holdingsChart(
  vintage: Vintage,
  id: HolderId,
  month: Month,
  range: ChartRange,
  words: ChartWords,
): ChartOrNothing {
  const holder = vintage.holder(id);
  const span = chartSpan(vintage, [id], month, range);
  const points = levelPoints(vintage, id, span, (millions) => millions / 1000);
  const last = points.at(-1);
  if (!holder || !last) return { svg: null, reason: "no-figures" };
  const breaks = breaksWithin(vintage, id, span);
  const axis = axisOfLevels(
    points.map(({ value }) => value),
    4,
    words.ticks.billions,
  );
  const amount = ({ value }: LevelPoint) => words.amount(Math.round(value * 1000));
  const lines = [{ points, colour: COLOUR, label: endLabel(amount(last), words.month(last.month)) }];
  const drawing = { span, axis, breaks, lines, words, withMonths: true };
  const subject = { ...span, name: words.fullName(holder), release: vintage.release };
  const title = words.holdings.title({ ...subject, name: markedName(vintage, holder, subject.name) });
  const svg = card(
    {
      words,
      title,
      subtitle: words.holdings.subtitle(subject),
      notes: [...lineNotes(lines, breaks, axis, words), ...custodyNotes(vintage, [id], words)],
      source: levelSource(vintage, [{ holder, points }], words),
    },
    (room) => [...linePlot(drawing, room), ...extremeLabels(points, placed(drawing, room), amount, words)],
  );
  const steps = breaks.map((found) => found.month);
  const content = { ...lineInWords(subject.name, points, amount), steps };
  return { svg, altText: withCustody(words.holdings.alt(subject, content), vintage, [id], words) };
}

function endLabel(amount: string, month: string) {
  return [
    { text: amount, size: 26, weight: "bold", fill: TEXT },
    { text: month, size: 18, weight: "regular", fill: MUTED_TEXT },
  ] as const;
}
