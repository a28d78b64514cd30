import { expect, test } from "vitest";
import { TokenRefused } from "../../src/announcements/deliver.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { ANNOUNCEMENT } from "../storage/release-store.contract.ts";
import { CHOICE } from "../storage/subscription-store.contract.ts";
import { compose, createCourierRoom, MONTH } from "./courier-room.ts";
import { createScriptedSender } from "./scripted-sender.ts";

const CHANNEL = CHOICE.channelId;
const OTHER = "200000000000000002";
const SECOND = 1_000;
const nextMonth = toMonth("2026-08");
const trouble = { kind: "trouble", reason: "Discord answered 500" } as const;

test("one subscription, one announcement, one message", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  const courier = room.start(sender);
  await room.clock.advance(SECOND);
  expect(sender.calls).toEqual([]);
  await room.announceTo(CHANNEL);
  courier.wake();
  await room.clock.advance(3_600 * SECOND);
  expect(sender.messages.map(({ channelId, text }) => [channelId, text])).toEqual([[CHANNEL, "2026-07 v1 brief"]]);
  expect(await room.ledger.tally(MONTH)).toMatchObject({ sent: 1, pending: 0, claimed: 0 });
});

test("more channels than places at once are all served", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  const channels = Array.from({ length: 50 }, (_, index) => String(200_000_000_000_000_000n + BigInt(index)));
  await room.announceTo(...channels);
  room.start(sender, { concurrency: 4 });
  await room.clock.advance(3 * SECOND);
  expect(sender.messages.map(({ channelId }) => channelId).toSorted()).toEqual(channels);
});

test("what is handed on to all who follow waits for no other post", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  await room.subscriptions.save({ ...CHOICE, channelId: CHANNEL, publish: true }, 0);
  await room.announceTo(...Array.from({ length: 20 }, (_, index) => String(200_000_000_000_000_100n + BigInt(index))));
  room.start(sender, { concurrency: 2 });
  await room.clock.advance(3 * SECOND);
  expect(sender.calls).toHaveLength(22);
  expect(sender.calls.indexOf(`publish ${CHANNEL}`)).toBeLessThan(5);
});

test("trouble is tried again, under the same nonce", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  sender.postScript.push("lost-answer", trouble, "lost-answer");
  await room.announceTo(CHANNEL);
  room.start(sender);
  await room.clock.advance(20 * SECOND);
  expect(sender.messages).toHaveLength(1);
  expect(sender.calls).toEqual(Array(4).fill(`post ${CHANNEL}`));
  expect(await room.ledger.tally(MONTH)).toMatchObject({ sent: 1 });
});

test("past the time in which a nonce is safe the history decides: it stands there", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  sender.postScript.push("lost-answer", ...Array(6).fill(trouble));
  await room.announceTo(CHANNEL);
  room.start(sender);
  await room.clock.advance(100 * SECOND);
  sender.forgetNonces();
  await room.clock.advance(60 * SECOND);
  expect(sender.messages).toHaveLength(1);
  expect(sender.calls.at(-1)).toBe(`find ${CHANNEL}`);
  expect(await room.ledger.tally(MONTH)).toMatchObject({ sent: 1 });
});

test("past the time in which a nonce is safe the history decides: it is absent, and posted", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  sender.postScript.push(...Array(7).fill(trouble));
  await room.announceTo(CHANNEL);
  room.start(sender);
  await room.clock.advance(200 * SECOND);
  expect(sender.calls.slice(-2)).toEqual([`find ${CHANNEL}`, `post ${CHANNEL}`]);
  expect(sender.messages).toHaveLength(1);
});

test("where the history cannot be read it is unsure, reported, and left alone", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  sender.findOutcome = { kind: "unreadable", reason: "no right to read" };
  sender.postScript.push("lost-answer", ...Array(6).fill(trouble));
  await room.announceTo(CHANNEL);
  room.start(sender);
  await room.clock.advance(200 * SECOND);
  expect(await room.ledger.tally(MONTH)).toMatchObject({ unsure: 1 });
  expect(room.unsettled).toMatchObject([{ kind: "unsure", channelId: CHANNEL, reason: "no right to read" }]);
  const calls = sender.calls.length;
  await room.clock.advance(3_600 * SECOND);
  expect(sender.calls).toHaveLength(calls);
});

test("a post that hangs is left when its time is over", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  sender.postScript.push("hangs");
  await room.announceTo(CHANNEL);
  room.start(sender);
  await room.clock.advance(99 * SECOND);
  expect(sender.calls).toEqual([`post ${CHANNEL}`]);
  await room.clock.advance(60 * SECOND);
  expect(sender.calls).toEqual([`post ${CHANNEL}`, `find ${CHANNEL}`, `post ${CHANNEL}`]);
});

