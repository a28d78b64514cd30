// Runs after `npm ci`, on whatever Node the machine has. Where that Node is too old for the bot, a newer one from the
// npm registry is linked into node_modules/.bin: everything that goes through `npm run` or `npx` then uses it.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const [major, minor] = process.versions.node.split(".").map(Number);
const newEnough = (major === 22 && minor >= 19) || major === 24 || major >= 26;

if (!newEnough) {
  const binary = join(here, "node_modules", `node-linux-${process.arch}`, "bin", "node");
  if (!existsSync(binary))
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--prefix", here], { stdio: "inherit" });
  if (!existsSync(binary)) {
    console.error(
      `ticwire needs Node 22.19, 24 or 26 and newer; this is ${process.versions.node}, and no newer one is packaged for ${process.platform}-${process.arch}. Please install Node 24.`,
    );
    process.exit(1);
  }
  const bin = join(here, "..", "..", "node_modules", ".bin");
  mkdirSync(bin, { recursive: true });
  rmSync(join(bin, "node"), { force: true });
  symlinkSync(binary, join(bin, "node"));
}
