import { afterAll, beforeAll, describe, onTestFinished } from "vitest";
import { systemClock } from "../../src/bot/system-clock.ts";
import { hasPostgres, type LocalPostgres, startLocalPostgres } from "../../src/playground/services/local-postgres.ts";
import { openPostgresDatabase } from "../../src/storage/postgres-database.ts";
import { createSqlGuilds } from "../../src/storage/sql-guilds.ts";
import { createSqlLeases } from "../../src/storage/sql-leases.ts";
import { createSqlLedger } from "../../src/storage/sql-ledger.ts";
import { createSqlOperatorDesk } from "../../src/storage/sql-operator-desk.ts";
import { createSqlReleases } from "../../src/storage/sql-releases.ts";
import { createSqlSubscriptions } from "../../src/storage/sql-subscriptions.ts";
import { ledgerContract } from "./ledger.contract.ts";
import { type OperatedState, operatorContract } from "./operator.contract.ts";
import { releaseStoreContract } from "./release-store.contract.ts";
import { subscriptionStoreContract } from "./subscription-store.contract.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const START_MS = 60_000;

if (!hasPostgres) console.warn("PostgreSQL is not tested: it is not installed (apt-get install postgresql).");

describe.skipIf(!hasPostgres)("on PostgreSQL", () => {
  let server: LocalPostgres;
  beforeAll(async () => {
    server = await startLocalPostgres();
  }, START_MS);
  afterAll(() => server?.close());

  async function open(canary?: string): Promise<OperatedState> {
    const database = await openPostgresDatabase({ url: await server.newDatabase(), clock: systemClock, log: silent });
    onTestFinished(() => database.close());
    return {
      subscriptions: createSqlSubscriptions(database),
      releases: createSqlReleases(database, canary),
      ledger: createSqlLedger(database),
      desk: createSqlOperatorDesk(database),
      guilds: createSqlGuilds(database),
      leases: createSqlLeases(database),
    };
  }

  subscriptionStoreContract("PostgreSQL", async () => (await open()).subscriptions);
  releaseStoreContract("PostgreSQL", () => open());
  ledgerContract("PostgreSQL", () => open());
  operatorContract("PostgreSQL", open);
});
