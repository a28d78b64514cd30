import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { createSqlReleases } from "../../src/storage/sql-releases.ts";
import { openSqliteDatabase } from "../../src/storage/sqlite-database.ts";
import { StateUnusable } from "../../src/storage/state-unusable.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const newFile = () => join(temporaryFolder(), "state.sqlite");

async function open(file: string) {
  const database = await openSqliteDatabase(file);
  onTestFinished(() => database.close());
  return database;
}

test("opens with every commit on disk, and again without a change", async () => {
  const file = newFile();
  await (await openSqliteDatabase(file)).close();
  const database = await open(file);
  const pragma = async (name: string) => Object.values((await database.rows(`PRAGMA ${name}`))[0] ?? {})[0];
  expect(await pragma("journal_mode")).toBe("wal");
  expect(await pragma("synchronous")).toBe(2);
  expect(await pragma("foreign_keys")).toBe(1);
  expect(await pragma("busy_timeout")).toBe(10_000);
  expect(await pragma("user_version")).toBe(7);
});

test("leaves alone what a newer version wrote", async () => {
  const file = newFile();
  const newer = new DatabaseSync(file);
  newer.exec("PRAGMA user_version = 99");
  newer.close();
  await expect(openSqliteDatabase(file)).rejects.toThrow(/schema 99/);
});

test("says in one sentence that a newer version wrote a row of the same schema", async () => {
  const database = await open(newFile());
  await database.run(`INSERT INTO source_file (sha256, source_table, verdict, newest_month, release_date, seen_at, body)
    VALUES ('00', 'slt_table9', 'accepted', '2026-07', '2026-09-16', 1, x'00')`);
  const fault = await createSqlReleases(database)
    .acceptedFiles()
    .catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(StateUnusable);
  expect(String(fault)).toMatch(
    /^StateUnusable: The state has a row .* \(source_table: Invalid option.*\)\. Run the version/,
  );
});

test("says what to do where the file is broken", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "state.sqlite");
  writeFileSync(file, "no database ".repeat(1_000));
  await expect(openSqliteDatabase(file)).rejects.toThrow(
    `${file} cannot be opened: file is not a database. Put a copy`,
  );
  await expect(openSqliteDatabase(folder)).rejects.toThrow(/unable to open/);
  await expect(openSqliteDatabase(folder)).rejects.toThrow(StateUnusable);
});

test("a transaction that fails leaves nothing, and what comes in its middle waits for its end", async () => {
  const database = await open(newFile());
  const failing = database.transaction(async (session) => {
    await session.run(`INSERT INTO announced ("only", through) VALUES (1, '2026-07')`);
    await new Promise((resolve) => setImmediate(resolve));
    throw new Error("in the middle");
  });
  const rows = database.rows("SELECT * FROM announced");
  await expect(failing).rejects.toThrow("in the middle");
  expect(await rows).toEqual([]);
});
