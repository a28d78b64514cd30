const discordEpoch = 1_420_070_400_000n;

export type Snowflakes = () => string;

/** Ids that grow and carry their time, as Discord's do. `now` is in milliseconds. */
export function createSnowflakes(now: () => number): Snowflakes {
  let last = 0n;
  return () => {
    const fromClock = (BigInt(Math.floor(now())) - discordEpoch) << 22n;
    last = fromClock > last ? fromClock : last + 1n;
    return String(last);
  };
}
