import type { Holder } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import type { Language } from "./language.ts";
import type { ChartTexts, ComparedAs } from "./rooms/chart-texts.ts";
import type { Words } from "./words.ts";

type Kind = "holdings" | "compare" | "changes" | "ranks" | "flows";

/** A kind of chart, whose alt text is one text within Discord's limit. */
type KindWords<Texts extends { alt(...given: never[]): readonly string[] }> = Omit<Texts, "alt"> & {
  alt(...given: Parameters<Texts["alt"]>): string;
};

/** Every word, month and number that a reader of a chart sees, in one language. Amounts are in millions of dollars. */
export interface ChartWords
  extends Omit<ChartTexts, Kind | "allOther">,
    Readonly<{ [Name in Exclude<Kind, "compare">]: KindWords<ChartTexts[Name]> }> {
  readonly compare: Omit<KindWords<ChartTexts["compare"]>, "titleCounted">;
  /** BCP 47, "en". */
  readonly language: string;
  /** Family of the letters that Inter lacks; null where it has all. */
  readonly otherFont: string | null;
  /** In a label, where room is short. */
  shortName(holder: Holder): string;
  fullName(holder: Holder): string;
  /** "Jul 2026" */
  month(month: Month): string;
  /** "Jul", on an axis whose year stands beside it. */
  bareMonth(month: Month): string;
  year(month: Month): string;
  /** 618000 → "618.0", in the unit that the subtitle names */
  amount(millions: number): string;
  signed(millions: number): string;
  /** 0.0668 → "6.7%" */
  share(ratio: number): string;
  /** 103.42 → "103.4" */
  index(value: number): string;
  /** A tick of an axis: of billions of dollars, percent, or points. */
  readonly ticks: Readonly<Record<ComparedAs, (value: number, decimals: number) => string>>;
  place(place: number): string;
}

/** As the fonts name themselves, of whatever weight: they were made from one that varies from thin to black. */
const OTHER_FONTS: Readonly<Partial<Record<Language, string>>> = {
  ja: "Noto Sans JP Thin",
  "zh-CN": "Noto Sans SC Thin",
  "zh-TW": "Noto Sans TC Thin",
  ko: "Noto Sans KR Thin",
};
/** Of the names in a title, with the rest of it in one line. */
const LONGEST_IN_TITLE = 28;
/** Letters of full width take the room of two. */
const WIDE_LETTER = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/gu;
/** Discord takes no more of an alt text. */
const LONGEST_ALT = 1024;

/** What charts write, in one language. */
export function chartWords(words: Words): ChartWords {
  const { charts, money, dates, names, language } = words;
  const others: Readonly<Record<string, string>> = {
    "all-other-t5": charts.allOther.table5,
    "all-other-history": charts.allOther.history,
  };
  const { titleCounted, ...compare } = charts.compare;
  const title: ChartTexts["compare"]["title"] = (subject) =>
    widthOf(words.lists.and(subject.names)) <= LONGEST_IN_TITLE
      ? charts.compare.title(subject)
      : titleCounted(subject.names.length);
  return {
    ...charts,
    language,
    otherFont: OTHER_FONTS[language] ?? null,
    shortName: (holder) => others[holder.id] ?? names.short(holder),
    fullName: names.full,
    month: dates.shortMonth,
    bareMonth: dates.shortBareMonth,
    year: (month) => month.slice(0, 4),
    amount: money.cell,
    signed: money.cellChange,
    share: money.percent,
    index: (value) => money.number(value, 1),
    ticks: {
      billions: (value, decimals) => money.tick(value * 1000, decimals),
      share: money.number,
      indexed: money.number,
    },
    place: (place) => String(place),
    holdings: whole(words, charts.holdings),
    compare: whole(words, { ...compare, title }),
    changes: whole(words, charts.changes),
    ranks: whole(words, charts.ranks),
    flows: whole(words, charts.flows),
  };
}

function whole<Subject, Content, Texts extends { alt(subject: Subject, content: Content): readonly string[] }>(
  { punctuation }: Words,
  texts: Texts & { alt(subject: Subject, content: Content): readonly string[] },
) {
  const alt = (subject: Subject, content: Content) => fitting(texts.alt(subject, content), punctuation.gap);
  return { ...texts, alt };
}

/** As many sentences as there is room for: the first ones matter most. */
function fitting(sentences: readonly string[], gap: string): string {
  let text = "";
  for (const sentence of sentences.filter((each) => each !== "")) {
    const longer = text === "" ? sentence : text + gap + sentence;
    if (longer.length > LONGEST_ALT) break;
    text = longer;
  }
  return text;
}

function widthOf(text: string): number {
  return text.length + (text.match(WIDE_LETTER)?.length ?? 0);
}
