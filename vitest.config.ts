import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "threads",
    isolate: false,
    // By itself it leaves one core to the terminal: on a machine of two that is half of them.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
