import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

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
