import { describe, expect, test } from "vitest";
import { runScale, type ScaleReport } from "../../../src/playground/scale/scale-run.ts";
import { hasPostgres } from "../../../src/playground/services/local-postgres.ts";
import { hasRedis } from "../../../src/playground/services/local-redis.ts";

const ONE_RUN = { timeout: 60_000 };

function expectEachChannelOnce({ posting, lost, duplicates, rows, couriers }: ScaleReport, channels: number): void {
  expect({ taken: posting.taken, lost, duplicates }).toEqual({ taken: channels, lost: 0, duplicates: 0 });
  expect(rows).toMatchObject({ subscription: channels, announcement: 1, delivery: channels });
  // With its picture.
  expect(posting.uploaded / channels).toBeGreaterThan(50_000);
  for (const { peakMb, cpu } of couriers) expect(Math.min(peakMb, cpu)).toBeGreaterThan(0);
}

describe.skipIf(!hasPostgres || !hasRedis)("on PostgreSQL and Redis", ONE_RUN, () => {
  test("60 channels by two couriers, within Discord's limits", async () => {
    const settings = { channels: 60, couriers: 2, state: "postgres", edit: false, "without-limits": false } as const;
    const report = await runScale(settings);
    expectEachChannelOnce(report, 60);
    expect(report.couriers).toHaveLength(2);
    expect(report.couriers.reduce((sum, { posts }) => sum + posts, 0)).toBe(60);
    expect(Math.min(...report.couriers.map(({ posts }) => posts))).toBeGreaterThan(0);
    expect(report.posting.last - report.posting.first).toBeGreaterThan(1);
    expect(report.posting.database?.statements).toBeGreaterThan(60);
  });
});
