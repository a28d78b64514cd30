import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const FLOORS = [
  ["src/holdings"],
  ["src/tic", "src/insights"],
  ["src/words"],
  ["src/charts"],
  ["src/views"],
  ["src/announcements"],
  ["src/discord", "src/storage", "src/pictures", "src/queue", "src/metrics"],
  ["commands"],
  ["src/bot"],
  ["src/playground"],
  ["src"],
];
const CLOCK_AND_CHANCE = /Date\.now|new Date\(\)|Math\.random|randomUUID|randomBytes/;

/** English "$1.1T" hides a change of 15.5 billion, French "Bn" is 10¹², Spanish "B" is 10¹²: units are the catalogue's words. */
const COMPACT = /notation:\s*["'`]compact/;

const files = new Map(
  globSync(["src/**/*.ts", "commands/**/*.ts"], { cwd: root }).map((file) => [
    file,
    readFileSync(join(root, file), "utf8"),
  ]),
);
const roomOf = (file: string) => FLOORS.flat().find((room) => file.startsWith(`${room}/`)) ?? "no room";
const floorOf = (file: string) => FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)));

function importsOf(file: string): string[] {
  const found = files.get(file)?.matchAll(/(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g) ?? [];
  return [...found].map(([, path = ""]) => normalize(join(dirname(file), path)));
}

const all = [...files.keys()];
const pairs = all.flatMap((file) => importsOf(file).map((target) => ({ file, target })));
const having = (pattern: RegExp) => all.filter((file) => pattern.test(files.get(file) ?? ""));

describe("the house", () => {
  test("imports point downstairs, and not to another room of the same floor", () => {
    const wrong = pairs.filter(({ file, target }) =>
      floorOf(file) === floorOf(target) ? roomOf(file) !== roomOf(target) : floorOf(file) < floorOf(target),
    );
    expect(wrong).toEqual([]);
    expect(all.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  test("no file imports itself by way of others", () => {
    const seen = new Map<string, "open" | "done">();
    const circles: string[][] = [];
    const visit = (file: string, path: string[]): void => {
      if (seen.get(file) === "open") circles.push([...path, file]);
      if (seen.has(file)) return;
      seen.set(file, "open");
      for (const target of importsOf(file)) visit(target, [...path, file]);
      seen.set(file, "done");
    };
    for (const file of all) visit(file, []);
    expect(circles).toEqual([]);
  });

  test("no amount is written with Intl's compact notation", () => {
    expect(having(COMPACT)).toEqual([]);
  });

  test("only the rooms for it know Discord, the environment, the clock and chance", () => {
    const rooms = (found: string[]) => [...new Set(found.map(roomOf))].sort();
    expect(rooms(having(/from "(discord\.js|@discordjs\/|discord-api-)/))).toEqual(["src/discord", "src/playground"]);
    expect(having(/process\.env/)).toEqual(["src/config.ts"]);
    expect(having(CLOCK_AND_CHANCE).filter((file) => floorOf(file) < floorOf("src/bot/"))).toEqual([]);
  });

  test("no lumber room, and no barrel but the list of commands", () => {
    expect(all.filter((file) => /(^|\/)(utils?|helpers?|common|shared|types)(\/|\.ts$)/.test(file))).toEqual([]);
    expect(
      all.filter((file) => /(^|\/)index\.ts$/.test(file) || /^export .* from "/m.test(files.get(file) ?? "")),
    ).toEqual(["commands/index.ts"]);
  });
});
