import { expect, test } from "vitest";
import { deliveryNonce } from "../../src/announcements/announcement.ts";
import { toMonth } from "../../src/holdings/month.ts";

const JULY = toMonth("2026-07");

test("a nonce fits Discord and is that of one message alone", () => {
  const nonces = [
    deliveryNonce(JULY, "200000000000000001"),
    deliveryNonce(JULY, "200000000000000002"),
    deliveryNonce(toMonth("2026-08"), "200000000000000001"),
  ];
  expect(new Set(nonces).size).toBe(3);
  for (const nonce of nonces) expect(nonce).toMatch(/^[\w-]{25}$/);
  expect(deliveryNonce(JULY, "200000000000000001")).toBe(nonces[0]);
});
