import { expect, test } from "vitest";
import { createBell } from "../../src/announcements/bell.ts";
import { withDeadline } from "../../src/announcements/deadline.ts";
import { createErrands } from "../../src/announcements/errands.ts";
import { gather } from "../../src/announcements/gather.ts";
import { createManualClock, settled } from "./manual-clock.ts";

const never = () => new Promise<never>(() => {});
const none = new AbortController().signal;

test("errands: one for a delivery, and the first fault counts", async () => {
  const errands = createErrands({ clock: createManualClock(0), onChange: () => {} });
  errands.start(1, never);
  errands.start(1, never);
  expect(errands.underWay()).toBe(1);
  errands.start(2, () => Promise.reject(new Error("first")));
  await settled();
  errands.fail(new Error("second"));
  expect(errands.underWay()).toBe(1);
  expect(errands.fault()?.message).toBe("first");
});

test("errands: what does not heed the halt is left alone", async () => {
  const clock = createManualClock(0);
  const errands = createErrands({ clock, onChange: () => {} });
  let halted = false;
  errands.start(1, async (halt) => {
    halt.addEventListener("abort", () => {
      halted = true;
    });
    await never();
  });
  const ended = errands.end(8_000);
  await clock.advance(8_000);
  expect(halted).toBe(true);
  await clock.advance(1_000);
  await ended;
});

test("a bell that rang before the wait is heard", async () => {
  const bell = createBell(createManualClock(0));
  bell.ring();
  await bell.wait(1_000);
});

test("a bell waits no longer than told", async () => {
  const clock = createManualClock(0);
  const bell = createBell(clock);
  const waited = bell.wait(1_000);
  await clock.advance(1_000);
  await waited;
});

test("a deadline does not wait for work that ignores it", async () => {
  const clock = createManualClock(0);
  const result = withDeadline(never, { clock, until: 500, halt: none }, "too late");
  await clock.advance(500);
  expect(await result).toBe("too late");
});

test("a deadline lets through what is there in time, and ends at a halt", async () => {
  const clock = createManualClock(0);
  expect(await withDeadline(async () => "done", { clock, until: 500, halt: none }, "too late")).toBe("done");
  expect(await withDeadline(never, { clock, until: 500, halt: AbortSignal.abort() }, "halted")).toBe("halted");
});

test("what comes in one turn is handed on together", async () => {
  const handed: (readonly number[])[] = [];
  const give = gather<number>(async (items) => void handed.push(items));
  await Promise.all([give(1), give(2)]);
  await give(3);
  expect(handed).toEqual([[1, 2], [3]]);
});
