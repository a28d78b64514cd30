import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import { canWrite, holdsSubscriptions } from "./bot/state-folder.ts";
import { ConfigFault, readConfig } from "./config.ts";

/** The bot on Discord, or the local demonstration where no token is set. */
async function main(): Promise<void> {
  // Node strips the types of each file at every start unless it may keep what it made of them.
  enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/node", import.meta.url)));
  const config = readConfig({ canWrite, holdsSubscriptions });
  if (config.token !== null) {
    const { runBot } = await import("./run-bot.ts");
    await runBot({ ...config, token: config.token });
  } else {
    const { runDemonstration } = await import("./playground/demonstration.ts");
    await runDemonstration();
  }
}

main().catch((error: unknown) => {
  if (error instanceof ConfigFault) {
    console.error(
      `ticwire cannot start:\n${error.faults.map((fault) => `  - ${fault}`).join("\n")}\nEach setting is explained in .env.example.`,
    );
  } else console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
