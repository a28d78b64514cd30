import { wordsOf } from "../../src/words/catalogue.ts";
import type { ChartWords } from "../../src/words/chart-words.ts";
import { chartWords } from "../../src/words/chart-words.ts";

const NAME = "国際機関及び地域機関を除く諸国計";

const englishCharts = chartWords(wordsOf("en"));

/** No language, but letters of full width and amounts with their units: what drawings must have room for. */
export const wideWords: ChartWords = {
  ...englishCharts,
  language: "ja",
  otherFont: "Noto Sans JP Thin",
  shortName: ({ name }) => NAME.slice(0, Math.min(10, Math.ceil(name.length / 2))),
  fullName: ({ name }) => NAME.slice(0, Math.ceil(name.length / 2)),
  month: (month) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
  bareMonth: (month) => `${Number(month.slice(5))}月`,
  year: (month) => `${month.slice(0, 4)}年`,
  amount: (millions) => `${(millions / 1_000_000).toFixed(4)}兆ドル`,
  signed: (millions) => `${millions < 0 ? "−" : "+"}${Math.round(Math.abs(millions) / 100)}億ドル`,
  source: () => "出所：米財務省 対米証券投資統計（TIC）表5、長期系列",
  notes: {
    ...englishCharts.notes,
    preliminary: "点線は速報値（今回公表で新規または改定）",
    custody: "カストディ拠点：他国の投資家の保有分を含む",
  },
  parts: {
    netLongTerm: "長期債の買い越し・売り越し",
    bills: "短期債の増減",
    valuation: "価格変動",
    other: "その他",
    change: "保有残高の増減",
  },
};
