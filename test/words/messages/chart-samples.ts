import type { ChartTexts } from "../../../src/words/rooms/chart-texts.ts";
import type { Samples } from "./sample-type.ts";
import { APR, BOTH, COUNTS, DEC, each, JUL, JUNES, of, one, TABLES } from "./samples.ts";

const dated = { from: DEC, to: JUL, release: "2026-09-16" };
const named = { ...dated, name: "Japan" };
const figure = { month: APR, text: "1,103.9" };
const lines = of("preliminary", BOTH).map((each) => ({
  ...each,
  name: "Japan",
  first: { month: DEC, text: "1,209.9" },
  last: figure,
  highest: { month: DEC, text: "1,325.5" },
  lowest: figure,
}));
const parts = { netLongTerm: "−12.0", bills: "+3.3", valuation: "−0.9", other: "+15.5" };
const bars = of("parts", [null, parts]).map((each) => ({ ...each, name: "Belgium", change: "+5.9" }));
const compared = each(of("as", ["billions", "share", "indexed"] as const), [{ ...dated, names: ["Japan", "China"] }]);
const changed = each(of("preliminary", BOTH), [
  { ...dated, month: APR },
  { ...dated, month: DEC },
]);
const ranked = each(of("largest", COUNTS), [dated, { ...dated, from: JUL }]);
const ranks = of("placeBefore", [null, 1, 21]).map((each) => ({ ...each, name: "Japan", place: 1 }));
const sum = { from: APR, to: JUL, name: "Belgium", change: "+5.9", parts };

/** Alt texts are lists of sentences: they are tried whole, with the charts. */
export const chartSamples: Samples<ChartTexts> = {
  allOther: {},
  notes: { axisFrom: [["600"]] },
  source: [[TABLES.slice(0, 1)], [TABLES.slice(0, 2)]],
  custodyNamed: [[["Belgium"]], [["Belgium", "Ireland"]]],
  parts: {},
  panels: {},
  holdings: { title: [[named]], subtitle: [[named]], alt: lines.map((line) => [named, { ...line, steps: JUNES }]) },
  compare: {
    title: one(compared),
    titleCounted: one(COUNTS),
    subtitle: one(compared),
    alt: compared.map((subject) => [subject, lines]),
  },
  changes: { title: one(changed), subtitle: one(changed), alt: changed.map((subject) => [subject, bars]) },
  ranks: { title: one(ranked), subtitle: one(ranked), alt: ranked.map((subject) => [subject, ranks]) },
  flows: {
    title: [[named]],
    subtitle: [[named]],
    alt: [[named, { level: figure, asked: sum, shown: { ...sum, from: DEC } }]],
  },
};
