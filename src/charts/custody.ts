import type { Holder, HolderId } from "../holdings/holder.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { CUSTODY_CENTRES } from "../insights/composite.ts";
import type { ChartWords } from "../words/chart-words.ts";

const CUSTODY_MARK = "*";

/** Those of a holder's rows where securities are held for owners elsewhere: itself, or some of a composite's. */
function centresIn(vintage: Vintage, holder: HolderId): HolderId[] {
  const { composites } = vintage.archive.register;
  const centres = new Set(composites.get(CUSTODY_CENTRES)?.map((member) => member.holder));
  const rows = composites.get(holder)?.filter(({ sign }) => sign > 0) ?? [{ holder }];
  return rows.map((row) => row.holder).filter((row) => centres.has(row));
}

/** "Belgium*" */
export function markedName(vintage: Vintage, holder: Holder, name: string): string {
  return centresIn(vintage, holder.id).length > 0 ? `${name}${CUSTODY_MARK}` : name;
}

/** What the mark means, where it stands. */
export function custodyNotes(vintage: Vintage, holders: readonly HolderId[], words: ChartWords): string[] {
  return holders.some((holder) => centresIn(vintage, holder).length > 0)
    ? [`${CUSTODY_MARK} ${words.notes.custody}`]
    : [];
}

const LONGEST_ALT = 1024;

/** Alt text that names the custody centres shown, where it has room: a figure says little of such a country itself. */
export function withCustody(alt: string, vintage: Vintage, holders: readonly HolderId[], words: ChartWords): string {
  const centres = new Set(holders.flatMap((id) => centresIn(vintage, id)));
  const names = [...centres].flatMap((id) => vintage.holder(id) ?? []).map(words.fullName);
  const longer = names.length > 0 ? `${alt} ${words.custodyNamed(names)}` : alt;
  return longer.length > LONGEST_ALT ? alt : longer;
}