test("a channel that is gone ends its subscription", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  sender.postScript.push({ kind: "channel-gone", reason: "Unknown Channel" });
  await room.announceTo(CHANNEL);
  room.start(sender);
  await room.clock.advance(SECOND);
  expect(await room.subscriptions.count()).toBe(0);
  expect(await room.ledger.tally(MONTH)).toMatchObject({ failed: 1 });
});

test("a missing permission pauses, and the next release resumes once it is back", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  sender.postScript.push({ kind: "denied", reason: "Missing Permissions" });
  await room.announceTo(CHANNEL);
  const courier = room.start(sender);
  await room.clock.advance(SECOND);
  expect(await room.subscriptions.ofChannel(CHANNEL)).toMatchObject({ pausedReason: "Missing Permissions" });
  await room.clock.advance(3_600 * SECOND);
  expect(sender.messages).toHaveLength(0);

  await room.releases.announce({ ...ANNOUNCEMENT, referenceMonth: nextMonth }, room.clock.now());
  courier.wake();
  await room.clock.advance(SECOND);
  expect(sender.messages).toHaveLength(1);
  expect(await room.subscriptions.ofChannel(CHANNEL)).toMatchObject({ pausedReason: null });
});

test("a message that Discord will never take is failed and reported", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  sender.postScript.push({ kind: "rejected", reason: "Invalid Form Body" });
  await room.announceTo(CHANNEL, OTHER);
  room.start(sender);
  await room.clock.advance(SECOND);
  expect(room.unsettled).toMatchObject([{ kind: "failed", channelId: CHANNEL, reason: "Invalid Form Body" }]);
  expect(await room.ledger.tally(MONTH)).toMatchObject({ failed: 1, sent: 1 });
});

test("a post that cannot be written keeps none from the others, and is tried again", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  let broken = true;
  await room.announceTo(CHANNEL, OTHER);
  room.start(sender, {
    compose: (announcement, subscription) => {
      if (broken && subscription.channelId === CHANNEL) throw new Error("no figure");
      return compose(announcement, subscription);
    },
  });
  await room.clock.advance(SECOND);
  expect(sender.messages.map(({ channelId }) => channelId)).toEqual([OTHER]);
  broken = false;
  await room.clock.advance(5 * SECOND);
  expect(sender.messages.map(({ channelId }) => channelId)).toEqual([OTHER, CHANNEL]);
});

test("a refused token ends the courier with a fault, and nothing counts as sent", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  sender.postScript.push({ kind: "token-refused", reason: "401: Unauthorized" });
  await room.announceTo(CHANNEL);
  const courier = room.start(sender);
  await room.clock.advance(SECOND);
  await expect(courier.ended).rejects.toThrow(TokenRefused);
  expect(await room.ledger.tally(MONTH)).toMatchObject({ pending: 1 });
});

test("news that could not be sent for a week is news no more", async () => {
  const room = await createCourierRoom();
  await room.announceTo(CHANNEL);
  await room.clock.advance(7 * 24 * 3_600 * SECOND);
  const sender = createScriptedSender();
  room.start(sender);
  await room.clock.advance(SECOND);
  expect(sender.calls).toEqual([]);
  expect(room.unsettled).toMatchObject([{ kind: "failed", channelId: CHANNEL }]);
});

test("what another process announced is found within a minute", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  room.start(sender);
  await room.clock.advance(SECOND);
  await room.announceTo(CHANNEL);
  await room.clock.advance(60 * SECOND);
  expect(sender.messages).toHaveLength(1);
});

test("a clock that is set back by hours puts nothing off, and what was attempted is looked for first", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  sender.postScript.push("lost-answer", trouble);
  await room.announceTo(CHANNEL, OTHER);
  room.start(sender);
  await room.clock.advance(0);
  sender.forgetNonces();
  room.clock.setBack(3 * 3_600 * SECOND);
  await room.clock.advance(121 * SECOND);
  expect(await room.ledger.tally(MONTH)).toMatchObject({ sent: 2, pending: 0, claimed: 0 });
  expect(sender.messages.map(({ channelId }) => channelId)).toEqual([CHANNEL, OTHER]);
  expect(sender.calls).toEqual([
    `post ${CHANNEL}`,
    `post ${OTHER}`,
    `find ${CHANNEL}`,
    `find ${OTHER}`,
    `post ${OTHER}`,
  ]);
});
