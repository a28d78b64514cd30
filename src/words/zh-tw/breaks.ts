import type { BreakWords } from "../rooms/break-words.ts";

const survey = (year: number, now: string, before: string) =>
  `${year}年6月：按${year}年6月底年度調查基期重訂（序列${now}，此前為序列${before}）`;

export const breaks: BreakWords = {
  "2002-06 *": survey(2002, "III", "II"),
  "2002-06 BE": "2002年6月：比利時單獨列出，此前與盧森堡合併",
  "2003-06 *": survey(2003, "IV", "III"),
  "2004-06 *": survey(2004, "V", "IV"),
  "2005-06 *": survey(2005, "VI", "V"),
  "2006-06 *": survey(2006, "VII", "VI"),
  "2006-06 carib-banking": "2006年6月：包含英屬維爾京群島，此前不包含",
  "2007-06 *": survey(2007, "VIII", "VII"),
  "2008-06 *": survey(2008, "IX", "VIII"),
  "2009-06 *": survey(2009, "X", "IX"),
  "2010-06 *": survey(2010, "XI", "X"),
  "2011-06 *": survey(2011, "XII", "XI"),
  "2011-09 *": "2011年9月：中長期公債改用新的SLT報表（序列XII）",
  "2011-12 *": "2011年12月：中長期公債改用月度SLT報表（序列XIII）",
  "2012-01 GB": "2012年1月：僅含英國，此前包含海峽群島和曼島",
  "2021-06 *": "2021年6月：按2021年6月底基準調查基期重訂（合計約增加2950億美元）",
};
