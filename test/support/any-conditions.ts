import fc from "fast-check";
import { BOUNDED_KINDS, BOUNDS, type Condition } from "../../src/insights/conditions/condition.ts";

const anyBounded = BOUNDED_KINDS.map((kind) => {
  const { least, most, step } = BOUNDS[kind];
  return fc
    .oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: least / step, max: most / step }))
    .map((steps) => Math.min(most, Math.max(least, steps * step)))
    .map((bound): Condition => ({ kind, bound }));
});

const anyCondition: fc.Arbitrary<Condition> = fc.oneof(fc.constant<Condition>({ kind: "round" }), ...anyBounded);

/** In any order, and several of one kind. */
export const anyConditions: fc.Arbitrary<Condition[]> = fc.array(anyCondition, { maxLength: 12 });
