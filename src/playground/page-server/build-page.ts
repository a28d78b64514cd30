/** Run as a process of its own, so that what building needs is given back at its end: `node build-page.ts FOLDER`. */
import { fileURLToPath } from "node:url";
import { build } from "vite";

const [, , outDir] = process.argv;
if (outDir === undefined) throw new Error("Which folder is the page to be built into?");

await build({
  configFile: false,
  root: fileURLToPath(new URL("../page/", import.meta.url)),
  base: "/",
  logLevel: "warn",
  build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2_000 },
});
