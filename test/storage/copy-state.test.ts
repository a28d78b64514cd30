import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../src/bot/system-clock.ts";
import { hasPostgres, type LocalPostgres, startLocalPostgres } from "../../src/playground/services/local-postgres.ts";
import { copyState } from "../../src/storage/copy-state.ts";
import { isInUse, openPostgresDatabase } from "../../src/storage/postgres-database.ts";
import { createSqlLedger } from "../../src/storage/sql-ledger.ts";
import { createSqlReleases } from "../../src/storage/sql-releases.ts";
import { createSqlSubscriptions } from "../../src/storage/sql-subscriptions.ts";
import { openSqliteDatabase } from "../../src/storage/sqlite-database.ts";
import type { StateDatabase } from "../../src/storage/state-database.ts";
import { ANNOUNCEMENT, FILE } from "./release-store.contract.ts";
import { CHOICE } from "./subscription-store.contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const CHANNELS = 450;

describe.skipIf(!hasPostgres)("a state that moves", { timeout: 60_000 }, () => {
  let server: LocalPostgres;
  beforeAll(async () => {
    server = await startLocalPostgres();
  }, 60_000);
  afterAll(() => server?.close());

  async function postgres(name = "a test") {
    const database = await openPostgresDatabase({
      url: await server.newDatabase(),
      clock: systemClock,
      log: silent,
      name,
    });
    onTestFinished(() => database.close());
    return database;
  }

  /** A state with every table in use, one delivery in each stage. */
  async function live(): Promise<StateDatabase> {
    const database = await openSqliteDatabase(join(temporaryFolder(), "state.sqlite"));
    onTestFinished(() => database.close());
    const [subscriptions, releases, ledger] = storesOf(database);
    for (let index = 0; index < CHANNELS; index++) {
      await subscriptions.save(
        { ...CHOICE, channelId: String(100_000_000_000_000_000n + BigInt(index)) },
        1_000 + index,
      );
    }
    await releases.refuse({ ...FILE, sha256: "refused", reason: "line 7", body: new Uint8Array([0, 1, 255]) });
    await releases.accept({ file: FILE, announce: ANNOUNCEMENT });
    const claim = { owner: "one", now: 9_000, leaseUntil: 9_900, putOffUntil: 99_000, limit: 3 };
    const [first, second] = await ledger.claim(claim);
    await ledger.settle("one", [
      { kind: "sent", id: first?.id ?? 0, messageId: "400000000000000001", met: [], at: 9_001 },
      { kind: "unsure", id: second?.id ?? 0, reason: "nobody can tell", at: 9_002 },
    ]);
    await database.run("INSERT INTO control (name, value) VALUES ('note', 'by hand')");
    await database.run("INSERT INTO left_guild (guild_id, left_at) VALUES ('200000000000000001', 5000)");
    return database;
  }

  const storesOf = (database: StateDatabase) =>
    [createSqlSubscriptions(database), createSqlReleases(database), createSqlLedger(database)] as const;
  const copy = async (from: StateDatabase, to: StateDatabase) => {
    const told: string[] = [];
    await copyState(from, to, ({ table, rows, before }) => told.push(`${table} ${rows} ${before}`));
    return told;
  };

  test("arrives whole, goes on there, and comes back the same", async () => {
    const [from, to] = [await live(), await postgres()];
    expect(await copy(from, to)).toEqual([
      `subscription ${CHANNELS} 0`,
      "source_file 2 0",
      "announcement 1 0",
      `delivery ${CHANNELS} 0`,
      "announced 1 0",
      "control 1 0",
      "left_guild 1 0",
    ]);
    const [before, after] = [storesOf(from), storesOf(to)];
    expect(await after[1].acceptedFiles()).toEqual(await before[1].acceptedFiles());
    expect(await after[2].tally(ANNOUNCEMENT.referenceMonth)).toEqual(
      await before[2].tally(ANNOUNCEMENT.referenceMonth),
    );
    await after[1].refuse({ ...FILE, sha256: "another", reason: "line 8" });
    const claim = { owner: "two", now: 10_000, leaseUntil: 10_900, putOffUntil: 99_000, limit: 999 };
    expect(await after[2].claim(claim)).toHaveLength(CHANNELS - 2);

    const back = await openSqliteDatabase(join(temporaryFolder(), "state.sqlite"));
    onTestFinished(() => back.close());
    await copy(to, back);
    expect(await back.rows("SELECT * FROM delivery ORDER BY id")).toEqual(
      await to.rows("SELECT * FROM delivery ORDER BY id").then((rows) => rows.map((row) => ({ ...row }))),
    );
  });

  test("that was broken off is taken up again", async () => {
    const [from, to] = [await live(), await postgres()];
    let transactions = 0;
    const breaking: StateDatabase = {
      ...to,
      transaction(work, alone) {
        transactions += 1;
        if (transactions > 2) throw new Error("killed");
        return to.transaction(work, alone);
      },
    };
    await expect(copy(from, breaking)).rejects.toThrow("killed");
    expect((await copy(from, to))[0]).toBe(`subscription ${CHANNELS} 400`);
  });

  test("is not mixed with another", async () => {
    const [from, to] = [await live(), await postgres()];
    const [subscriptions] = storesOf(to);
    await subscriptions.save({ ...CHOICE, channelId: "100000000000000000", format: "full" }, 7);
    await expect(copy(from, to)).rejects.toThrow(
      "subscription 100000000000000000: format is another in the target, which holds a state of its own",
    );
    await subscriptions.remove("100000000000000000");
    await subscriptions.save({ ...CHOICE, channelId: "999000000000000000" }, 7);
    await expect(copy(from, to)).rejects.toThrow("subscription has 1 rows that the source does not have");
  });

  test("is left alone while a bot works on it", async () => {
    const to = await postgres();
    expect(await isInUse(to, Date.now())).toBe(false);
    await to.run("INSERT INTO lease (name, owner, held_until) VALUES ('watch', 'one', 2000)");
    expect([await isInUse(to, 1_999), await isInUse(to, 2_000)]).toEqual([true, false]);
    const bot = await postgres("ticwire");
    expect(await isInUse(bot, 5_000)).toBe(true);
  });
});
