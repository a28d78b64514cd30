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
  ["scale", ["--couriers", "0"], '--couriers wants a whole number of 1 or more, not "0".\n'],
  ["scale", ["--state", "redis"], '--state wants postgres or sqlite, not "redis".\n'],
  ["simulate", ["--follow", "101"], '--follow wants a whole number from 0 to 100, not "101".\n'],
  ["simulate", ["--foo"], "Unknown option '--foo': the options are --channels, --couriers, --follow.\n"],
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
