import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type ChaosDiscord, startChaosDiscord } from "./chaos-discord.ts";
import type { ChaosSettings } from "./chaos-settings.ts";
import { type ChaosState, openChaosState } from "./chaos-state.ts";
import { createRandom } from "./random.ts";
import { orderTrouble } from "./trouble.ts";
import { judge, type Verdict } from "./verdict.ts";
import { startWorkers, type Workers } from "./workers.ts";

export interface ChaosReport extends Verdict {
  readonly requests: number;
  /** How often a channel's history was read because the time of its nonce was over. */
  readonly lookUps: number;
  /** What went wrong beside the messages: workers that did not leave on SIGTERM, answers that Discord would not give. */
  readonly faults: readonly string[];
}

const MESSAGES = "/channels/:channelId/messages";
const POLL_MS = 50;
const PATIENCE_MS = 60_000;

/** One announcement to many channels, by workers that are killed in the middle, in a Discord that fails. */
export async function runChaos(settings: ChaosSettings): Promise<ChaosReport> {
  const folder = await mkdtemp(join(tmpdir(), "ticwire-chaos-"));
  const file = join(folder, "state.sqlite");
  const random = createRandom(settings.seed);
  const chaos = await startChaosDiscord(settings.channels, settings.blind);
  const { discord, channels } = chaos;
  const state = openChaosState(file);
  await state.announceTo(discord.guildId, channels);
  orderTrouble({ order: (order) => discord.faults.order(order), random, now: Date.now, channels });
  const { apiUrl: api, token, applicationId: userId } = discord;
  const withoutNonce = settings["without-nonce"];
  const workers = startWorkers(settings.workers, { state: file, api, token, userId, withoutNonce }, random);
  try {
    await killInTheMiddle(settings, chaos, workers);
    await settled(state);
    const broken = await workers.stop();
    const posts = new Map(channels.map((id) => [id, chaos.postsIn(id)]));
    const blind = new Set(channels.slice(0, settings.blind));
    return {
      ...judge({ posts, unsure: state.settledAs("unsure"), blind }),
      requests: discord.requests.length,
      lookUps: discord.requests.filter(({ method, route }) => method === "GET" && route === MESSAGES).length,
      faults: [...discord.violations, ...(broken > 0 ? [`${broken} workers did not leave as they should`] : [])],
    };
  } finally {
    workers.killAll();
    state.close();
    await discord.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function killInTheMiddle(
  settings: ChaosSettings,
  { discord, channels, postsIn }: ChaosDiscord,
  workers: Workers,
) {
  const posted = () => channels.filter((id) => postsIn(id) > 0).length;
  for (let kill = 1; kill <= settings.kills; kill += 1) {
    const reached = (kill * channels.length) / (settings.kills + 1);
    // Within the very request that posts: the message stands there, and its sender is not told.
    await discord.waitFor(() => {
      if (posted() < reached) return false;
      workers.killOne();
      return true;
    }, PATIENCE_MS);
  }
}

async function settled(state: ChaosState): Promise<void> {
  const since = Date.now();
  while (!state.isSettled()) {
    if (Date.now() - since > PATIENCE_MS) throw new Error(`deliveries are still open after ${PATIENCE_MS / 1_000} s`);
    await pause(POLL_MS);
  }
}
