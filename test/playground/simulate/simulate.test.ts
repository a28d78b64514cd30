import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Rates } from "../../../src/playground/simulate/rates.ts";
import { simulate } from "../../../src/playground/simulate/simulate.ts";
import { readSimulateSettings } from "../../../src/playground/simulate/simulate-settings.ts";
import { asBytes, asDuration } from "../../../src/playground/simulate/units.ts";

/** Round, so that everything can be reckoned by hand. */
const RATES: Rates = {
  discord: { requestsPerSecond: 50 },
  courierPerSecond: 100,
  post: { firstAfter: 4, alonePerSecond: 48, sharedPerSecond: 49, bytes: 100_000, statements: 10 },
  edit: { firstAfter: 2, alonePerSecond: 40, sharedPerSecond: 45, bytes: 110_000, statements: 8.5 },
  databaseBytes: 600,
};

test("two couriers and nobody who follows", () => {
  expect(simulate({ channels: 4_901, couriers: 2, follow: 0 }, RATES)).toEqual({
    posted: 4_901,
    carried: 0,
    requests: 4_901,
    // 4,900 after the first, at 49 a second.
    post: { first: 4, last: 104, perSecond: 49, uploadedBytes: 490_100_000, statements: 49_010 },
    // 4,900 at 45 a second are 108.9 s; 4,901 × 8.5 statements.
    edit: { first: 2, last: 2 + 4_900 / 45, perSecond: 45, uploadedBytes: 539_110_000, statements: 41_659 },
    rows: { subscription: 4_901, delivery: 4_901 },
    databaseBytes: 2_940_600,
  });
});

test("what Discord carries costs one channel, and one request that publishes", () => {
  const { posted, carried, requests, post, edit } = simulate({ channels: 10_000, couriers: 1, follow: 90 }, RATES);
  expect({ posted, carried, requests }).toEqual({ posted: 1_001, carried: 9_000, requests: 1_002 });
  expect(post).toMatchObject({ last: 4 + 1_001 / 48, uploadedBytes: 100_100_000, statements: 10_010 });
  expect(edit.last).toBe(2 + 1_000 / 40);
});

test("all follow: one post and its publishing", () => {
  const { posted, requests, post } = simulate({ channels: 1_000_000, couriers: 2, follow: 100 }, RATES);
  expect({ posted, requests, last: post.last }).toEqual({ posted: 1, requests: 2, last: 4 + 1 / 49 });
});

test("couriers that are slower than the limit add up, and never beyond Discord's own", () => {
  const rateOf = (couriers: number, rates: Partial<Rates>) =>
    simulate({ channels: 1, couriers, follow: 0 }, { ...RATES, ...rates }).post.perSecond;
  expect(rateOf(1, { courierPerSecond: 20 })).toBe(20);
  expect(rateOf(2, { courierPerSecond: 20 })).toBe(40);
  expect(rateOf(3, { courierPerSecond: 20 })).toBe(49);
  expect(rateOf(2, { discord: { requestsPerSecond: 30 } })).toBe(30);
});

test("times and sizes as people read them", () => {
  expect([3.34, 59.94, 205, 3_599, 19_999].map(asDuration)).toEqual([
    "3.3 s",
    "59.9 s",
    "3 min 25 s",
    "59 min 59 s",
    "5 h 33 min",
  ]);
  expect([112_424, 1_124_240_000].map(asBytes)).toEqual(["0.1 MB", "1.1 GB"]);
});

test("follow is a share", () => {
  expect(readSimulateSettings(["--follow", "100"]).follow).toBe(100);
  expect(() => readSimulateSettings(["--follow", "101"])).toThrow(
    '--follow wants a whole number from 0 to 100, not "101".',
  );
});

test("the program prints what a million channels take", () => {
  const script = fileURLToPath(new URL("../../../src/playground/simulate/main.ts", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [script, "--channels", "1000000", "--follow", "90"], {
    encoding: "utf8",
  });
  expect(status).toBe(0);
  expect(stdout).toContain("1,000,000 channels, 2 couriers, 90 % follow (computed, not run)");
  expect(stdout).toMatch(/posted by the bot +100,001, in 100,002 requests/);
  expect(stdout).toMatch(/first post, last post +\d+\.\d s, \d+ min \d+ s/);
});
