import fc from "fast-check";
import { expect, it } from "vitest";
import { createSnowflakes } from "../../../src/playground/local-discord/snowflake.ts";

it("ids grow whatever the clock does, and have 17 to 19 digits", () => {
  const after2016 = fc.integer({ min: 1_500_000_000_000, max: 2_100_000_000_000 });
  fc.assert(
    fc.property(fc.array(after2016, { minLength: 2 }), (times) => {
      let at = 0;
      const next = createSnowflakes(() => times[at++ % times.length] ?? 0);
      const ids = times.map(() => next());
      expect(ids.every((id) => /^\d{17,19}$/.test(id))).toBe(true);
      expect(ids.map(BigInt).every((id, index, all) => index === 0 || id > (all[index - 1] ?? 0n))).toBe(true);
    }),
  );
});
