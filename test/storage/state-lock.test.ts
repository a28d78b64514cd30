import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lockState, StateInUse } from "../../src/storage/state-lock.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("one holder at a time", () => {
  const folder = temporaryFolder();
  const lock = lockState(folder);
  expect(() => lockState(folder)).toThrow(StateInUse);
  lock.release();
  lockState(folder).release();
});

test("a lock file that is none is told apart from one that is held", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "lock.sqlite"), "no database ".repeat(1_000));
  expect(() => lockState(folder)).toThrow(/lock\.sqlite cannot be locked: .*delete it/);
});

test("a process that is killed leaves nothing that is in the way", async () => {
  const folder = temporaryFolder();
  const program = `import { lockState } from "./src/storage/state-lock.ts"; lockState(${JSON.stringify(folder)}); console.log("held"); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ["--input-type=module-typescript", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(holder.stdout, "data");
  expect(() => lockState(folder)).toThrow(/already running/);
  holder.kill("SIGKILL");
  await once(holder, "exit");
  lockState(folder).release();
});
