import type { Holder, HolderId } from "../holdings/holder.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { CUSTODY_CENTRES } from "../insights/composite.ts";
import type { ChartWords } from "../words/chart-words.ts";

const CUSTODY_MARK = "*";

/** Whether securities are held there for owners elsewhere, or in one of the rows of a composite. */
function isCustodyCentre(vintage: Vintage, holder: HolderId): boolean {
  const { composites } = vintage.archive.register;
  const centres = new Set(composites.get(CUSTODY_CENTRES)?.map((member) => member.holder));
  const rows = composites.get(holder)?.filter(({ sign }) => sign > 0) ?? [{ holder }];
  return rows.some((row) => centres.has(row.holder));
}

/** "Belgium*" */
export function markedName(vintage: Vintage, holder: Holder, name: string): string {
  return isCustodyCentre(vintage, holder.id) ? `${name}${CUSTODY_MARK}` : name;
}

/** What the mark means, where it stands. */
export function custodyNotes(vintage: Vintage, holders: readonly HolderId[], words: ChartWords): string[] {
  return holders.some((holder) => isCustodyCentre(vintage, holder)) ? [`${CUSTODY_MARK} ${words.notes.custody}`] : [];
}
