import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createSqliteLedger } from "../../src/storage/sqlite-ledger.ts";
import { createSqliteReleases } from "../../src/storage/sqlite-releases.ts";
import { createSqliteSubscriptions } from "../../src/storage/sqlite-subscriptions.ts";
import { openStateDatabase } from "../../src/storage/state-database.ts";
import { ledgerContract } from "./ledger.contract.ts";
import { releaseStoreContract, type State } from "./release-store.contract.ts";
import { subscriptionStoreContract } from "./subscription-store.contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";

function open(): State {
  const database = openStateDatabase(join(temporaryFolder(), "state.sqlite"));
  onTestFinished(() => database.close());
  return {
    subscriptions: createSqliteSubscriptions(database),
    releases: createSqliteReleases(database),
    ledger: createSqliteLedger(database),
  };
}

subscriptionStoreContract("SQLite", () => open().subscriptions);
releaseStoreContract("SQLite", open);
ledgerContract("SQLite", open);
