import { execFile } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { readNamesText, readShippedData } from "../../src/bot/shipped-data.ts";
import { updateData } from "../../src/bot/update-data.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { startLocalTreasury } from "../../src/playground/local-treasury/local-treasury.ts";
import { publishHistory } from "../../src/playground/local-treasury/publish-history.ts";
import { publishTable3 } from "../../src/playground/local-treasury/publish-table3.ts";
import { publishTable5 } from "../../src/playground/local-treasury/publish-table5.ts";
import { createRowNames } from "../../src/playground/local-treasury/row-names.ts";
import { createFetchTable } from "../../src/tic/fetch-table.ts";
import { JP } from "../support/shipped.ts";
import { DATA, dataFolder } from "./data-folder.ts";

const { dataset } = readShippedData();
const rowNames = createRowNames(readNamesText());
const JULY = toMonth("2026-07");
const RELEASE_DAY = new Date("2026-09-16T20:20:00Z");

const july = publishTable5(dataset.asOf("2026-09-16"), JULY, rowNames);
const history = dataset.files.findLast(({ table }) => table === "mfhhis01");
const table3 = publishTable3(dataset.asOf("2026-06-18"), toMonth("2026-04"), rowNames);

/** The same table with Japan 0.1 higher in the newest month, and so the total. */
function republished(): Uint8Array {
  const text = Buffer.from(july).toString("latin1");
  const changed = text.replace("\t1103.9\t", "\t1104.0\t").replace("\t9248.1\t", "\t9248.2\t");
  expect(changed).not.toBe(text);
  return Buffer.from(changed, "latin1");
}

async function treasury(table5 = july) {
  const server = await startLocalTreasury({ now: () => RELEASE_DAY });
  onTestFinished(() => server.close());
  server.publish("slt_table5.txt", table5);
  server.publish("slt_table3.txt", table3);
  if (history) server.publish("mfhhis01.txt", publishHistory(dataset, history, rowNames));
  return server;
}

const text = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");

describe("data:update", () => {
  test("adds a release that reads to the byte as the one made from the file itself", async () => {
    const folder = dataFolder("2026-06-18");
    const { base } = await treasury();
    const news = await updateData({ folder, fetchTable: createFetchTable({ base }), now: RELEASE_DAY });
    expect(news).toEqual([
      { kind: "added", table: "slt_table5", release: "2026-09-16", oldestMonth: "2025-07", newestMonth: "2026-07" },
      { kind: "nothing-new", table: "mfhhis01" },
      { kind: "nothing-new", table: "slt_table3" },
    ]);
    for (const name of ["obs/t5.tsv", "obs/t3.tsv", "obs/mfh.tsv"]) {
      expect(text(folder, name) === text(DATA, name), name).toBe(true);
    }
  });

  test("writes nothing where nothing is new", async () => {
    const folder = dataFolder("2026-09-16");
    const before = statSync(join(folder, "releases.tsv")).mtimeMs;
    const { base } = await treasury();
    const news = await updateData({ folder, fetchTable: createFetchTable({ base }), now: RELEASE_DAY });
    expect(news.map(({ kind }) => kind)).toEqual(["nothing-new", "nothing-new", "nothing-new"]);
    expect(statSync(join(folder, "releases.tsv")).mtimeMs).toBe(before);
  });

  test("a table that comes again on the same day is a second file of that date, later one of its own day", async () => {
    const { base } = await treasury(republished());
    for (const [now, release, label] of [
      [RELEASE_DAY, "2026-09-16", "2026-09-16/2"],
      [new Date("2026-09-18T15:00:00Z"), "2026-09-18", "2026-09-18"],
    ] as const) {
      const folder = dataFolder("2026-09-16");
      const [first] = await updateData({ folder, fetchTable: createFetchTable({ base }), now });
      expect(first).toMatchObject({ kind: "added", release });
      expect(text(folder, "obs/t5.tsv")).toContain(`2026-07\tJP\ttotal\t${label}\t1104000\n`);
      const again = readShippedData(folder).dataset;
      expect(again.asOf().millions(JP, JULY)).toBe(1_104_000);
      expect(again.releases.at(-1)).toBe(release);
    }
  });

  test("what fails or is refused is told, and the rest is written", async () => {
    const folder = dataFolder("2026-06-18");
    const server = await treasury();
    server.order("slt_table3.txt", { kind: "html" });
    server.order("mfhhis01.txt", { kind: "not-found" });
    const fetchTable = createFetchTable({ base: server.base });
    const news = await updateData({ folder, fetchTable, now: RELEASE_DAY });
    expect(news.map(({ kind }) => kind)).toEqual(["added", "failed", "refused"]);
    expect(text(folder, "obs/t5.tsv") === text(DATA, "obs/t5.tsv")).toBe(true);
  });
});

describe("npm run data:update", () => {
  const script = fileURLToPath(new URL("../../src/update-data.ts", import.meta.url));
  const run = (...words: string[]): Promise<{ status: number; out: string; errors: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [script, ...words], (error, out, errors) => {
        resolve({ status: error ? Number(error.code) : 0, out, errors });
      });
    });

  test("tells what came, and by its exit status whether all was in order", async () => {
    const server = await treasury();
    const folder = dataFolder("2026-06-18");
    const first = await run("--base", server.base, "--to", folder);
    expect(first).toMatchObject({ status: 0, errors: "" });
    expect(first.out).toContain("slt_table5  new: release of 2026-09-16, 2025-07 to 2026-07\n");
    server.order("slt_table5.txt", { kind: "half" });
    const second = await run("--base", server.base, "--to", folder);
    expect(second.status).toBe(1);
    expect(second.out).toContain("slt_table5  refused: ");
    expect(await run("--bse", "x")).toMatchObject({
      status: 2,
      errors: "Unknown option '--bse'. --help lists the options.\n",
    });
  });
});
