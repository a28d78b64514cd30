import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readBenchSettings } from "../../src/playground/bench/bench-settings.ts";

test.each([
  [
    "chaos",
    ["--foo"],
    "Unknown option '--foo': the options are --channels, --kills, --blind, --workers, --fleet, --seed, --without-nonce.\n",
  ],
  ["bench", ["--runs", "-1"], /^--runs wants a value: the options are --runs, --charts, --channels, --raw\.\n$/],
])("%s %j ends with one sentence and status 2", (program, args, sentence) => {
  const script = fileURLToPath(new URL(`../../src/playground/${program}/main.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(sentence);
});

test("the bench has defaults, and wants a folder that is there", () => {
  expect(readBenchSettings([])).toMatchObject({ runs: 1_000, channels: 500 });
  expect(() => readBenchSettings(["--raw", "/nowhere"])).toThrow(
    '--raw wants a folder of the Treasury\'s files, not "/nowhere".',
  );
});
