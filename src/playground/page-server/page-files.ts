import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export interface PageFile {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** The page's files by their paths, "/" among them. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const SOURCES = [
  "src/playground/page/**/*",
  "src/playground/page-server/protocol.ts",
  "src/pictures/fonts/*",
  "package-lock.json",
];
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/**
 * Builds the page with Vite where its sources are not those of the last build, which takes about a second, and reads it.
 * @throws if Vite cannot be found or fails
 */
export async function buildPage(): Promise<PageFiles> {
  const folder = join(root, "dist", `page-${stampOf()}`);
  if (!existsSync(folder)) await buildInto(folder);
  const names = globSync("**/*.*", { cwd: folder });
  const files = names.map((name): [string, PageFile] => [
    name === "index.html" ? "/" : `/${name}`,
    { bytes: readFileSync(join(folder, name)), type: TYPES[extname(name)] ?? "application/octet-stream" },
  ]);
  return new Map(files);
}

/** Two processes may do this at once: what is half done has a name of its own. */
async function buildInto(folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(join(root, "dist"), { recursive: true });
  const script = fileURLToPath(new URL("build-page.ts", import.meta.url));
  await run(process.execPath, [script, unfinished], { cwd: root, env: { NODE_ENV: "production" } });
  for (const old of globSync("dist/page-*", { cwd: root })) {
    if (join(root, old) !== unfinished) rmSync(join(root, old), { recursive: true, force: true });
  }
  renameSync(unfinished, folder);
}

function stampOf(): string {
  const hash = createHash("sha256");
  for (const name of globSync(SOURCES, { cwd: root }).sort()) {
    if (extname(name) !== "") hash.update(name).update(readFileSync(join(root, name)));
  }
  return hash.digest("hex").slice(0, 16);
}
