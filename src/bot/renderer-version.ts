import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** All that a picture is made by, but its figures. */
const ROOMS = ["holdings", "insights", "words", "charts", "views", "pictures"].map((room) => `src/${room}`);
const FILES = ["data/breaks.tsv", "data/holders.tsv", "package-lock.json"];

/** Changes with the code that draws, its fonts and its renderer: nobody has to remember to raise a number. */
export async function rendererVersion(): Promise<string> {
  const hash = createHash("sha256");
  const files = [...(await sources()), ...FILES];
  for (const text of await Promise.all(files.map((file) => readFile(join(ROOT, file))))) hash.update(text);
  return hash.digest("base64url").slice(0, 16);
}

async function sources(): Promise<string[]> {
  const names = await Promise.all(
    ROOMS.map(async (room) => (await readdir(join(ROOT, room), { recursive: true })).map((name) => join(room, name))),
  );
  return names
    .flat()
    .filter((name) => /\.(ts|ttf)$/.test(name))
    .sort();
}
