import type { Command } from "../discord/command.ts";
import { createHealth } from "../metrics/health.ts";
import { startMetricsServer } from "../metrics/metrics-server.ts";
import { createPrometheus, type Prometheus } from "../metrics/prometheus.ts";
import { washingtonInstant } from "../tic/washington-time.ts";
import type { Bot } from "./bot.ts";
import type { Stores } from "./stores.ts";

const RELEASE_HOUR = 16;

export interface OpenMetrics {
  readonly meter: Prometheus;
  /** Served from now on: until then nobody can ask whether the bot is ready. */
  serve(bot: Bot): Promise<{ readonly port: number; close(): Promise<void> }>;
}

interface MetricsParts {
  readonly stores: Pick<Stores, "ledger">;
  /** That this process answers; none, where it answers nobody. */
  readonly commands: readonly Command[];
  readonly now: () => number;
}

/** Counts from now on. */
export function openMetrics(port: number, { stores, commands, now }: MetricsParts): OpenMetrics {
  let running: Bot | undefined;
  const measured = {
    now,
    ready: () => running !== undefined && running.obstacles().length === 0,
    queueDepth: () => stores.ledger.open(),
    newestReleaseAt() {
      const release = running?.world().dataset.asOf().release;
      return release ? washingtonInstant(release, RELEASE_HOUR).getTime() : now();
    },
  };
  const prometheus = createPrometheus(
    measured,
    commands.map(({ name }) => name),
  );
  return {
    meter: prometheus,
    async serve(bot) {
      running = bot;
      const health = createHealth({ now, rounds: prometheus.rounds, obstacles: bot.obstacles });
      return startMetricsServer(port, { prometheus, health });
    },
  };
}
