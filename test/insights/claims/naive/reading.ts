import { breaks, levels, months, startOfRun, stepsIn } from "./table.ts";

/** A claim as plain text and numbers, with all that it must bring: what naive reading gives, and what the claim is held to. */
export type Reading = Readonly<Record<string, unknown>>;

interface Found {
  /** What the claim says. */
  readonly says: Reading;
  /** Steps that lie after this month are crossed; none where it is not given. */
  readonly crossedAfter?: number;
  /** The month at which reading ended, where any break there is named and not a wall alone. */
  readonly endedAt?: number;
  readonly proof: readonly string[];
}

export function readingOf(id: string, at: number, { says, crossedAfter = at, endedAt, proof }: Found): Reading {
  const start = startOfRun(id, at);
  const stop = breaks(id).find((each) =>
    endedAt === undefined ? each.at === start && each.kind === "wall" : each.at === endedAt,
  );
  return {
    ...says,
    from: months[start],
    crossed: stepsIn(id, crossedAfter, at).map((step) => months[step]),
    stoppedAt: stop ? months[stop.at] : null,
    release: levels(id)[at]?.file.release,
    proof,
  };
}

export const monthOf = (at: number | undefined): string | null => (at === undefined ? null : (months[at] ?? null));
