import { expect, test } from "vitest";
import { runChaos } from "../../../src/playground/chaos/chaos-run.ts";
import { readChaosSettings } from "../../../src/playground/chaos/chaos-settings.ts";
import { createRandom } from "../../../src/playground/chaos/random.ts";
import { isFlawless, judge } from "../../../src/playground/chaos/verdict.ts";

test("workers killed in the middle lose nothing and say nothing twice", { timeout: 60_000 }, async () => {
  const settings = readChaosSettings(["--channels", "24", "--kills", "5", "--blind", "2"], () => 20_260_916);
  const report = await runChaos(settings);
  expect({ ...report, isFlawless: isFlawless(report) }).toMatchObject({
    lost: 0,
    duplicates: 0,
    editsMissing: 0,
    isFlawless: true,
    faults: [],
  });
  expect(report.lookUps).toBeGreaterThan(0);
});

test("the verdict: lost is what neither stands there nor was reported", () => {
  const posts = new Map([
    ["once", 1],
    ["never", 0],
    ["thrice", 3],
    ["reported", 0],
    ["reported and there", 1],
  ]);
  const unsure = new Set(["reported", "reported and there"]);
  const outdated = new Set(["once", "reported and there"]);
  const verdict = judge({ posts, unsure, blind: new Set(["reported"]), outdated });
  expect(verdict).toEqual({ lost: 1, duplicates: 2, unsure: 2, unsureWhereBlind: 1, editsMissing: 1 });
  expect(isFlawless(verdict)).toBe(false);
  const flawless = { lost: 0, duplicates: 0, unsure: 1, unsureWhereBlind: 1, editsMissing: 0 };
  expect(isFlawless(flawless)).toBe(true);
  expect(isFlawless({ ...flawless, unsureWhereBlind: 0 })).toBe(false);
  expect(isFlawless({ ...flawless, editsMissing: 1 })).toBe(false);
});

test("the same seed gives the same numbers", () => {
  const draw = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 100 }, random);
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect(draw(1).every((number) => number >= 0 && number < 1)).toBe(true);
});

test("settings have defaults, and what is not known is refused", () => {
  const anySeed = () => 7;
  expect(readChaosSettings([], anySeed)).toEqual({
    channels: 400,
    kills: 25,
    blind: 0,
    workers: 2,
    fleet: false,
    seed: 7,
    "without-nonce": false,
  });
  const fault =
    (...args: string[]) =>
    () =>
      readChaosSettings(args, anySeed);
  expect(fault("--channels", "many")).toThrow('--channels wants a whole number of 1 or more, not "many".');
  expect(fault("--kills", "2.5")).toThrow('--kills wants a whole number of 0 or more, not "2.5".');
  expect(fault("--workers", "0")).toThrow('--workers wants a whole number of 1 or more, not "0".');
  expect(fault("--chanels", "4")).toThrow("Unknown option '--chanels': the options are --channels, --kills,");
  expect(fault("--kills")).toThrow(/^--kills wants a value: the options are/);
  expect(fault("40")).toThrow(/^Unexpected argument '40'/);
});
