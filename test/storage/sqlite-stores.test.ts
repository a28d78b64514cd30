import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createSqlGuilds } from "../../src/storage/sql-guilds.ts";
import { createSqlLeases } from "../../src/storage/sql-leases.ts";
import { createSqlLedger } from "../../src/storage/sql-ledger.ts";
import { createSqlOperatorDesk } from "../../src/storage/sql-operator-desk.ts";
import { createSqlReleases } from "../../src/storage/sql-releases.ts";
import { createSqlSubscriptions } from "../../src/storage/sql-subscriptions.ts";
import { openSqliteDatabase } from "../../src/storage/sqlite-database.ts";
import { ledgerContract } from "./ledger.contract.ts";
import { type OperatedState, operatorContract } from "./operator.contract.ts";
import { releaseStoreContract } from "./release-store.contract.ts";
import { subscriptionStoreContract } from "./subscription-store.contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function open(canary?: string): Promise<OperatedState> {
  const database = await openSqliteDatabase(join(temporaryFolder(), "state.sqlite"));
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

subscriptionStoreContract("SQLite", async () => (await open()).subscriptions);
releaseStoreContract("SQLite", () => open());
ledgerContract("SQLite", () => open());
operatorContract("SQLite", open);
