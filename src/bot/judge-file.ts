import type { Judgement } from "../announcements/judge.ts";
import type { Dataset } from "../holdings/dataset.ts";
import { FileFault } from "../holdings/fault.ts";
import { isLive, LIVE_TABLES, type Table } from "../holdings/release.ts";
import type { ReleaseContents } from "../holdings/release-contents.ts";
import { FIRST_MONTH } from "../holdings/timeline.ts";
import { checkAgreement } from "../tic/agreement.ts";
import type { Calendar } from "../tic/calendar.ts";
import type { ReadTable } from "../tic/read-table.ts";
import { checkResemblance } from "../tic/resemblance.ts";
import { washingtonDate } from "../tic/washington-time.ts";

export interface Bench {
  readonly dataset: Dataset;
  readonly calendar: Calendar;
  readonly now: Date;
}

/**
 * What a file is to the dataset: new, held, too early, or refused with the reason.
 * @param read reads the file's bytes; a FileFault of it is a refusal
 */
export function judgeFile(bench: Bench, table: Table, read: () => ReadTable): Judgement {
  try {
    return judge(bench, table, read());
  } catch (error) {
    if (error instanceof FileFault || error instanceof RangeError) return { kind: "refused", reason: error.message };
    throw error;
  }
}

function judge({ dataset, calendar, now }: Bench, table: Table, { contents, released }: ReadTable): Judgement {
  const { newestMonth } = contents;
  const file = `${table}.txt`;
  if (!isLive(table)) throw new FileFault({ file }, `one of ${LIVE_TABLES.join(", ")}`, "a table that is frozen");
  const last = dataset.files.findLast((each) => each.table === table);
  if (last && newestMonth < last.newestMonth) {
    throw new FileFault({ file }, `a newest month of ${last.newestMonth} or later`, newestMonth);
  }
  const latest = calendar.next(now).referenceMonth;
  if (newestMonth > latest) throw new FileFault({ file }, `a newest month of ${latest} at the latest`, newestMonth);
  const today = washingtonDate(now);
  if (released && released > today) throw new FileFault({ file }, `a release of ${today} at the latest`, released);
  if (last && saysTheSame(dataset.contentsOf(last), contents)) return { kind: "held" };
  if (table === "slt_table3") return judgeTable3(dataset, contents);
  if (last && table === "slt_table5") checkResemblance(contents, dataset.contentsOf(last));
  const release = released ?? calendar.carrying(newestMonth)?.date ?? dataset.asOf().release;
  return { kind: "accepted", newestMonth, release };
}

/** Counts only beside the Table 5 of its own release, and if it agrees with it. */
function judgeTable3(dataset: Dataset, contents: ReleaseContents): Judgement {
  const { newestMonth } = contents;
  const table5 = dataset.files.findLast((file) => file.table === "slt_table5" && file.newestMonth === newestMonth);
  if (!table5) {
    if (newestMonth > (dataset.newestMonthOf("slt_table5") ?? FIRST_MONTH)) return { kind: "early" };
    throw new FileFault({ file: "slt_table3.txt" }, "the newest month of a Table 5 that is held", newestMonth);
  }
  checkAgreement(contents, dataset.contentsOf(table5));
  return { kind: "accepted", newestMonth, release: table5.release };
}

/** The same figures under other bytes: line ends that were retyped, or rows in another order. */
export function saysTheSame(held: ReleaseContents, read: ReleaseContents): boolean {
  const lines = ({ cells }: ReleaseContents) =>
    cells.map(({ series, holder, measure, month, millions }) => `${series} ${holder} ${measure} ${month} ${millions}`);
  return held.newestMonth === read.newestMonth && lines(held).sort().join() === lines(read).sort().join();
}
