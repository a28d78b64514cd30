import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { inTransaction, openStateDatabase, StateUnusable } from "../../src/storage/state-database.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("opens with every commit on disk, and again without a change", () => {
  const file = join(temporaryFolder(), "state.sqlite");
  openStateDatabase(file).close();
  const database = openStateDatabase(file);
  const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  expect(pragma("journal_mode")).toBe("wal");
  expect(pragma("synchronous")).toBe(2);
  expect(pragma("foreign_keys")).toBe(1);
  expect(pragma("busy_timeout")).toBe(10_000);
  expect(pragma("user_version")).toBe(1);
  database.close();
});

test("leaves alone what a newer version wrote", () => {
  const file = join(temporaryFolder(), "state.sqlite");
  const newer = new DatabaseSync(file);
  newer.exec("PRAGMA user_version = 99");
  newer.close();
  expect(() => openStateDatabase(file)).toThrow(/schema 99/);
});

test("says what to do where the file is broken", () => {
  const folder = temporaryFolder();
  const file = join(folder, "state.sqlite");
  writeFileSync(file, "no database ".repeat(1_000));
  expect(() => openStateDatabase(file)).toThrow(`${file} cannot be opened: file is not a database. Put a copy`);
  expect(() => openStateDatabase(folder)).toThrow(/unable to open/);
  expect(() => openStateDatabase(folder)).toThrow(StateUnusable);
});

test("a transaction that fails leaves nothing", () => {
  const database = openStateDatabase(join(temporaryFolder(), "state.sqlite"));
  const rows = () => database.prepare("SELECT * FROM announced").all();
  expect(() =>
    inTransaction(database, () => {
      database.exec("INSERT INTO announced VALUES (1, '2026-07')");
      throw new Error("in the middle");
    }),
  ).toThrow("in the middle");
  expect(rows()).toEqual([]);
  database.close();
});
