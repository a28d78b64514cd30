import type { Clock } from "./clock.ts";

export interface Deadline {
  readonly clock: Clock;
  readonly until: number;
  /** Ends it earlier. */
  readonly halt: AbortSignal;
}

/**
 * What `work` gives, or `otherwise` if that is not there in time. It does not wait for `work` to notice the signal:
 * a client that sits out a rate limit notices only afterwards.
 */
export async function withDeadline<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  { clock, until, halt }: Deadline,
  otherwise: Result,
): Promise<Result> {
  const controller = new AbortController();
  const end = () => controller.abort();
  const cancel = clock.after(until - clock.now(), end);
  halt.addEventListener("abort", end);
  if (halt.aborted) end();
  try {
    return await Promise.race([aborted(controller.signal, otherwise), work(controller.signal)]);
  } finally {
    cancel();
    halt.removeEventListener("abort", end);
  }
}

function aborted<Result>(signal: AbortSignal, result: Result): Promise<Result> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(result);
    else signal.addEventListener("abort", () => resolve(result), { once: true });
  });
}
