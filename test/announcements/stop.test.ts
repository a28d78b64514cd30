import { expect, test } from "vitest";
import { CHOICE } from "../storage/subscription-store.contract.ts";
import { createCourierRoom, MONTH } from "./courier-room.ts";
import { createScriptedSender } from "./scripted-sender.ts";

const CHANNEL = CHOICE.channelId;
const SECOND = 1_000;

test("a stop takes nothing more and leaves at once if nothing is under way", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  const courier = room.start(sender);
  await room.clock.advance(SECOND);
  courier.stop();
  await room.announceTo(CHANNEL);
  courier.wake();
  await courier.ended;
  expect(sender.calls).toEqual([]);
});

test("a stop waits 8 seconds for what is under way, and the next start settles it", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  sender.postScript.push("hangs");
  await room.announceTo(CHANNEL);
  const courier = room.start(sender);
  let isOver = false;
  courier.ended.then(() => {
    isOver = true;
  });
  await room.clock.advance(SECOND);
  courier.stop();
  await room.clock.advance(7.9 * SECOND);
  expect(isOver).toBe(false);
  await room.clock.advance(0.2 * SECOND);
  expect(isOver).toBe(true);
  expect(await room.ledger.tally(MONTH)).toMatchObject({ pending: 1 });

  room.start(sender);
  await room.clock.advance(2 * SECOND);
  expect(await room.ledger.tally(MONTH)).toMatchObject({ sent: 1 });
  expect(sender.messages).toHaveLength(1);
});

test("a courier that stands still loses its claim, and the message stays one", async () => {
  const room = await createCourierRoom();
  const [still, quick] = [createScriptedSender(), createScriptedSender()];
  await room.announceTo(CHANNEL);
  const [claim] = await room.ledger.claim({
    owner: "still",
    now: room.clock.now(),
    leaseUntil: room.clock.now() + 20 * SECOND,
    putOffUntil: room.clock.now() + 120 * SECOND,
    limit: 1,
  });
  if (!claim) throw new Error("nothing was claimed");
  room.start(quick);
  await room.clock.advance(19 * SECOND);
  expect(quick.calls).toEqual([]);
  await room.clock.advance(2 * SECOND);
  expect(quick.messages).toHaveLength(1);
  await room.ledger.settle("still", [{ kind: "failed", id: claim.id, reason: "woke up", at: room.clock.now() }]);
  expect(await room.ledger.tally(MONTH)).toMatchObject({ sent: 1 });
  expect(still.calls).toEqual([]);
});

test("a slow post keeps its lease, so that nobody else sends it too", async () => {
  const room = await createCourierRoom();
  const [slow, quick] = [createScriptedSender(), createScriptedSender()];
  slow.postScript.push("hangs");
  await room.announceTo(CHANNEL);
  room.start(slow);
  await room.clock.advance(SECOND);
  room.start(quick);
  await room.clock.advance(90 * SECOND);
  expect(quick.calls).toEqual([]);
});
