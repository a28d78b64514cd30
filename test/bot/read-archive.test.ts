import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { openArchiveLedger } from "../../src/bot/archive-ledger.ts";
import { archiveLine, isTrouble, progressBar } from "../../src/bot/archive-progress.ts";
import { readArchives, type ZipReport } from "../../src/bot/read-archive.ts";
import { readNamesText, readShippedData } from "../../src/bot/shipped-data.ts";
import { zipsOfFolder, zipsOfList } from "../../src/bot/zip-sources.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { type LocalTreasury, startLocalTreasury } from "../../src/playground/local-treasury/local-treasury.ts";
import { publishHistory } from "../../src/playground/local-treasury/publish-history.ts";
import { publishTable3 } from "../../src/playground/local-treasury/publish-table3.ts";
import { publishTable5 } from "../../src/playground/local-treasury/publish-table5.ts";
import { createRowNames } from "../../src/playground/local-treasury/row-names.ts";
import { createFetchZip } from "../../src/tic/fetch-zip.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { sampleTable5 } from "../support/table5-sample.ts";
import { writeZip } from "../support/zip-writer.ts";
import { DATA, dataFolder } from "./data-folder.ts";

const { dataset } = readShippedData();
const rowNames = createRowNames(readNamesText());
const published = (release: string, month: string) => publishTable5(dataset.asOf(release), toMonth(month), rowNames);
const june = published("2026-06-18", "2026-04");
const table3 = publishTable3(dataset.asOf("2026-06-18"), toMonth("2026-04"), rowNames);
const history = dataset.files.findLast(({ table }) => table === "mfhhis01");
const whole = writeZip({ "a/readme.html": "<html>TIC</html>", "a/table.txt": published("2026-09-16", "2026-07") });

/** As the Treasury's archive might be; the labels of the addresses say nothing of the date. */
const ARCHIVES = {
  "ticrel_20260916.zip": whole,
  "ticrel_20260618.zip": writeZip({
    "slt_table3.txt": table3,
    "slt_table5.txt": june,
    "mfhhis01.txt": history ? publishHistory(dataset, history, rowNames) : "",
  }),
  "ticrel_20251017.zip": writeZip({ "slt_table5.txt": sampleTable5("2025-09"), "cross.pdf": "%PDF-1.4" }),
  "ticrel_20250918.zip": whole.subarray(0, whole.length - 300),
  "ticrel_20030730.zip": writeZip({ "slt_table5.txt": sampleTable5("2003-05") }),
  "ticrel_20180516.zip": writeZip({ "slt_table5.txt": june.subarray(0, 3_000) }),
};
const names = Object.keys(ARCHIVES);

async function openTreasury(): Promise<{ treasury: LocalTreasury; list: string }> {
  const treasury = await startLocalTreasury({ now: () => new Date("2026-09-17T12:00:00Z") });
  onTestFinished(() => treasury.close());
  for (const [name, bytes] of Object.entries(ARCHIVES)) treasury.publish(name, bytes);
  const rows = names.map((name) => `2002-12-31,December 2002,${name},${treasury.base}${name}`);
  const list = join(temporaryFolder(), "addresses.csv");
  writeFileSync(list, ["index_label_date,data_month,zip,url", ...rows, ""].join("\n"));
  return { treasury, list };
}

interface Room {
  readonly folder: string;
  readonly work: string;
  readonly list: string;
  readonly treasury: LocalTreasury;
}

async function openRoom(): Promise<Room> {
  return { folder: dataFolder("2026-05-18"), work: temporaryFolder(), ...(await openTreasury()) };
}

/** @param upTo the run is killed after so many archives */
async function read({ folder, work, list, treasury }: Room, upTo = names.length) {
  const ledger = openArchiveLedger(work);
  const reports: ZipReport[] = [];
  let pauses = 0;
  const pause = async () => void pauses++;
  const sources = zipsOfList(list, { fetchZip: createFetchZip({ base: treasury.base }), ledger, pause });
  const onZip = (report: ZipReport) => {
    reports.push(report);
    if (reports.length === upTo && upTo < names.length) throw new Error("killed");
  };
  const run = readArchives({ folder, sources, ledger, today: "2026-09-17", onZip });
  await run.catch((error: unknown) => expect(error).toEqual(new Error("killed")));
  return { lines: reports.map(archiveLine), pauses };
}

const text = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");
const releases = (folder: string) =>
  readShippedData(folder)
    .dataset.files.map(({ release, table }) => `${release} ${table}`)
    .filter((line) => line > "2025");

