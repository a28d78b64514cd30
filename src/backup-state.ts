/** `npm run backup [-- --to FILE]`: copies SQLite's state while the bot runs. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { AskedWrongly, runTool } from "./asked-wrongly.ts";
import { stateFile } from "./bot/state-folder.ts";
import { readStateSettings } from "./config.ts";
import { backupState, type Counts } from "./storage/backup.ts";

const ON_POSTGRES = "The state is on PostgreSQL: back it up with pg_dump, and restore it with pg_restore.";

await runTool(async () => {
  const { values } = parseArgs({ options: { to: { type: "string" } } });
  const { stateDir, databaseUrl } = readStateSettings();
  if (databaseUrl !== null) throw new AskedWrongly(ON_POSTGRES);
  const from = stateFile(stateDir);
  if (!existsSync(from)) throw new AskedWrongly(`There is no state in ${stateDir}.`);
  const to = values.to ?? `${from}.backup-${new Date().toISOString().replace(/[:.]/g, "-")}`;
  if (existsSync(to)) throw new AskedWrongly(`${to} is there already: give --to another name.`);
  console.log(`${to}: ${told(await backupState(from, to))}, opened and in order.`);
  return 0;
});

function told({ subscription, source_file, announcement, delivery }: Counts): string {
  return `${subscription} subscriptions, ${source_file} files, ${announcement} announcements, ${delivery} deliveries`;
}
