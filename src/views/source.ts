import type { Month } from "../holdings/month.ts";
import { covers, fileName, isOfMajorHolders, type ReleaseFile, type Table } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { ACROSS_BREAKS } from "../words/across-breaks.ts";
import type { Words } from "../words/words.ts";

const DOCUMENTS = "https://ticdata.treasury.gov/resource-center/data-chart-center/tic/Documents";

/** Address of the Treasury's own file. */
export function sourceUrl(table: Table): string {
  return `${DOCUMENTS}/${fileName(table)}`;
}

/** The file that carries a month's total in a vintage: what a card on that month is read from. */
export function fileOf(vintage: Vintage, month: Month): ReleaseFile | undefined {
  const covering = vintage.files.filter((file) => covers(file, month));
  const ofHoldings = covering.filter(({ table }) => table !== "s1_globl");
  return covering.findLast(({ table }) => isOfMajorHolders(table)) ?? ofHoldings.at(-1) ?? covering.at(-1);
}

/** "TIC Table 5, 16 Sep 2026. Table from March 2000. †Across survey breaks" */
export function shortSource({ sources, punctuation }: Words, file: ReleaseFile, text: string): string {
  const marked = text.includes(ACROSS_BREAKS) ? `${punctuation.gap}${sources.acrossBreaks}` : "";
  return sources.brief(file) + marked;
}

/**
 * "TIC Table 5, release of 16 Sep 2026 · †across survey breaks"
 * @param others of which figures of the card are, too: "TIC Table 5, release of 16 Sep 2026; TIC history table, release of 18 May 2026"
 */
export function cardSource(
  { sources, punctuation }: Words,
  file: ReleaseFile,
  text: string,
  others: readonly ReleaseFile[] = [],
): string {
  const marked = text.includes(ACROSS_BREAKS) ? ` · ${sources.acrossBreaksWithin}` : "";
  const files = [...new Set([file, ...others])];
  return `${files.map(sources.file).join(punctuation.semicolon)}${marked}`;
}

/** "TIC Table 3, release of 18 Jun 2026 · SLT basis, from February 2023 · …" */
export function flowsSource({ sources }: Words, file: ReleaseFile): string {
  return `${sources.file({ ...file, table: "slt_table3" })} · ${sources.flowsBasis}`;
}

/** "TIC Form S table, release of 15 Mar 2023 · Form S basis, January 1977 to January 2023" */
export function formSSource({ sources }: Words, file: ReleaseFile): string {
  return `${sources.file({ ...file, table: "s1_globl" })} · ${sources.formSBasis}`;
}
