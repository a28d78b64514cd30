import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openArchiveLedger } from "../../src/bot/archive-ledger.ts";
import { archiveLine } from "../../src/bot/archive-progress.ts";
import { readArchives, type ZipReport } from "../../src/bot/read-archive.ts";
import { readShippedData } from "../../src/bot/shipped-data.ts";
import { zipsOfList } from "../../src/bot/zip-sources.ts";
import { toHolderId } from "../../src/holdings/holder.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { revisions } from "../../src/insights/revision.ts";
import { startLocalTreasury } from "../../src/playground/local-treasury/local-treasury.ts";
import { createFetchZip } from "../../src/tic/fetch-zip.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { editedMfh, editionOfDecember, MFH } from "../support/major-holders-text.ts";
import { describeRaw, rawFile } from "../support/raw-files.ts";
import { sampleTable5 } from "../support/table5-sample.ts";
import { writeZip } from "../support/zip-writer.ts";
import { dataFolder } from "./data-folder.ts";

const FROZEN = "2023-03-15/slt3d_globl.csv";

/** Archives at addresses of the local Treasury, read into a copy of data/. */
async function readInto(folder: string, archives: Readonly<Record<string, Uint8Array>>): Promise<string[]> {
  const treasury = await startLocalTreasury({ now: () => new Date("2026-09-17T12:00:00Z") });
  for (const [name, bytes] of Object.entries(archives)) treasury.publish(name, bytes);
  const rows = Object.keys(archives).map((name) => `1999-01-01,Another month,${name},${treasury.base}${name}`);
  const list = join(temporaryFolder(), "addresses.csv");
  writeFileSync(list, ["index_label_date,data_month,zip,url", ...rows, ""].join("\n"));
  const ledger = openArchiveLedger(temporaryFolder());
  const fetchZip = createFetchZip({ base: treasury.base });
  const reports: ZipReport[] = [];
  await readArchives({
    ...{ folder, ledger, today: "2026-09-17", sources: zipsOfList(list, { fetchZip, ledger, pause: async () => {} }) },
    onZip: (report) => void reports.push(report),
  });
  await treasury.close();
  return reports.map(archiveLine);
}

describeRaw("archives from before April 2023", () => {
  const january = rawFile(MFH);
  const december = editionOfDecember();

  test("mfh.txt of several months makes releases, and dates the tables beside it that carry no date", async () => {
    const folder = dataFolder("2026-09-16");
    const lines = await readInto(folder, {
      "c.zip": writeZip({ "mfh.txt": january, "slt3d_globl.csv": rawFile(FROZEN), "bl2.csv": "1,2" }),
      "b.zip": writeZip({ "x/mfh.txt": december, "t5.txt": sampleTable5("2022-12"), "t.txt": sampleTable5("2023-02") }),
      "a.zip": writeZip({ "mfh.txt": january.subarray(0, 4000) }).subarray(0, 900),
    });
    expect(lines).toEqual([
      "c.zip  new: slt3d_globl of 2023-03-15 (by the calendar), mfh of 2023-03-15; layout not known: bl2.csv",
      "b.zip  new: slt_table5 of 2023-02-15 (as x/mfh.txt), slt_table5 of 2023-04-17 (by the calendar), mfh of 2023-02-15",
      expect.stringMatching(/^a\.zip {2}broken: /),
    ]);
    const text = readFileSync(join(folder, "releases.tsv"), "utf8");
    expect([...text.matchAll(/^(\S+)\tmfh\t(\S+)\t(\S+)/gm)].map(([line]) => line.split("\t"))).toEqual([
      ["2023-02-15", "mfh", "2022-12", "2022-01"],
      ["2023-03-15", "mfh", "2023-01", "2022-01"],
    ]);
  });

  test("as of that release, figures and revisions are those of its own table; today's stay", async () => {
    const folder = dataFolder("2026-09-16");
    const before = readShippedData(folder).dataset.asOf();
    await readInto(folder, {
      "jan.zip": writeZip({ "mfh.txt": january }),
      "dec.zip": writeZip({ "mfh.txt": december }),
    });
    const { dataset } = readShippedData(folder);
    const [japan, month] = [toHolderId("JP"), toMonth("2022-12")];
    expect(dataset.asOf("2023-03-15").at(japan, month)).toMatchObject({ millions: 1_076_300, quantum: 100 });
    expect(dataset.asOf().at(japan, month)).toEqual(before.at(japan, month));
    expect(revisions(dataset, "2023-03-15")).toMatchObject({ compared: 43 * 12, levels: [] });
  });

  test("rows or months in each other's place are refused against what is held", async () => {
    const row = (name: string) => rowOf(january.toString("latin1"), name);
    const swapped = editedMfh(
      [row("Japan"), "#"],
      [row("China, Mainland"), row("Japan")],
      ["#", row("China, Mainland")],
    );
    expect(await readInto(dataFolder("2026-09-16"), { "swapped.zip": writeZip({ "mfh.txt": swapped }) })).toEqual([
      "swapped.zip  not taken: mfh.txt refused (mfh.txt: expected figures of JP like those held of it, found those of CN)",
    ]);
  });
});

/** The figures of a row. */
function rowOf(text: string, name: string): string {
  const from = text.indexOf(`\n${name} `);
  return text.slice(from + 31, text.indexOf("\r", from));
}
