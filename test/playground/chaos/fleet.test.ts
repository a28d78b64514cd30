import { describe, expect, test } from "vitest";
import { readChaosSettings } from "../../../src/playground/chaos/chaos-settings.ts";
import { runFleet } from "../../../src/playground/chaos/fleet-run.ts";
import { isFlawless } from "../../../src/playground/chaos/verdict.ts";
import { hasPostgres } from "../../../src/playground/services/local-postgres.ts";
import { hasRedis } from "../../../src/playground/services/local-redis.ts";

describe.skipIf(!hasPostgres || !hasRedis)("couriers, watchers and bots as processes", () => {
  test("each killed once, PostgreSQL restarted, Redis flushed and stopped: nothing lost, nothing twice", {
    timeout: 120_000,
  }, async () => {
    const settings = readChaosSettings(["--channels", "30", "--fleet"], () => 20_260_916);
    const report = await runFleet(settings);
    expect({ ...report, isFlawless: isFlawless(report) }).toMatchObject({
      lost: 0,
      duplicates: 0,
      unsure: 0,
      editsMissing: 0,
      isFlawless: true,
      faults: [],
    });
    expect(report.asked).toBeGreaterThan(0);
  });
});
