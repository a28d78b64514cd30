import type { BreakWords } from "../rooms/break-words.ts";

const survey = (year: number, now: string, before: string) =>
  `Junio de ${year}: nueva base según la encuesta anual de finales de junio de ${year} (serie ${now}; antes, serie ${before})`;

export const breaks: BreakWords = {
  "2002-06 *": survey(2002, "III", "II"),
  "2002-06 BE": "Junio de 2002: solo Bélgica; antes, la fila reunía Bélgica y Luxemburgo",
  "2003-06 *": survey(2003, "IV", "III"),
  "2004-06 *": survey(2004, "V", "IV"),
  "2005-06 *": survey(2005, "VI", "V"),
  "2006-06 *": survey(2006, "VII", "VI"),
  "2006-06 carib-banking": "Junio de 2006: con las Islas Vírgenes Británicas; antes, sin ellas",
  "2007-06 *": survey(2007, "VIII", "VII"),
  "2008-06 *": survey(2008, "IX", "VIII"),
  "2009-06 *": survey(2009, "X", "IX"),
  "2010-06 *": survey(2010, "XI", "X"),
  "2011-06 *": survey(2011, "XII", "XI"),
  "2011-09 *": "Septiembre de 2011: bonos según el nuevo formulario SLT (serie XII)",
  "2011-12 *": "Diciembre de 2011: bonos según el formulario SLT mensual (serie XIII)",
  "2012-01 GB": "Enero de 2012: solo Reino Unido; antes, con las Islas del Canal y la Isla de Man",
  "2021-06 *":
    "Junio de 2021: nueva base según la encuesta de referencia de finales de junio de 2021 (unos 295 mil M$ más en total)",
};
