import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buttonCommand, readCustomId, writeCustomId } from "../../src/discord/custom-id.ts";

const word = fc.stringMatching(/^[a-z_]{1,8}$/);

describe("a button's custom_id", () => {
  test("gives back the command that was written, whatever its values", () => {
    const value = fc.string({ minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 2 }), fc.dictionary(word, value), (path, values) => {
        expect(readCustomId(buttonCommand(path, values))).toEqual({ path, values, opens: "in-place" });
      }),
    );
  });

  test("tells how the answer appears", () => {
    const command = "holdings c=JP m=2026-07 a=2026-09-16";
    const values = { c: "JP", m: "2026-07", a: "2026-09-16" };
    for (const opens of ["in-place", "privately"] as const) {
      expect(readCustomId(writeCustomId({ command, opens }))).toEqual({ path: ["holdings"], values, opens });
    }
  });

  test("is never longer than Discord takes", () => {
    expect(writeCustomId({ command: "x".repeat(99), opens: "privately" })).toHaveLength(100);
    expect(() => writeCustomId({ command: "x".repeat(100), opens: "privately" })).toThrow("at most 100");
  });

  test("of any text is read without a fault", () => {
    fc.assert(fc.property(fc.string(), (text) => void readCustomId(text)));
  });
});
