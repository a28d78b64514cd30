export interface Outcome {
  /** For each channel that was to hear of it: how many posts stand there. */
  readonly posts: ReadonlyMap<string, number>;
  /** Channels whose delivery is settled as unsure, and so was reported. */
  readonly unsure: ReadonlySet<string>;
  /** Channels in which the bot may not read. */
  readonly blind: ReadonlySet<string>;
  /** Channels in which a post does not say the newest. */
  readonly outdated: ReadonlySet<string>;
}

export interface Verdict {
  readonly lost: number;
  readonly duplicates: number;
  readonly unsure: number;
  readonly unsureWhereBlind: number;
  readonly editsMissing: number;
}

/**
 * Lost is what neither stands there nor was reported; every post beyond the first is a duplicate. A post that the bot does
 * not know of cannot be edited, and was reported.
 */
export function judge({ posts, unsure, blind, outdated }: Outcome): Verdict {
  const counts = [...posts];
  return {
    lost: counts.filter(([channel, count]) => count === 0 && !unsure.has(channel)).length,
    duplicates: counts.reduce((sum, [, count]) => sum + Math.max(count - 1, 0), 0),
    unsure: unsure.size,
    unsureWhereBlind: [...unsure].filter((channel) => blind.has(channel)).length,
    editsMissing: [...outdated].filter((channel) => !unsure.has(channel)).length,
  };
}

/** Nothing may be lost, said twice or left as it was, and where the bot may read it knows what it said. */
export function isFlawless({ lost, duplicates, unsure, unsureWhereBlind, editsMissing }: Verdict): boolean {
  return lost === 0 && duplicates === 0 && editsMissing === 0 && unsure === unsureWhereBlind;
}
