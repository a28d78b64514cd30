import type { BreakWords } from "../rooms/break-words.ts";

const survey = (year: number, now: string, before: string) =>
  `${year}년 6월: ${year}년 6월 말 연례 조사에 따라 수준 재조정(계열 ${now}, 이전은 계열 ${before})`;

export const breaks: BreakWords = {
  "2002-06 *": survey(2002, "III", "II"),
  "2002-06 BE": "2002년 6월: 벨기에 단독, 이전은 룩셈부르크와 합산",
  "2003-06 *": survey(2003, "IV", "III"),
  "2004-06 *": survey(2004, "V", "IV"),
  "2005-06 *": survey(2005, "VI", "V"),
  "2006-06 *": survey(2006, "VII", "VI"),
  "2006-06 carib-banking": "2006년 6월: 영국령 버진아일랜드 포함, 이전은 제외",
  "2007-06 *": survey(2007, "VIII", "VII"),
  "2008-06 *": survey(2008, "IX", "VIII"),
  "2009-06 *": survey(2009, "X", "IX"),
  "2010-06 *": survey(2010, "XI", "X"),
  "2011-06 *": survey(2011, "XII", "XI"),
  "2011-09 *": "2011년 9월: 중장기채 집계를 새 SLT 보고서로 전환(계열 XII)",
  "2011-12 *": "2011년 12월: 중장기채 집계를 월간 SLT 보고서로 전환(계열 XIII)",
  "2012-01 GB": "2012년 1월: 영국 단독, 이전은 채널제도와 맨섬 포함",
  "2021-06 *": "2021년 6월: 2021년 6월 말 기준 조사에 따라 수준 재조정(전체 약 2,950억 달러 증가)",
};
