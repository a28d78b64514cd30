import { expect, test } from "vitest";
import { ANNOUNCEMENT } from "../storage/release-store.contract.ts";
import { CHOICE } from "../storage/subscription-store.contract.ts";
import { createCourierRoom } from "./courier-room.ts";
import { createScriptedSender } from "./scripted-sender.ts";

const CHANNEL = "200000000000000001";
const MINUTE = 60_000;

test("what Discord does not publish before the hour is over is asked for once more, and then", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  sender.publishScript.push({ kind: "limited", retryAfterMs: 60 * MINUTE });
  await room.subscriptions.save({ ...CHOICE, channelId: CHANNEL, publish: true }, room.clock.now());
  await room.releases.announce(ANNOUNCEMENT, room.clock.now());
  room.start(sender);
  const asked = () => sender.calls.filter((call) => call.startsWith("publish")).length;
  await room.clock.advance(59 * MINUTE);
  expect(asked()).toBe(1);
  await room.clock.advance(2 * MINUTE);
  expect(asked()).toBe(2);
  expect(await room.ledger.nextDue()).toBeNull();
});
