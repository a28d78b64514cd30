import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Loop, Meter } from "../announcements/meter.ts";

export interface Measured {
  /** Deliveries that are open. */
  queueDepth(): Promise<number>;
  /** Milliseconds since 1970 of the newest release that is held. */
  newestReleaseAt(): number;
  now(): number;
}

export interface Prometheus extends Meter {
  /** When each loop last went round, milliseconds since 1970. */
  rounds(): ReadonlyMap<Loop, number>;
  readonly contentType: string;
  /** As Prometheus reads it. */
  text(): Promise<string>;
}

const MINUTES = 60_000;
/** Discord bans an address after 10,000 invalid requests in 10 minutes: these are what it counts. */
const INVALID = new Set([401, 403, 429]);
const INVALID_WITHIN_MS = 10 * MINUTES;
const ANSWER_BUCKETS = [0.005, 0.02, 0.1, 0.25, 0.5, 1, 1.5, 3, 10];
const LATENESS_BUCKETS = [1, 2, 5, 10, 30, 60, 120, 205, 600, 3_600, 86_400];

export function createPrometheus(measured: Measured): Prometheus {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: "ticwire_" });
  const checks = new Counter({
    ...{ name: "ticwire_checks_total", registers, labelNames: ["table", "result"] },
    help: "Looks at a file of the Treasury, by what came of it",
  });
  const announcements = new Counter({ name: "ticwire_announcements_total", help: "Months announced", registers });
  const interactions = new Histogram({
    ...{ name: "ticwire_interaction_seconds", registers, labelNames: ["command", "outcome"], buckets: ANSWER_BUCKETS },
    help: "From an interaction to the end of its answer",
  });
  const deliveries = new Histogram({
    ...{ name: "ticwire_delivery_lateness_seconds", registers, labelNames: ["outcome"], buckets: LATENESS_BUCKETS },
    help: "From an announcement, or from what it gained, to what became of it in a channel",
  });
  const requests = new Counter({
    ...{ name: "ticwire_discord_requests_total", registers, labelNames: ["method", "route", "status"] },
    help: "Requests to Discord that were answered",
  });
  const rounds = new Map<Loop, number>();
  const invalid = createWindow(INVALID_WITHIN_MS, measured.now);
  new Gauge({
    ...{ name: "ticwire_discord_invalid_requests_10m", registers },
    help: "Requests of the last 10 minutes that Discord counts as invalid, of 10,000 that it bears",
    collect() {
      this.set(invalid.count());
    },
  });
  new Gauge({
    ...{ name: "ticwire_open_deliveries", registers },
    help: "Messages that are still to be sent",
    async collect() {
      this.set(await measured.queueDepth().catch(() => Number.NaN));
    },
  });
  new Gauge({
    ...{ name: "ticwire_newest_release_age_seconds", registers },
    help: "Age of the newest release that is held",
    collect() {
      this.set((measured.now() - measured.newestReleaseAt()) / 1_000);
    },
  });
  return {
    checked: (table, result) => checks.inc({ table, result }),
    announced: () => announcements.inc(),
    wentRound: (loop) => void rounds.set(loop, measured.now()),
    rounds: () => rounds,
    delivered: (outcome, millisecondsLate) => deliveries.observe({ outcome }, millisecondsLate / 1_000),
    asked: (command) => {
      const end = interactions.startTimer({ command });
      return (outcome) => void end({ outcome });
    },
    requested(method, route, status) {
      requests.inc({ method, route, status: String(status) });
      if (INVALID.has(status)) invalid.add();
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}

/** Counts what happened within a time. */
function createWindow(milliseconds: number, now: () => number) {
  let times: number[] = [];
  const forget = () => {
    const from = now() - milliseconds;
    times = times.filter((time) => time > from);
  };
  return {
    add() {
      if (times.length > 20_000) forget();
      times.push(now());
    },
    count() {
      forget();
      return times.length;
    },
  };
}
