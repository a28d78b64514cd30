import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** All that a picture is made by, but its figures. */
const ROOMS = ["holdings", "insights", "words", "charts", "views", "pictures"].map((room) => `src/${room}`);
const FILES = ["data/breaks.tsv", "data/holders.tsv", "package-lock.json"];

/** So many take some 2 ms. */
const FILES_A_STEP = 50;

/**
 * Changes with the code that draws, its fonts and its renderer: nobody has to remember to raise a number. Step by step, 16 ms
 * in all, while somebody waits for the first picture; each file read by itself beside other work took ten times as long.
 */
export async function rendererVersion(): Promise<string> {
  const files = [...FILES];
  for (const room of ROOMS) {
    await breathe();
    files.push(...sourcesIn(room));
  }
  const hash = createHash("sha256");
  for (const [at, file] of files.sort().entries()) {
    if (at % FILES_A_STEP === 0) await breathe();
    hash.update(readFileSync(join(ROOT, file)));
  }
  return hash.digest("base64url").slice(0, 16);
}

/** What is due comes first; an immediate would belong to the same turn. */
function breathe(): Promise<void> {
  return setTimeout(1);
}

function sourcesIn(room: string): string[] {
  const names = readdirSync(join(ROOT, room), { recursive: true }).map((name) => join(room, `${name}`));
  return names.filter((name) => /\.(ts|ttf)$/.test(name));
}
