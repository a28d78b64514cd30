import { expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../src/bot/system-clock.ts";

test("a moment that has passed rings at once, one that is months away does not, and Node has nothing to say of either", async () => {
  const warnings: string[] = [];
  const note = ({ name }: Error) => void warnings.push(name);
  process.on("warning", note);
  onTestFinished(() => void process.off("warning", note));

  let rang = false;
  const callOff = systemClock.after(2 ** 40, () => {
    rang = true;
  });
  await new Promise<void>((resolve) => systemClock.after(-2, resolve));
  await new Promise<void>((resolve) => systemClock.after(5, resolve));
  callOff();
  expect(rang).toBe(false);
  expect(warnings).toEqual([]);
});
