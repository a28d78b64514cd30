import type { BreakWords } from "../rooms/break-words.ts";

const survey = (year: number, now: string, before: string) =>
  `Juni ${year}: neu basiert auf der Jahreserhebung von Ende Juni ${year} (Reihe ${now}; davor Reihe ${before})`;

export const breaks: BreakWords = {
  "2002-06 *": survey(2002, "III", "II"),
  "2002-06 BE": "Juni 2002: nur Belgien; davor enthielt die Zeile Belgien und Luxemburg",
  "2003-06 *": survey(2003, "IV", "III"),
  "2004-06 *": survey(2004, "V", "IV"),
  "2005-06 *": survey(2005, "VI", "V"),
  "2006-06 *": survey(2006, "VII", "VI"),
  "2006-06 carib-banking": "Juni 2006: mit den Britischen Jungferninseln; davor ohne sie",
  "2007-06 *": survey(2007, "VIII", "VII"),
  "2008-06 *": survey(2008, "IX", "VIII"),
  "2009-06 *": survey(2009, "X", "IX"),
  "2010-06 *": survey(2010, "XI", "X"),
  "2011-06 *": survey(2011, "XII", "XI"),
  "2011-09 *": "September 2011: Anleihen nach dem neuen Meldebogen SLT (Reihe XII)",
  "2011-12 *": "Dezember 2011: Anleihen nach dem monatlichen Meldebogen SLT (Reihe XIII)",
  "2012-01 GB": "Januar 2012: nur Großbritannien; davor mit den Kanalinseln und der Isle of Man",
  "2021-06 *": "Juni 2021: neu basiert auf der Vollerhebung von Ende Juni 2021 (insgesamt etwa +295 Mrd. $)",
};
