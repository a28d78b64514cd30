import type { Invocation } from "../local-discord/invocation.ts";
import type { LocalDiscord } from "../local-discord/local-discord.ts";
import { quantile } from "./quantile.ts";

const WARM_UP = 100;

export interface Acknowledged {
  readonly name: string;
  readonly p50: number;
  readonly p99: number;
  /** The acknowledgement carried a picture, some 100 kB that the other side has to take before it counts. */
  readonly pictured: boolean;
}

/** Milliseconds from INTERACTION_CREATE to the acknowledgement, one interaction after the other. */
export async function acknowledge(
  discord: LocalDiscord,
  name: string,
  invocation: Invocation,
  count: number,
): Promise<Acknowledged> {
  const times: number[] = [];
  let pictured = false;
  for (let run = 0; run < WARM_UP + count; run++) {
    const { ackMs, status, original } = await discord.interact({ ...invocation, until: "acknowledged" });
    if (ackMs === undefined) throw new Error(`${name} was not acknowledged (${status})`);
    pictured = (original?.files.length ?? 0) > 0;
    if (run >= WARM_UP) times.push(ackMs);
  }
  return { name, p50: quantile(times, 0.5), p99: quantile(times, 0.99), pictured };
}
