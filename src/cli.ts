/** `ask`: keeps what Node makes of each file, as it would otherwise strip the types of all of them at every question. */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/node", import.meta.url)));
await import("./ask.ts");
