import { expect, test } from "vitest";
import { ANNOUNCEMENT } from "../storage/release-store.contract.ts";
import { CHOICE } from "../storage/subscription-store.contract.ts";
import { createCourierRoom, MONTH } from "./courier-room.ts";
import { createScriptedSender } from "./scripted-sender.ts";

const CHANNELS = ["200000000000000001", "200000000000000002"] as const;
const SECOND = 1_000;

async function postedRoom() {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  await room.announceTo(...CHANNELS);
  const courier = room.start(sender);
  await room.clock.advance(SECOND);
  const raise = async () => {
    await room.releases.announce({ ...ANNOUNCEMENT, version: 2 }, room.clock.now());
    courier.wake();
    await room.clock.advance(SECOND);
  };
  return { room, sender, raise };
}

test("a raised version edits what stands, once", async () => {
  const { room, sender, raise } = await postedRoom();
  await raise();
  expect(sender.messages.map(({ text }) => text)).toEqual(["2026-07 v2 brief", "2026-07 v2 brief"]);
  await room.clock.advance(3_600 * SECOND);
  expect(sender.calls.filter((call) => call.startsWith("edit"))).toHaveLength(2);
});

test("what is raised while a post is under way is edited as soon as that has gone out", async () => {
  const room = await createCourierRoom();
  const sender = createScriptedSender();
  const { promise: sent, resolve: send } = Promise.withResolvers<void>();
  await room.announceTo(CHANNELS[0]);
  const post: typeof sender.post = (...given) => sent.then(() => sender.post(...given));
  const courier = room.start({ ...sender, post });
  await room.clock.advance(SECOND);
  await room.releases.announce({ ...ANNOUNCEMENT, version: 2 }, room.clock.now());
  courier.wake();
  await room.clock.advance(SECOND);
  expect(sender.messages).toEqual([]);
  send();
  await room.clock.advance(SECOND);
  expect(sender.messages.map(({ text }) => text)).toEqual(["2026-07 v2 brief"]);
});

test("a message keeps its format, whatever was chosen since", async () => {
  const { room, sender, raise } = await postedRoom();
  await room.subscriptions.save({ ...CHOICE, channelId: CHANNELS[0], format: "full" }, room.clock.now());
  await raise();
  expect(sender.messages.map(({ text }) => text)).toEqual(["2026-07 v2 brief", "2026-07 v2 brief"]);
});

test("a revision alone edits nothing where corrections are not wanted, better content does", async () => {
  const { room, sender, raise } = await postedRoom();
  await room.subscriptions.save({ ...CHOICE, channelId: CHANNELS[0], corrections: false }, room.clock.now());
  const other = () => sender.messages.filter(({ channelId }) => channelId === CHANNELS[0]).map(({ text }) => text);
  const addition = { kind: "revised", at: room.clock.now(), release: "2026-12-15" } as const;
  await room.releases.amend([{ referenceMonth: MONTH, addition, announcedSince: 0 }]);
  await raise();
  expect(sender.calls.filter((call) => call.startsWith("edit"))).toHaveLength(1);
  expect(other()).toEqual(["2026-07 v1 brief"]);
  expect(await room.ledger.nextDue()).toBeNull();
  await room.releases.announce({ ...ANNOUNCEMENT, version: 3 }, room.clock.now());
  await room.clock.advance(3_600 * SECOND);
  expect(other()).toEqual(["2026-07 v3 brief"]);
});

test("a message that people deleted is not posted again", async () => {
  const { room, sender, raise } = await postedRoom();
  sender.messages.splice(0, 1);
  await raise();
  await room.clock.advance(3_600 * SECOND);
  expect(sender.messages.map(({ channelId }) => channelId)).toEqual([CHANNELS[1]]);
  expect(sender.calls).toHaveLength(4);
});

test("an edit in trouble is tried again, one that is refused is left", async () => {
  const { room, sender, raise } = await postedRoom();
  sender.editScript.push({ kind: "trouble", reason: "500" }, { kind: "rejected", reason: "edited too often" });
  await raise();
  await room.clock.advance(60 * SECOND);
  expect(sender.messages.map(({ text }) => text).toSorted()).toEqual(["2026-07 v1 brief", "2026-07 v2 brief"]);
  expect(await room.ledger.nextDue()).toBeNull();
});

test("an edit of a channel that is gone ends the subscription and leaves the message sent", async () => {
  const { room, sender, raise } = await postedRoom();
  sender.editScript.push({ kind: "channel-gone", reason: "Unknown Channel" });
  await raise();
  expect(await room.subscriptions.count()).toBe(1);
  expect(await room.ledger.tally(MONTH)).toMatchObject({ sent: 2 });
});
