import type { Break } from "../../holdings/break.ts";

/** The breaks of `data/breaks.tsv`: month and holder, "*" for every holder. */
export const BREAKS = [
  "2002-06 *",
  "2002-06 BE",
  "2003-06 *",
  "2004-06 *",
  "2005-06 *",
  "2006-06 *",
  "2006-06 carib-banking",
  "2007-06 *",
  "2008-06 *",
  "2009-06 *",
  "2010-06 *",
  "2011-06 *",
  "2011-09 *",
  "2011-12 *",
  "2012-01 GB",
  "2021-06 *",
] as const;
type BreakKey = (typeof BREAKS)[number];

/** What happened, as a sentence for a proof: "January 2012: the United Kingdom alone; before, with …" */
export type BreakWords = Readonly<Record<BreakKey, string>>;

export function breakKey({ month, holder }: Pick<Break, "month" | "holder">): string {
  return `${month} ${holder ?? "*"}`;
}
