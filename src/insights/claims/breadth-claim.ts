import { movers } from "../movers.ts";
import { type Basis, basisOf, type Subject } from "./basis.ts";

/** How many of the holders compared rose and fell in the month. */
export interface BreadthClaim extends Basis {
  readonly kind: "breadth";
  readonly rose: number;
  readonly fell: number;
  readonly unchanged: number;
}

export function breadthClaim(subject: Subject): BreadthClaim | null {
  const { vintage, month } = subject;
  const { rises, falls, unchanged } = movers(vintage, month, 1);
  const moved = [...rises, ...falls.toReversed()];
  if (moved.length === 0) return null;
  const proof = moved.map(({ holder, change }) => ({ kind: "change", holder, change }) as const);
  const basis = basisOf(subject, { measure: "change", proof });
  return { kind: "breadth", rose: rises.length, fell: falls.length, unchanged, ...basis };
}
