import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "../../../src/insights/conditions/condition.ts";
import { conditionText, parseConditions } from "../../../src/insights/conditions/condition-text.ts";
import { anyConditions } from "../../support/any-conditions.ts";

test("what is printed is read again", () => {
  fc.assert(
    fc.property(anyConditions, (conditions) => {
      const text = conditionText(conditions);
      expect(parseConditions(text)).toEqual(inOrder(conditions));
    }),
  );
});

test("what is read is printed again to the letter, and nothing else is read", () => {
  const piece = fc.stringMatching(
    /^(change|low|high|streak|place|net|revision|round)?(>=|<=)?\d{0,3}(\.\d)?(bn|%|y)?$/,
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 3 }), (pieces) => {
      const text = pieces.join("; ");
      const read = attempt(text);
      if (read) expect(conditionText(read)).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test("the example of all", () => {
  const text = "change>=10bn; change>=2.5%; low>=5y; high>=5y; streak>=6; place<=10; net>=20bn; revision>=0.5bn; round";
  expect(conditionText(parseConditions(text))).toBe(text);
  expect(parseConditions(text).slice(0, 3)).toEqual([
    { kind: "change", bound: 10_000 },
    { kind: "change-percent", bound: 25 },
    { kind: "low", bound: 5 },
  ]);
});

test.each([
  ["change>=10bn; sold>=5bn", 'conditions, cell 2: expected a condition such as change>=10bn, found "sold>=5bn"'],
  ["low>=0y", 'conditions, cell 1: expected a condition such as change>=10bn, found "low>=0y"'],
  ["change>=010bn", 'conditions, cell 1: expected a condition such as change>=10bn, found "change>=010bn"'],
  ["change>=0.05bn", 'conditions, cell 1: expected a condition such as change>=10bn, found "change>=0.05bn"'],
  ["round; low>=5y", 'conditions, cell 1: expected each kind once and in order, "low>=5y; round", found "round"'],
  ["low>=5y; low>=7y", 'conditions, cell 2: expected each kind once and in order, "low>=5y", found "low>=7y"'],
])("%s is refused with its place", (text, message) => {
  expect(() => parseConditions(text)).toThrow(message);
});

function attempt(text: string) {
  try {
    return parseConditions(text);
  } catch {
    return null;
  }
}
