import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, test } from "vitest";

/** The Treasury's own files, which are no part of this repository: one folder for each release. */
export const RAW = process.env["TIC_RAW"] ?? fileURLToPath(new URL("../../../shared/tic", import.meta.url));

/** The bytes of a file as the Treasury published it: `rawFile("2026-06-18/slt_table5.txt")`. */
export function rawFile(name: string): Buffer {
  return readFileSync(`${RAW}/${name}`);
}

/**
 * Tests on the Treasury's own files. These are megabytes that the project neither owns nor ships, so that a plain clone has
 * them not: there the tests are skipped, and say so. `.ci/run` fails without the files, so that no change lands untested.
 */
export function describeRaw(name: string, tests: () => void): void {
  if (existsSync(RAW)) {
    describe(name, tests);
    return;
  }
  console.warn(`SKIPPED, for there is no folder ${RAW} (set TIC_RAW): ${name}`);
  // A placeholder that the report counts as skipped. The suite itself cannot be given to `describe.skip`: it reads these files
  // while it is collected, and would fail there.
  test.skip(`${name} (no folder ${RAW})`, () => {});
}
