import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createSqlLedger } from "../../src/storage/sql-ledger.ts";
import { createSqlReleases } from "../../src/storage/sql-releases.ts";
import { createSqlSubscriptions } from "../../src/storage/sql-subscriptions.ts";
import { openSqliteDatabase } from "../../src/storage/sqlite-database.ts";
import { ledgerContract } from "./ledger.contract.ts";
import { releaseStoreContract, type State } from "./release-store.contract.ts";
import { subscriptionStoreContract } from "./subscription-store.contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function open(): Promise<State> {
  const database = await openSqliteDatabase(join(temporaryFolder(), "state.sqlite"));
  onTestFinished(() => database.close());
  return {
    subscriptions: createSqlSubscriptions(database),
    releases: createSqlReleases(database),
    ledger: createSqlLedger(database),
  };
}

subscriptionStoreContract("SQLite", async () => (await open()).subscriptions);
releaseStoreContract("SQLite", open);
ledgerContract("SQLite", open);
