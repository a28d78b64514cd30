import type { Table } from "../holdings/release.ts";

/** Why a file was refused, for texts that name the file themselves. */
export function refusalReason(table: Table, reason: string): string {
  const file = `${table}.txt`;
  return reason.startsWith(file) ? reason.slice(file.length).replace(/^[,:] /, "") : reason;
}
