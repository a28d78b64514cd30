import { FileFault } from "../holdings/fault.ts";
import type { ReleaseContents } from "../holdings/release-contents.ts";

/**
 * Table 3 equals Table 5 of the same release in every cell, rounded half up to 0.1 billion; "All Other" is computed and
 * not compared. Two files that disagree are not of one release.
 * @throws FileFault that names the first cell
 */
export function checkAgreement(table3: ReleaseContents, table5: ReleaseContents): void {
  const fine = new Map(table3.cells.map((cell) => [`${cell.holder} ${cell.measure} ${cell.month}`, cell.millions]));
  for (const { holder, measure, month, millions } of table5.cells) {
    const of = measure === "bills" ? "st" : measure === "bonds" ? "lt" : measure;
    const found = fine.get(`${holder} ${of} ${month}`);
    if (found === undefined || found === null || millions === null) continue;
    if (Math.floor(found / 100 + 0.5) * 100 === millions) continue;
    throw new FileFault(
      { file: `${table3.table}.txt` },
      `${holder} ${of} of ${month} as in Table 5, ${(millions / 1000).toFixed(1)}`,
      (found / 1000).toFixed(3),
    );
  }
}
