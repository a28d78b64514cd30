import type { BreakWords } from "../rooms/break-words.ts";

export const breaks: BreakWords = {
  "2002-06 *": "June 2002: re-based on the annual survey of end-June 2002 (series III; before, series II)",
  "2002-06 BE": "June 2002: Belgium alone; before, the row held Belgium and Luxembourg together",
  "2003-06 *": "June 2003: re-based on the annual survey of end-June 2003 (series IV; before, series III)",
  "2004-06 *": "June 2004: re-based on the annual survey of end-June 2004 (series V; before, series IV)",
  "2005-06 *": "June 2005: re-based on the annual survey of end-June 2005 (series VI; before, series V)",
  "2006-06 *": "June 2006: re-based on the annual survey of end-June 2006 (series VII; before, series VI)",
  "2006-06 carib-banking": "June 2006: with the British Virgin Islands; before, without them",
  "2007-06 *": "June 2007: re-based on the annual survey of end-June 2007 (series VIII; before, series VII)",
  "2008-06 *": "June 2008: re-based on the annual survey of end-June 2008 (series IX; before, series VIII)",
  "2009-06 *": "June 2009: re-based on the annual survey of end-June 2009 (series X; before, series IX)",
  "2010-06 *": "June 2010: re-based on the annual survey of end-June 2010 (series XI; before, series X)",
  "2011-06 *": "June 2011: re-based on the annual survey of end-June 2011 (series XII; before, series XI)",
  "2011-09 *": "September 2011: bonds and notes from the new Form SLT (series XII)",
  "2011-12 *": "December 2011: bonds and notes from the monthly Form SLT (series XIII)",
  "2012-01 GB": "January 2012: the United Kingdom alone; before, with the Channel Islands and the Isle of Man",
  "2021-06 *": "June 2021: re-based on the benchmark survey of end-June 2021 (about +295 billion in all)",
};
