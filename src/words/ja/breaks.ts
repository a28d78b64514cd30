import type { BreakWords } from "../rooms/break-words.ts";

const survey = (year: number, now: string, before: string) =>
  `${year}年6月：${year}年6月末の年次調査に基づき水準を改定（系列${now}。それ以前は系列${before}）`;

export const breaks: BreakWords = {
  "2002-06 *": survey(2002, "III", "II"),
  "2002-06 BE": "2002年6月：ベルギー単独。それ以前はルクセンブルクとの合計",
  "2003-06 *": survey(2003, "IV", "III"),
  "2004-06 *": survey(2004, "V", "IV"),
  "2005-06 *": survey(2005, "VI", "V"),
  "2006-06 *": survey(2006, "VII", "VI"),
  "2006-06 carib-banking": "2006年6月：英領バージン諸島を含む。それ以前は含まない",
  "2007-06 *": survey(2007, "VIII", "VII"),
  "2008-06 *": survey(2008, "IX", "VIII"),
  "2009-06 *": survey(2009, "X", "IX"),
  "2010-06 *": survey(2010, "XI", "X"),
  "2011-06 *": survey(2011, "XII", "XI"),
  "2011-09 *": "2011年9月：中長期債の集計が新しいSLT報告に移行（系列XII）",
  "2011-12 *": "2011年12月：中長期債の集計が毎月のSLT報告に移行（系列XIII）",
  "2012-01 GB": "2012年1月：英国単独。それ以前はチャネル諸島とマン島を含む",
  "2021-06 *": "2021年6月：2021年6月末の基準調査に基づき水準を改定（全体で約2950億ドルの増加）",
};
