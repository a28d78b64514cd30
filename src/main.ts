import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ROLES, type Role } from "./bot/roles.ts";
import { canWrite, holdsSubscriptions } from "./bot/state-folder.ts";
import { ConfigFault, readConfig } from "./config.ts";

/** The bot on Discord, or the local demonstration where no token is set. */
async function main(): Promise<void> {
  // Node strips the types of each file at every start unless it may keep what it made of them.
  enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/node", import.meta.url)));
  const roles = readRoles(process.argv.slice(2));
  const config = readConfig({ canWrite, holdsSubscriptions });
  if (roles && (config.token === null || config.databaseUrl === null)) throw new ConfigFault([ROLE_ALONE]);
  if (config.token !== null) {
    const { runBot } = await import("./run-bot.ts");
    await runBot({ ...config, token: config.token }, roles ?? ROLES);
  } else {
    const { runDemonstration } = await import("./playground/demonstration.ts");
    await runDemonstration();
  }
}

const MISSING_DRIVER =
  "DATABASE_URL, CACHE_URL, QUEUE_URL, METRICS_PORT and INTERACTIONS_PORT need packages that are not installed here: npm run drivers.";

function isMissingDriver(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Cannot find package '(pg|ioredis|bullmq|prom-client|discord-interactions)'/.test(error.message)
  );
}

const ROLE_ALONE =
  "A process with --role needs DISCORD_TOKEN, and DATABASE_URL: the state that it shares with the others.";

/** Null: all of them. @throws ConfigFault */
function readRoles(given: string[]): readonly Role[] | null {
  const options = { role: { type: "string", multiple: true } } as const;
  try {
    const { role: wanted } = parseArgs({ args: given, options }).values;
    if (!wanted) return null;
    const roles = ROLES.filter((role) => wanted.includes(role));
    if (roles.length === new Set(wanted).size) return roles;
  } catch {}
  throw new ConfigFault([`It takes --role with one of ${ROLES.join(", ")}, as in: npm start -- --role courier.`]);
}

main().catch((error: unknown) => {
  if (error instanceof ConfigFault) {
    console.error(
      `ticwire cannot start:\n${error.faults.map((fault) => `  - ${fault}`).join("\n")}\nEach setting is explained in .env.example.`,
    );
  } else console.error(isMissingDriver(error) ? MISSING_DRIVER : error instanceof Error ? error.message : error);
  process.exit(1);
});
