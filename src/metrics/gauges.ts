import { Gauge, type Registry } from "prom-client";
import type { Loop } from "../announcements/meter.ts";
import type { RecentCount } from "./recent-count.ts";

/** What is asked for when Prometheus asks. */
export interface Measured {
  /** Whether nothing keeps the bot from its work. */
  ready(): boolean;
  /** Deliveries that are open. */
  queueDepth(): Promise<number>;
  /** Milliseconds since 1970 of the newest release that is held. */
  newestReleaseAt(): number;
  now(): number;
}

interface Counted {
  readonly invalid: RecentCount;
  readonly rounds: ReadonlyMap<Loop, number>;
}

/** @param counted what the process itself counts up to then */
export function registerGauges(registry: Registry, measured: Measured, { invalid, rounds }: Counted): void {
  const gauge = (name: string, help: string, value: () => number | Promise<number>) =>
    new Gauge({
      ...{ name, help, registers: [registry] },
      async collect() {
        this.set(await value());
      },
    });
  gauge("ticwire_ready", "1 while nothing keeps the bot from its work, as /readyz", () => Number(measured.ready()));
  gauge("ticwire_discord_invalid_requests_10m", INVALID_HELP, invalid.count);
  gauge("ticwire_open_deliveries", "Messages that are still to be sent", () =>
    measured.queueDepth().catch(() => Number.NaN),
  );
  gauge(
    "ticwire_newest_release_age_seconds",
    "Age of the newest release that is held",
    () => (measured.now() - measured.newestReleaseAt()) / 1_000,
  );
  new Gauge({
    ...{ name: "ticwire_loop_idle_seconds", registers: [registry], labelNames: ["loop"] },
    help: "Since a loop of this process last went round; each does within a minute",
    collect() {
      this.reset();
      for (const [loop, at] of rounds) this.set({ loop }, (measured.now() - at) / 1_000);
    },
  });
}

const INVALID_HELP = "Requests of the last 10 minutes that Discord counts as invalid, of 10,000 that it bears";
