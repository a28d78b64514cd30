import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../src/bot/system-clock.ts";
import { hasPostgres, type LocalPostgres, startLocalPostgres } from "../../src/playground/services/local-postgres.ts";
import { openPostgresDatabase } from "../../src/storage/postgres-database.ts";
import { schemaFiles } from "../../src/storage/schema-files.ts";
import { createSqlLedger } from "../../src/storage/sql-ledger.ts";
import { createSqlReleases } from "../../src/storage/sql-releases.ts";
import { createSqlSubscriptions } from "../../src/storage/sql-subscriptions.ts";
import { openSqliteDatabase } from "../../src/storage/sqlite-database.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const steps = globSync(join(schemaFiles("sqlite").folder, "*.sql")).sort();
const version = (file: string) => Number(basename(file).slice(0, 3));
const [CHANNEL, OTHER] = ["100000000000000001", "100000000000000002"];

/** What each version of the schema could hold, written by that version's own columns. */
function fill(database: DatabaseSync, at: number): void {
  database.exec(`
    INSERT INTO subscription (channel_id, guild_id, role_id, format, language, publish, corrections, created_by, created_at,
      paused_reason, last_message_id, last_month, last_at) VALUES
      ('${CHANNEL}', '200000000000000001', NULL, 'brief', 'en', 0, 1, '300000000000000001', 1000, NULL, '400000000000000001', '2026-04', 2000),
      ('${OTHER}', '200000000000000001', '500000000000000001', 'full', 'en', 1, 0, '300000000000000001', 1001, 'denied', NULL, NULL, NULL);
    INSERT INTO source_file (sha256, source_table, verdict, newest_month, release_date, seen_at, body)
      VALUES ('aa', 'slt_table5', 'accepted', '2026-04', '2026-06-18', 1, x'00ff');
    INSERT INTO source_file (sha256, source_table, verdict, reason, seen_at, body)
      VALUES ('bb', 'slt_table5', 'refused', 'line 7', 2, x'01');
    INSERT INTO announced VALUES (1, '2026-07');
    INSERT INTO announcement (reference_month, release_date, late, missed_releases, version, announced_at)
      VALUES ('2026-04', '2026-06-18', 0, '[]', 2, 5000), ('2026-07', '2026-09-16', 1, '["2026-07-14"]', 1, 6000);
    INSERT INTO delivery (reference_month, channel_id, status, due_at, attempted_version, shown_version, message_id, first_attempt_at, window_from)
      VALUES ('2026-04', '${CHANNEL}', 'sent', 2000, 2, 2, '400000000000000001', 1500, 1500),
        ('2026-07', '${CHANNEL}', 'pending', 6000, NULL, NULL, NULL, NULL, NULL);`);
  if (at === 2 || at === 3) database.exec("UPDATE announcement SET revised_by = '2026-09-16' WHERE version = 2");
  if (at >= 4) {
    database.exec(`UPDATE announcement SET uncorrected_version = 1,
      additions = '[{"kind":"revised","at":5000,"release":"2026-09-16"}]' WHERE version = 2`);
  }
}

test.each(steps.map((file) => version(file)))("SQLite, from version %d with data in it", async (at) => {
  const file = join(temporaryFolder(), "state.sqlite");
  const older = new DatabaseSync(file);
  for (const step of steps.filter((each) => version(each) <= at)) older.exec(readFileSync(step, "utf8"));
  fill(older, at);
  older.exec(`PRAGMA user_version = ${at}`);
  older.close();

  const database = await openSqliteDatabase(file);
  onTestFinished(() => database.close());
  const subscriptions = createSqlSubscriptions(database);
  expect(await subscriptions.ofGuild("200000000000000001")).toMatchObject([
    { channelId: CHANNEL, format: "brief", corrections: true, lastDelivery: { referenceMonth: "2026-04", at: 2_000 } },
    { channelId: OTHER, format: "full", publish: true, pausedReason: "denied" },
  ]);
  const releases = createSqlReleases(database);
  expect(await releases.acceptedFiles()).toMatchObject([{ sha256: "aa", body: new Uint8Array([0, 255]) }]);
  expect(await releases.refusals()).toMatchObject([{ sha256: "bb", reason: "line 7" }]);
  expect(await releases.announcedThrough()).toBe("2026-07");
  const revised = { kind: "revised", at: 5_000, release: "2026-09-16" };
  expect(await releases.announcements()).toMatchObject([
    { version: 2, additions: at === 1 ? [] : [revised] },
    { version: 1, late: true, missedReleases: ["2026-07-14"], additions: [] },
  ]);
  const ledger = createSqlLedger(database);
  expect(await ledger.tally((await releases.announcements())[0]?.referenceMonth ?? never())).toMatchObject({ sent: 1 });
  const claim = { owner: "one", now: 7_000, leaseUntil: 7_100, putOffUntil: 9_000, limit: 9 };
  expect(await ledger.claim(claim)).toMatchObject([{ subscription: { channelId: CHANNEL }, attempts: 1 }]);
});

function never(): never {
  throw new Error("no announcement");
}

test("a state that is new has every version noted by the library", async () => {
  const database = await openSqliteDatabase(join(temporaryFolder(), "state.sqlite"));
  onTestFinished(() => database.close());
  const noted = await database.rows("SELECT version FROM schemaversion WHERE version > 0 ORDER BY version");
  expect(noted.map((row) => row["version"])).toEqual(steps.map(version));
});

describe.skipIf(!hasPostgres)("PostgreSQL", () => {
  let server: LocalPostgres;
  beforeAll(async () => {
    server = await startLocalPostgres();
  }, 60_000);
  afterAll(() => server?.close());

  test("several processes that begin at once make one schema", async () => {
    const url = await server.newDatabase();
    const open = () => openPostgresDatabase({ url, clock: systemClock, log: silent });
    const databases = await Promise.all([open(), open(), open()]);
    onTestFinished(async () => void (await Promise.all(databases.map((each) => each.close()))));
    const [row] = (await databases[0]?.rows("SELECT max(version) AS version FROM schemaversion")) ?? [];
    expect(row?.["version"]).toBe(schemaFiles("postgres").newest);
    expect(schemaFiles("postgres").newest).toBe(schemaFiles("sqlite").newest);
  });

  test("what a newer version wrote is left alone", async () => {
    const url = await server.newDatabase();
    const database = await openPostgresDatabase({ url, clock: systemClock, log: silent });
    await database.run("INSERT INTO schemaversion (version) VALUES (99)");
    await database.close();
    await expect(openPostgresDatabase({ url, clock: systemClock, log: silent })).rejects.toThrow(/schema 99/);
  });
});
