import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** How interactions reach the bot. */
type Way = "gateway" | "http";

declare module "vitest" {
  export interface ProvidedContext {
    interactions: Way;
  }
}

/** They open a room with the real client: the same tests run both ways. */
const BOTH_WAYS = [
  "test/commands/csv.test.ts",
  "test/discord/dispatch.test.ts",
  "test/discord/pictures.test.ts",
  "test/discord/records-end-to-end.test.ts",
  "test/discord/register.test.ts",
];

const by = (interactions: Way, include: string[]) => ({
  extends: true as const,
  test: { name: interactions, include, provide: { interactions } },
});

export default defineConfig({
  test: {
    pool: "threads",
    isolate: false,
    // By itself it leaves one core to the terminal: on a machine of two that is half of them.
    maxWorkers: 2,
    testTimeout: 20_000,
    // Many tests start the programs as processes: each would strip the types of all its files again.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL("node_modules/.cache/node", import.meta.url)) },
    projects: [by("gateway", ["test/**/*.test.ts"]), by("http", BOTH_WAYS)],
  },
});
