import { expect, test } from "vitest";
import type { ClaimedDelivery } from "../../src/announcements/ledger.ts";
import { nextStep } from "../../src/announcements/next-step.ts";
import { backoff, DELIVERY_TIMING } from "../../src/announcements/timing.ts";
import { ANNOUNCEMENT } from "../storage/release-store.contract.ts";
import { CHOICE } from "../storage/subscription-store.contract.ts";

const SECOND = 1_000;
const WEEK = 7 * 24 * 3_600 * SECOND;

const delivery = (attempts: number): ClaimedDelivery => ({
  id: 1,
  announcement: ANNOUNCEMENT,
  announcedAt: 0,
  subscription: { ...CHOICE, createdAt: 0, pausedReason: null, lastDelivery: null, lastMet: {} },
  attempts,
  firstAttemptAt: 0,
  windowFrom: 0,
});

test.each([
  [1, 0, { kind: "post", until: 100 * SECOND }],
  [5, 99 * SECOND, { kind: "post", until: 100 * SECOND }],
  [5, 100 * SECOND, { kind: "wait", until: 120 * SECOND }],
  [5, 120 * SECOND, { kind: "look-up" }],
  [1, WEEK, { kind: "give-up" }],
  [2, WEEK, { kind: "look-up" }],
])("claimed %i times, %i ms after the first attempt", (attempts, now, step) => {
  expect(nextStep(delivery(attempts), now, DELIVERY_TIMING)).toEqual(step);
});

test.each([
  [30 * SECOND, { kind: "post", until: 130 * SECOND }],
  [3 * 3_600 * SECOND, { kind: "look-up" }],
])("a first attempt that lies %i ms ahead", (windowFrom, step) => {
  expect(nextStep({ ...delivery(2), windowFrom }, 0, DELIVERY_TIMING)).toEqual(step);
});

test("attempts get rarer, to one a minute", () => {
  const pauses = [1, 2, 3, 7, 8, 1_000].map((attempts) => backoff(attempts, DELIVERY_TIMING) / SECOND);
  expect(pauses).toEqual([1, 2, 4, 60, 60, 60]);
});
