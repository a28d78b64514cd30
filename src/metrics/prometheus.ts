import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import { ANSWER_OUTCOMES, CHECK_RESULTS, DELIVERY_OUTCOMES, type Loop, type Meter } from "../announcements/meter.ts";
import { LIVE_TABLES } from "../holdings/release.ts";
import { type Measured, registerGauges } from "./gauges.ts";
import { createRecentCount } from "./recent-count.ts";
import { USUAL_REQUESTS } from "./usual-requests.ts";

export interface Prometheus extends Meter {
  /** When each loop last went round, milliseconds since 1970. */
  rounds(): ReadonlyMap<Loop, number>;
  readonly contentType: string;
  /** As Prometheus reads it. */
  text(): Promise<string>;
}

/** Discord bans an address after 10,000 invalid requests in 10 minutes: these are what it counts. */
const INVALID = new Set([401, 403, 429]);
const INVALID_WITHIN_MS = 10 * 60_000;
const ANSWER_BUCKETS = [0.005, 0.02, 0.1, 0.25, 0.5, 1, 1.5, 3, 10];
const LATENESS_BUCKETS = [1, 2, 5, 10, 20, 30, 60, 120, 205, 300, 600, 3_600, 86_400];

/** @param commands that this process answers */
export function createPrometheus(measured: Measured, commands: readonly string[]): Prometheus {
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
  // What first appears as 1 has not risen, for Prometheus: the first failure, or a month's only posts, would not be seen.
  for (const table of LIVE_TABLES) for (const result of CHECK_RESULTS) checks.inc({ table, result }, 0);
  for (const outcome of DELIVERY_OUTCOMES) deliveries.zero({ outcome });
  for (const command of commands) for (const outcome of ANSWER_OUTCOMES) interactions.zero({ command, outcome });
  for (const labels of USUAL_REQUESTS) requests.inc(labels, 0);
  const rounds = new Map<Loop, number>();
  const invalid = createRecentCount(INVALID_WITHIN_MS, measured.now);
  registerGauges(registry, measured, { invalid, rounds });
  return {
    checked: (table, result) => checks.inc({ table, result }),
    announced: () => announcements.inc(),
    wentRound: (loop) => void rounds.set(loop, measured.now()),
    leaves: (loop) => void rounds.delete(loop),
    rounds: () => rounds,
    delivered: (outcome, millisecondsLate) => deliveries.observe({ outcome }, millisecondsLate / 1_000),
    asked: (command) => {
      const end = interactions.startTimer({ command });
      return (outcome) => void end({ outcome });
    },
    requested(method, route, { status, isSharedLimit }) {
      requests.inc({ method, route, status: String(status) });
      if (INVALID.has(status) && !isSharedLimit) invalid.add();
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
