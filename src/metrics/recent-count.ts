/** Counts what happened within a time. */
export interface RecentCount {
  add(): void;
  count(): number;
}

/** What is kept is looked through when there is this much of it, so that nobody has to ask for the count. */
const MOST_KEPT = 20_000;

export function createRecentCount(milliseconds: number, now: () => number): RecentCount {
  let times: number[] = [];
  const forget = () => {
    const from = now() - milliseconds;
    times = times.filter((time) => time > from);
  };
  return {
    add() {
      if (times.length > MOST_KEPT) forget();
      times.push(now());
    },
    count() {
      forget();
      return times.length;
    },
  };
}
