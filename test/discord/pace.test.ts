import { expect, test } from "vitest";
import { paced } from "../../src/discord/pace.ts";
import { createManualClock, settled } from "../announcements/manual-clock.ts";

const SECOND = 1_000;

/** When each request was sent, in milliseconds since the first was asked for. */
function open() {
  const start = Date.UTC(2026, 8, 16, 20);
  const clock = createManualClock(start);
  const sent: number[] = [];
  const note = async () => void sent.push(clock.now() - start);
  const rest = paced({ get: note, post: note, patch: note }, clock);
  const ask = (count: number) => Array.from({ length: count }, () => rest.post("/channels/1/messages"));
  return { clock, sent, ask, rest };
}

test("what the limit allows of many requests is used, and no second has more of them, nor all at once", async () => {
  const { clock, sent, ask } = open();
  const asked = Promise.all(ask(500));
  await clock.advance(9.5 * SECOND);
  await asked;
  expect(sent).toHaveLength(500);
  const tooMany = sent.filter((at, index) => at - (sent[index - 50] ?? -SECOND) < SECOND);
  expect(tooMany).toEqual([]);
  expect(sent.every((at, index) => index === 0 || at > (sent[index - 1] ?? 0))).toBe(true);
});

test("a request that comes alone is sent at once, and reads and edits take turns with posts", async () => {
  const { clock, sent, ask, rest } = open();
  await ask(1)[0];
  expect(sent).toEqual([0]);
  await clock.advance(10 * SECOND);
  await rest.get("/channels/1/messages");
  const edited = rest.patch("/channels/1/messages/2");
  await settled();
  expect(sent).toEqual([0, 10 * SECOND]);
  await clock.advance(SECOND);
  await edited;
  expect(sent).toHaveLength(3);
});

test("a clock that is set back holds nothing up", async () => {
  const { clock, sent, ask } = open();
  await Promise.all(ask(1));
  clock.setBack(3_600 * SECOND);
  await Promise.all(ask(1));
  expect(sent).toHaveLength(2);
});
