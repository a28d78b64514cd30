/** Time as this floor knows it: whole milliseconds since 1970, and a call after some of them. */
export interface Clock {
  now(): number;
  /** Returns what calls it off. */
  after(milliseconds: number, action: () => void): () => void;
}

export function pause(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(Math.max(milliseconds, 0), resolve);
  });
}
