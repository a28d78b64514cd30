import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { backupState, restoreState } from "../../src/storage/backup.ts";
import { createSqlReleases } from "../../src/storage/sql-releases.ts";
import { createSqlSubscriptions } from "../../src/storage/sql-subscriptions.ts";
import { openSqliteDatabase } from "../../src/storage/sqlite-database.ts";
import { ANNOUNCEMENT } from "./release-store.contract.ts";
import { CHOICE } from "./subscription-store.contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function running(folder: string) {
  const file = join(folder, "state.sqlite");
  const database = await openSqliteDatabase(file);
  const subscriptions = createSqlSubscriptions(database);
  await subscriptions.save(CHOICE, 1_000);
  await createSqlReleases(database).announce(ANNOUNCEMENT, 5_000);
  return { file, database, subscriptions };
}

test("a state is copied while it is written, and comes back as it was; what was there is kept", async () => {
  const folder = temporaryFolder();
  const { file, database, subscriptions } = await running(folder);
  const backup = join(folder, "backup.sqlite");
  const copying = backupState(file, backup);
  await subscriptions.save({ ...CHOICE, channelId: "200000000000000099" }, 2_000);
  const counts = await copying;
  expect(counts).toMatchObject({ announcement: 1, delivery: 1 });
  expect(readdirSync(folder).filter((name) => name.startsWith("backup"))).toEqual(["backup.sqlite"]);
  await subscriptions.remove(CHOICE.channelId);
  await database.close();
  expect(await restoreState(backup, file)).toEqual({ counts, kept: `${file}.before-restore-1` });
  const again = await openSqliteDatabase(file);
  onTestFinished(() => again.close());
  expect(await createSqlSubscriptions(again).ofChannel(CHOICE.channelId)).toMatchObject(CHOICE);
});

test("what is no state is put nowhere, and nothing is left of it", async () => {
  const folder = temporaryFolder();
  const { file, database } = await running(folder);
  await database.close();
  const rubbish = join(folder, "rubbish");
  writeFileSync(rubbish, "no database ".repeat(1_000));
  await expect(restoreState(rubbish, file)).rejects.toThrow(/is no state of ticwire that can be used/);
  expect(readdirSync(folder).filter((name) => name.includes("unfinished") || name.includes("before"))).toEqual([]);
});
