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

/** Ends early with the signal. */
export async function pauseUntil(clock: Clock, milliseconds: number, stop: AbortSignal): Promise<void> {
  if (stop.aborted) return;
  await new Promise<void>((resolve) => {
    const end = () => {
      stop.removeEventListener("abort", end);
      callOff();
      resolve();
    };
    const callOff = clock.after(milliseconds, end);
    stop.addEventListener("abort", end);
  });
}
