import type { Table } from "../holdings/release.ts";
import type { ReleaseContents } from "../holdings/release-contents.ts";
import { readFormS } from "./form-s.ts";
import { readHistory } from "./history.ts";
import { readMajorHolders } from "./major-holders.ts";
import type { Names } from "./names.ts";
import { readTable3 } from "./table3.ts";
import { readTable3D } from "./table3d.ts";
import { readTable5 } from "./table5.ts";

/** A file that was read: its contents, and the date of its release where the file itself tells. */
export interface ReadTable {
  readonly contents: ReleaseContents;
  readonly released: string | null;
}

/** @throws FileFault if the file is refused; nothing of it counts then */
export function readTable(table: Table, bytes: Uint8Array, source: string, names: Names): ReadTable {
  if (table === "slt_table5") return { contents: readTable5(bytes, source, names), released: null };
  if (table === "s1_globl") return { contents: readFormS(bytes, source, names), released: null };
  if (table === "slt3d_globl") return { contents: readTable3D(bytes, source, names), released: null };
  if (table === "slt_table3") return { contents: readTable3(bytes, source, names), released: null };
  const read = table === "mfh" ? readMajorHolders : readHistory;
  const { released, ...contents } = read(bytes, source, names);
  return { contents, released };
}
