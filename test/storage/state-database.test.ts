import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { createSqliteReleases } from "../../src/storage/sqlite-releases.ts";
import { inTransaction, openStateDatabase } from "../../src/storage/state-database.ts";
import { MIGRATIONS } from "../../src/storage/state-schema.ts";
import { StateUnusable } from "../../src/storage/state-unusable.ts";
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
  expect(pragma("user_version")).toBe(5);
  database.close();
});

test("keeps what an older version wrote: a revision becomes an addition like any other", async () => {
  const file = join(temporaryFolder(), "state.sqlite");
  const older = new DatabaseSync(file);
  for (const migration of MIGRATIONS.slice(0, 3)) older.exec(migration);
  older.exec(`PRAGMA user_version = 3;
    INSERT INTO announcement (reference_month, release_date, late, missed_releases, version, announced_at, revised_by)
    VALUES ('2026-04', '2026-06-18', 0, '[]', 2, 5000, '2026-09-16'), ('2026-07', '2026-09-16', 0, '[]', 1, 6000, NULL)`);
  older.close();
  const database = openStateDatabase(file);
  const announcements = await createSqliteReleases(database).announcements();
  expect(announcements.map(({ version, additions }) => ({ version, additions }))).toEqual([
    { version: 2, additions: [{ kind: "revised", at: 5_000, release: "2026-09-16" }] },
    { version: 1, additions: [] },
  ]);
  const wanted = database.prepare("SELECT uncorrected_version AS version FROM announcement").all();
  expect(wanted.map(({ version }) => version)).toEqual([1, 1]);
  database.close();
});

test("leaves alone what a newer version wrote", () => {
  const file = join(temporaryFolder(), "state.sqlite");
  const newer = new DatabaseSync(file);
  newer.exec("PRAGMA user_version = 99");
  newer.close();
  expect(() => openStateDatabase(file)).toThrow(/schema 99/);
});

test("says in one sentence that a newer version wrote a row of the same schema", async () => {
  const database = openStateDatabase(join(temporaryFolder(), "state.sqlite"));
  database.exec(`INSERT INTO source_file (sha256, source_table, verdict, newest_month, release_date, seen_at, body)
    VALUES ('00', 'slt_table9', 'accepted', '2026-07', '2026-09-16', 1, x'00')`);
  const fault = await createSqliteReleases(database)
    .acceptedFiles()
    .catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(StateUnusable);
  expect(String(fault)).toMatch(
    /^StateUnusable: The state has a row .* \(source_table: Invalid option.*\)\. Run the version/,
  );
  database.close();
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
