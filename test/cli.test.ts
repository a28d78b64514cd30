import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "./storage/temporary-folder.ts";
import { sizeOfPng } from "./support/png.ts";

const script = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

function ask(...words: string[]): Promise<{ status: number; out: string; errors: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...words], (error, out, errors) => {
      resolve({ status: error ? Number(error.code) : 0, out, errors });
    });
  });
}

describe("ask", () => {
  test("answers as text, with exit status 0", async () => {
    const { status, out } = await ask("/holdings country:Japan month:2022-03");
    expect(status).toBe(0);
    expect(out).toContain("Japan: $1,229.0 bn (March 2022)");
    expect(out).not.toContain("**");
    expect(await ask("/holdings japan 2022-03")).toMatchObject({ out });
  });

  test("gives the exact message with --json", async () => {
    const { out } = await ask("--json", "/about");
    expect(JSON.parse(out)).toMatchObject({
      content: "",
      allowed_mentions: { parse: [] },
      embeds: [{ title: expect.any(String) }],
    });
  });

  test("gives the figures alone with --csv, and says where there are none", async () => {
    const { status, out } = await ask("--csv", "/holdings country:Japan month:2022-03");
    expect(status).toBe(0);
    expect(out).toMatch(/^# U\.S\. Treasuries held by: Japan, every month\n# Source: /);
    expect(out).toContain("\n2022-03,1229.0,History table,2026-05-18,-74.0,2026-05-18,");
    expect(await ask("--csv", "/about")).toEqual({
      status: 2,
      out: "",
      errors: "/about has no figures to give as CSV.\n",
    });
  });

  test("saves the picture with --png, and says what is in it", async () => {
    const file = join(temporaryFolder(), "japan.png");
    const { status, errors } = await ask("--png", file, "/holdings japan");
    expect({ status, errors }).toEqual({ status: 0, errors: expect.stringMatching(/japan\.png: .*Japan/) });
    expect(sizeOfPng(readFileSync(file))).toEqual({ width: 1600, height: 960 });
    expect(await ask("--png", file, "/about")).toMatchObject({ status: 2, errors: "This answer has no picture.\n" });
  });

  test.each([
    ["/holdings atlantis", 'I know no holder called "atlantis"'],
    ["/holdins", 'There is no command "/holdins". Nearest: /holdings'],
    ["/subscription list", "needs a server"],
    ["--jsn", "Ask as on Discord"],
    [" ", "Ask as on Discord"],
  ])("%s: exit status 2, and the sentence on standard error", async (line, sentence) => {
    const { status, out, errors } = await ask(line);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(errors).toContain(sentence);
  });
});
