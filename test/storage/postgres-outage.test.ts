import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../src/bot/system-clock.ts";
import { hasPostgres, type LocalPostgres, startLocalPostgres } from "../../src/playground/services/local-postgres.ts";
import { openPostgresDatabase, withPatience } from "../../src/storage/postgres-database.ts";
import { createSqlLedger } from "../../src/storage/sql-ledger.ts";
import { createSqlReleases } from "../../src/storage/sql-releases.ts";
import { createSqlSubscriptions } from "../../src/storage/sql-subscriptions.ts";
import { StateAway } from "../../src/storage/state-database.ts";
import { StateUnusable } from "../../src/storage/state-unusable.ts";
import { ANNOUNCEMENT } from "./release-store.contract.ts";
import { CHOICE } from "./subscription-store.contract.ts";

const START_MS = 60_000;

describe.skipIf(!hasPostgres)("a PostgreSQL that goes away", () => {
  let server: LocalPostgres;
  beforeAll(async () => {
    server = await startLocalPostgres("durable");
  }, START_MS);
  afterAll(() => server?.close());

  async function open() {
    const logged: string[] = [];
    const write = (_: object, message: string) => void logged.push(message);
    const log = { info: write, warn: write, error: write };
    const database = await openPostgresDatabase({ url: await server.newDatabase(), clock: systemClock, log });
    onTestFinished(() => database.close());
    return { database, logged };
  }

  test("is waited for, told once, and what was committed is there", { timeout: 30_000 }, async () => {
    const { database, logged } = await open();
    const subscriptions = createSqlSubscriptions(database);
    await subscriptions.save(CHOICE, 1_000);
    await server.stop();
    const counted = subscriptions.count();
    await expect.poll(() => database.outage()).not.toBeNull();
    await server.start();
    expect(await counted).toBe(1);
    expect(database.outage()).toBeNull();
    expect(logged).toEqual(["the database does not answer: trying again until it does", "the database answers again"]);
  });

  test("somebody who waits for an answer is told after a while", { timeout: 30_000 }, async () => {
    const { database } = await open();
    const impatient = createSqlSubscriptions(withPatience(database, 300));
    await server.stop();
    await expect(impatient.count()).rejects.toBeInstanceOf(StateAway);
    await server.start();
    await expect.poll(() => impatient.count().catch(() => null), { timeout: 5_000 }).toBe(0);
  });

  test("a crash in the middle of many settlements loses none and writes none twice", { timeout: 60_000 }, async () => {
    const { database } = await open();
    const [subscriptions, releases, ledger] = [
      createSqlSubscriptions(database),
      createSqlReleases(database),
      createSqlLedger(database),
    ];
    const channels = Array.from({ length: 200 }, (_, index) => String(100_000_000_000_000_000n + BigInt(index)));
    await Promise.all(channels.map((channelId) => subscriptions.save({ ...CHOICE, channelId }, 1_000)));
    await releases.announce(ANNOUNCEMENT, 5_000);
    const claim = { owner: "one", now: 5_000, leaseUntil: 90_000, putOffUntil: 900_000, limit: 500 };
    const claimed = await ledger.claim(claim);
    expect(claimed).toHaveLength(200);
    const settling = claimed.map(({ id }) =>
      ledger.settle("one", [
        { kind: "sent", id, messageId: String(400_000_000_000_000_000n + BigInt(id)), met: [], at: 6_000 },
      ]),
    );
    const crashing = server.crashAndRestart();
    await Promise.all([...settling, crashing]);
    expect(await ledger.tally(ANNOUNCEMENT.referenceMonth)).toMatchObject({ sent: 200, claimed: 0, pending: 0 });
    expect(await ledger.nextDue()).toBeNull();
  });

  test("an address that lets nobody in is told without its password", async () => {
    const { database } = await open();
    expect(database.outage()).toBeNull();
    const url = (await server.newDatabase()).replace(/ticwire_\d+$/, "nowhere").replace("ticwire@", "ticwire:hush@");
    const silent = { info: () => {}, warn: () => {}, error: () => {} };
    const fault = await openPostgresDatabase({ url, clock: systemClock, log: silent }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(StateUnusable);
    expect(String(fault)).toContain('database "nowhere" does not exist');
    expect(String(fault)).not.toContain("hush");
  });
});
