/** `npm run restore -- --from FILE`: puts a backup in the place of the state, while the bot does not run. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { AskedWrongly, runTool } from "./asked-wrongly.ts";
import { canWrite, stateFile } from "./bot/state-folder.ts";
import { readStateSettings } from "./config.ts";
import { restoreState } from "./storage/backup.ts";
import { lockState } from "./storage/state-lock.ts";

await runTool(async () => {
  const { from } = parseArgs({ options: { from: { type: "string" } } }).values;
  const { stateDir, databaseUrl } = readStateSettings();
  if (databaseUrl !== null) throw new AskedWrongly("The state is on PostgreSQL: restore it with pg_restore.");
  if (from === undefined || !existsSync(from)) throw new AskedWrongly("Which backup? Give --from FILE.");
  if (!canWrite(stateDir)) throw new AskedWrongly(`The folder ${stateDir} cannot be written.`);
  const lock = lockState(stateDir);
  try {
    const { counts, kept } = await restoreState(from, stateFile(stateDir));
    console.log(
      `${stateFile(stateDir)} is the backup now: ${counts.subscription} subscriptions, ${counts.delivery} deliveries.`,
    );
    if (kept) console.log(`What was there before is ${kept}.`);
    console.log(
      "A backup knows nothing of what was posted after it: see npm run admin -- status before the bot starts.",
    );
    return 0;
  } finally {
    lock.release();
  }
});