const LINES = [
  "ticrel_20260916.zip  new: slt_table5 of 2026-09-16 (by the calendar); layout not known: a/readme.html",
  "ticrel_20260618.zip  new: slt_table5 of 2026-06-18 (by the calendar), slt_table3 of 2026-06-18 (as its Table 5); held already: mfhhis01",
  "ticrel_20251017.zip  new: slt_table5 of 2025-11-18 (by the calendar); layout not known: cross.pdf",
  expect.stringMatching(/^ticrel_20250918\.zip {2}broken: /),
  expect.stringMatching(
    /^ticrel_20030730\.zip {2}not taken: slt_table5\.txt waits for its date \(no date .* for 2003-05: no member/,
  ),
  expect.stringMatching(/^ticrel_20180516\.zip {2}not taken: slt_table5\.txt refused \(slt_table5\.txt, line /),
];

describe("data:archive", () => {
  test("reads members by their content, dates them by the calendar, and tells what it left", async () => {
    const room = await openRoom();
    const { lines, pauses } = await read(room);
    expect(lines).toEqual(LINES);
    expect(pauses).toBe(names.length - 1);
    expect(releases(room.folder)).toEqual([
      "2025-11-18 slt_table5",
      "2026-03-18 mfhhis01",
      "2026-05-18 mfhhis01",
      "2026-06-18 slt_table5",
      "2026-06-18 slt_table3",
      "2026-09-16 slt_table5",
    ]);
    expect(text(room.folder, "obs/t3.tsv") === text(DATA, "obs/t3.tsv")).toBe(true);
  });

  test("a second run fetches what was broken and nothing else, and reads again what waits for its date", async () => {
    const room = await openRoom();
    await read(room);
    const before = room.treasury.requests.length;
    const releasesBefore = text(room.folder, "releases.tsv");
    expect((await read(room)).lines).toEqual([
      ...names.slice(0, 3).map((name) => `${name}  read before`),
      LINES[3],
      LINES[4],
      "ticrel_20180516.zip  read before",
    ]);
    expect(room.treasury.requests.slice(before).map(({ file }) => file)).toEqual(["ticrel_20250918.zip"]);
    expect(text(room.folder, "releases.tsv")).toBe(releasesBefore);
  });

  test("a run that was killed goes on where it was, and the dataset is the same in the end", async () => {
    const [killed, straight] = [await openRoom(), await openRoom()];
    await read(killed, 2);
    expect(text(killed.folder, "releases.tsv")).not.toContain("2026-06-18");
    await read(killed);
    await read(straight);
    expect(killed.treasury.requests).toHaveLength(names.length);
    for (const name of ["releases.tsv", "obs/t5.tsv", "obs/t3.tsv"]) {
      expect(text(killed.folder, name) === text(straight.folder, name), name).toBe(true);
    }
  });

  test("without its list of what was read it takes nothing twice", async () => {
    const room = await openRoom();
    await read(room);
    const before = text(room.folder, "obs/t5.tsv");
    rmSync(join(room.work, "read.json"));
    expect((await read(room)).lines[0]).toBe(
      "ticrel_20260916.zip  held already: slt_table5; layout not known: a/readme.html",
    );
    expect(text(room.folder, "obs/t5.tsv") === before).toBe(true);
  });

  test("a server that fails, and a host that is none of the Treasury's, are told and asked again next time", async () => {
    const room = await openRoom();
    room.treasury.order("ticrel_20260916.zip", { kind: "not-found" });
    room.treasury.order("ticrel_20260618.zip", { kind: "redirect", to: "http://127.0.0.1:9/elsewhere.zip" });
    room.treasury.order("ticrel_20251017.zip", { kind: "cut" });
    const { lines } = await read(room);
    expect(lines.slice(0, 3)).toEqual([
      "ticrel_20260916.zip  failed: the server answered 404",
      expect.stringContaining("is not a host of the Treasury"),
      expect.stringMatching(/^ticrel_20251017\.zip {2}failed: /),
    ]);
    for (const name of names) room.treasury.calm(name);
    expect((await read(room)).lines.slice(0, 3)).toEqual(LINES.slice(0, 3));
  });

  test("takes a folder of archives, too", async () => {
    const [folder, zips] = [dataFolder("2026-05-18"), temporaryFolder()];
    for (const [name, bytes] of Object.entries(ARCHIVES)) writeFileSync(join(zips, name), bytes);
    const reports: ZipReport[] = [];
    const ledger = openArchiveLedger(temporaryFolder());
    const onZip = (report: ZipReport) => void reports.push(report);
    await readArchives({ folder, sources: zipsOfFolder(zips), ledger, today: "2026-09-17", onZip });
    expect(reports.map(isTrouble)).toEqual([true, true, true, false, false, false]);
    expect(releases(folder)).toContain("2025-11-18 slt_table5");
  });
});

describe("npm run data:archive", () => {
  const script = fileURLToPath(new URL("../../src/read-archive.ts", import.meta.url));
  const run = (...words: string[]): Promise<{ status: number; out: string; errors: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [script, ...words], (error, out, errors) => {
        resolve({ status: error ? Number(error.code) : 0, out, errors });
      });
    });

  test("tells what it read, and by its exit status whether anything is left", async () => {
    const { folder, work, list, treasury } = await openRoom();
    const words = [list, "--to", folder, "--work", work, "--pause", "0", "--base", treasury.base];
    const { status, out, errors } = await run(...words);
    expect({ status, errors }).toEqual({ status: 1, errors: "" });
    expect(out.trimEnd().split("\n")).toEqual(LINES);
    expect(await run("no-such-folder")).toMatchObject({
      status: 2,
      errors: expect.stringMatching(/^There is no no-such-folder: give/),
    });
  });
});

test("the bar is drawn on a terminal alone", () => {
  const written: string[] = [];
  const write = (piece: string) => written.push(piece);
  progressBar({ isTTY: false, write }, 4).show(1);
  expect(written).toEqual([]);
  progressBar({ isTTY: true, write }, 4).show(2);
  expect(written.join("")).toContain(`${"█".repeat(15)}${"░".repeat(15)} 2 of 4`);
});
