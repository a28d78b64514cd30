import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { buildDataset } from "../../src/bot/build-dataset.ts";
import { readShippedData } from "../../src/bot/shipped-data.ts";
import { updateData } from "../../src/bot/update-data.ts";
import { type DatasetText, writeDataset } from "../../src/holdings/dataset-text.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { describeRaw, RAW } from "../support/raw-files.ts";
import { names, shipped } from "../support/shipped.ts";
import { sampleTable5 } from "../support/table5-sample.ts";
import { DATA } from "./data-folder.ts";

/** Releases whose raw files are there; others may have been added to data/ since. */
const RAW_FILES = [
  "2023-03-15 slt3d_globl",
  "2023-03-15 s1_globl",
  "2026-03-18 mfhhis01",
  "2026-05-18 mfhhis01",
  "2026-06-18 slt_table5",
  "2026-06-18 slt_table3",
  "2026-09-16 slt_table5",
];

function expectSame(one: DatasetText, other: DatasetText): void {
  expect([...one.keys()]).toEqual([...other.keys()]);
  for (const [name, text] of one) expect(text === other.get(name), name).toBe(true);
}

describeRaw("data:build", () => {
  test("data/ is made from the Treasury's files, to the byte", () => {
    const { dataset, others } = buildDataset({ source: RAW, held: shipped, names, drop: false });
    expectSame(writeDataset(dataset), writeDataset(shipped));
    const kept = others.map(({ release, table }) => `${release} ${table}`);
    expect(kept.filter((file) => RAW_FILES.includes(file))).toEqual([]);
    const read = dataset.files.filter((file) => !others.includes(file));
    expect(read.map(({ release, table }) => `${release} ${table}`)).toEqual(RAW_FILES);
  });

  test("from nothing held it makes the same figures of these releases", () => {
    const { dataset, others } = buildDataset({ source: RAW, held: shipped, names, drop: true });
    const again = buildDataset({ source: RAW, held: dataset, names, drop: true });
    expectSame(writeDataset(dataset), writeDataset(again.dataset));
    expect(again.others).toEqual([]);
    if (others.length === 0) expectSame(writeDataset(dataset), writeDataset(shipped));
  });

  test("a release that data:update added stays, to the byte; --drop leaves it out", async () => {
    const folder = temporaryFolder();
    cpSync(DATA, folder, { recursive: true });
    const newest = sampleTable5("2026-08");
    await updateData({
      folder,
      now: new Date("2026-10-17T12:00:00Z"),
      fetchTable: async (table) =>
        table === "slt_table5"
          ? {
              kind: "body",
              bytes: newest,
              sha256: createHash("sha256").update(newest).digest("hex"),
              validators: { etag: null, lastModified: null },
            }
          : { kind: "unchanged" },
    });
    const held = readShippedData(folder).dataset;
    expect(held.files.at(-1)).toMatchObject({ release: "2026-10-16", newestMonth: "2026-08" });
    const { dataset, others } = buildDataset({ source: RAW, held, names, drop: false });
    expect(others.map(({ release }) => release)).toContain("2026-10-16");
    expectSame(writeDataset(dataset), writeDataset(held));
    const dropped = buildDataset({ source: RAW, held, names, drop: true });
    expect(dropped.dataset.files.map(({ release }) => release)).not.toContain("2026-10-16");
  });

  test("another file than the one held of a release is told, not put beside it", () => {
    const source = temporaryFolder();
    mkdirSync(join(source, "2026-09-16"));
    writeFileSync(join(source, "2026-09-16/slt_table5.txt"), sampleTable5("2026-07"));
    const build = (drop: boolean) => buildDataset({ source, held: shipped, names, drop });
    expect(() => build(false)).toThrow("2026-09-16/slt_table5.txt: expected the file that is held of that release");
    expect(build(true).dataset.files).toHaveLength(1);
  });
});

describe("the tools, asked wrongly", () => {
  const run = (tool: string, ...words: string[]): Promise<{ status: number; errors: string }> =>
    new Promise((resolve) => {
      const script = fileURLToPath(new URL(`../../src/${tool}.ts`, import.meta.url));
      execFile(process.execPath, [script, ...words], (error, _out, errors) => {
        resolve({ status: error ? Number(error.code) : 0, errors });
      });
    });
  test.each([
    ["build-data", [], /^Give the folder of the Treasury's files/],
    ["build-data", ["no-such"], /^There is no folder no-such: give/],
    ["build-data", ["LIST"], /is a file: give the folder/],
    ["build-data", ["EMPTY"], /has no folder like 2026-09-16 inside/],
    ["build-data", ["--form", "x"], /^Unknown option '--form'. --help lists the options\.$/],
    ["build-data", [DATA, DATA], /^Give the folder/],
    ["update-data", ["--to", "EMPTY"], /has no holders\.tsv: give --to the folder of a dataset/],
    ["update-data", ["--base", "ftp://x"], /^ftp:\/\/x is no address/],
    ["update-data", ["more"], /^Unexpected argument 'more'/],
    ["read-archive", [], /^Give a folder of zips/],
    ["read-archive", ["no-such"], /^There is no no-such: give a folder of zips/],
    [
      "read-archive",
      ["LIST", "--work", "EMPTY"],
      /list\.csv, line 1: expected index_label_date.*; give a folder of zips/,
    ],
    ["read-archive", ["EMPTY", "--pause", "soon"], /^--pause is a number of seconds/],
    ["read-archive", ["EMPTY", "--to", "no-such"], /^There is no folder no-such: give --to/],
    ["read-archive", ["--pause"], /^Option '--pause <value>' argument missing/],
  ])("%s %j", async (tool, words, message) => {
    const empty = temporaryFolder();
    const list = join(temporaryFolder(), "list.csv");
    writeFileSync(list, "a,b\n");
    const places: Readonly<Record<string, string>> = { EMPTY: empty, LIST: list };
    const { status, errors } = await run(tool, ...words.map((word) => places[word] ?? word));
    expect({ status, errors: errors.trimEnd() }).toEqual({ status: 2, errors: expect.stringMatching(message) });
    expect(errors.trimEnd().split("\n")).toHaveLength(1);
  });
});
