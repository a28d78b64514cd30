import type { BreakWords } from "../rooms/break-words.ts";

const survey = (year: number, now: string, before: string) =>
  `${year}年6月：按${year}年6月末年度调查重新定基（系列${now}，此前为系列${before}）`;

export const breaks: BreakWords = {
  "2002-06 *": survey(2002, "III", "II"),
  "2002-06 BE": "2002年6月：比利时单列，此前与卢森堡合并",
  "2003-06 *": survey(2003, "IV", "III"),
  "2004-06 *": survey(2004, "V", "IV"),
  "2005-06 *": survey(2005, "VI", "V"),
  "2006-06 *": survey(2006, "VII", "VI"),
  "2006-06 carib-banking": "2006年6月：包含英属维尔京群岛，此前不包含",
  "2007-06 *": survey(2007, "VIII", "VII"),
  "2008-06 *": survey(2008, "IX", "VIII"),
  "2009-06 *": survey(2009, "X", "IX"),
  "2010-06 *": survey(2010, "XI", "X"),
  "2011-06 *": survey(2011, "XII", "XI"),
  "2011-09 *": "2011年9月：中长期国债改用新的SLT报表（系列XII）",
  "2011-12 *": "2011年12月：中长期国债改用月度SLT报表（系列XIII）",
  "2012-01 GB": "2012年1月：仅含英国，此前包含海峡群岛和马恩岛",
  "2021-06 *": "2021年6月：按2021年6月末基准调查重新定基（合计约增加2950亿美元）",
};
