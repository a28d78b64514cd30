import type { BreakWords } from "../rooms/break-words.ts";

const survey = (year: number, now: string, before: string) =>
  `Junho de ${year}: nova base pela pesquisa anual do fim de junho de ${year} (série ${now}; antes, série ${before})`;

export const breaks: BreakWords = {
  "2002-06 *": survey(2002, "III", "II"),
  "2002-06 BE": "Junho de 2002: só a Bélgica; antes, a linha reunia Bélgica e Luxemburgo",
  "2003-06 *": survey(2003, "IV", "III"),
  "2004-06 *": survey(2004, "V", "IV"),
  "2005-06 *": survey(2005, "VI", "V"),
  "2006-06 *": survey(2006, "VII", "VI"),
  "2006-06 carib-banking": "Junho de 2006: com as Ilhas Virgens Britânicas; antes, sem elas",
  "2007-06 *": survey(2007, "VIII", "VII"),
  "2008-06 *": survey(2008, "IX", "VIII"),
  "2009-06 *": survey(2009, "X", "IX"),
  "2010-06 *": survey(2010, "XI", "X"),
  "2011-06 *": survey(2011, "XII", "XI"),
  "2011-09 *": "Setembro de 2011: títulos pelo novo formulário SLT (série XII)",
  "2011-12 *": "Dezembro de 2011: títulos pelo formulário SLT mensal (série XIII)",
  "2012-01 GB": "Janeiro de 2012: só o Reino Unido; antes, com as Ilhas do Canal e a Ilha de Man",
  "2021-06 *":
    "Junho de 2021: nova base pela pesquisa de referência do fim de junho de 2021 (cerca de US$ 295 bi a mais no total)",
};
