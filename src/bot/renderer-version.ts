import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** All that a picture is made by, but its figures. */
const SOURCES = [
  "src/{holdings,insights,words,charts,views,pictures}/**/*.ts",
  "data/{breaks,holders}.tsv",
  "package-lock.json",
];

/** Changes with the code that draws, its fonts and its renderer: nobody has to remember to raise a number. */
export async function rendererVersion(): Promise<string> {
  const files = globSync(SOURCES, { cwd: ROOT }).sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(join(ROOT, file)));
  return hash.digest("base64url").slice(0, 16);
}
