import type { BreakWords } from "../rooms/break-words.ts";

const survey = (year: number, now: string, before: string) =>
  `Juin ${year} : série recalée sur l’enquête annuelle de fin juin ${year} (série ${now} ; avant, série ${before})`;

export const breaks: BreakWords = {
  "2002-06 *": survey(2002, "III", "II"),
  "2002-06 BE": "Juin 2002 : Belgique seule ; avant, la ligne réunissait Belgique et Luxembourg",
  "2003-06 *": survey(2003, "IV", "III"),
  "2004-06 *": survey(2004, "V", "IV"),
  "2005-06 *": survey(2005, "VI", "V"),
  "2006-06 *": survey(2006, "VII", "VI"),
  "2006-06 carib-banking": "Juin 2006 : avec les îles Vierges britanniques ; avant, sans elles",
  "2007-06 *": survey(2007, "VIII", "VII"),
  "2008-06 *": survey(2008, "IX", "VIII"),
  "2009-06 *": survey(2009, "X", "IX"),
  "2010-06 *": survey(2010, "XI", "X"),
  "2011-06 *": survey(2011, "XII", "XI"),
  "2011-09 *": "Septembre 2011 : obligations d’après le nouveau formulaire SLT (série XII)",
  "2011-12 *": "Décembre 2011 : obligations d’après le formulaire SLT mensuel (série XIII)",
  "2012-01 GB": "Janvier 2012 : Royaume-Uni seul ; avant, avec les îles Anglo-Normandes et l’île de Man",
  "2021-06 *": "Juin 2021 : série recalée sur l’enquête de référence de fin juin 2021 (environ +295 Md $ en tout)",
};
