import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startLocalTreasury } from "../local-treasury/local-treasury.ts";
import { type ChaosDiscord, startChaosDiscord } from "./chaos-discord.ts";
import { NEWEST_CONTENT } from "./chaos-post.ts";
import type { ChaosSettings } from "./chaos-settings.ts";
import { type ChaosState, openChaosState } from "./chaos-state.ts";
import { createRandom } from "./random.ts";
import { playChaos } from "./script.ts";
import { orderTrouble } from "./trouble.ts";
import { judge, type Verdict } from "./verdict.ts";
import { startWorkers } from "./workers.ts";

export interface ChaosReport extends Verdict {
  readonly requests: number;
  /** That Discord took. One whose answer was lost is made again. */
  readonly edits: number;
  /** How often a channel's history was read because the time of its nonce was over. */
  readonly lookUps: number;
  /** What went wrong beside the messages: workers that did not leave on SIGTERM, answers that Discord would not give. */
  readonly faults: readonly string[];
}

const MESSAGES = "/channels/:channelId/messages";
const EDIT = "/channels/:channelId/messages/:messageId";
const POLL_MS = 50;
const PATIENCE_MS = 60_000;

/**
 * One announcement to many channels, its split and a correction, by workers that are killed in the middle, in a Discord that
 * fails.
 */
export async function runChaos(settings: ChaosSettings): Promise<ChaosReport> {
  const folder = await mkdtemp(join(tmpdir(), "ticwire-chaos-"));
  const file = join(folder, "state.sqlite");
  const random = createRandom(settings.seed);
  const chaos = await startChaosDiscord(settings.channels, settings.blind);
  const { discord, channels } = chaos;
  const state = await openChaosState(file);
  const treasury = await startLocalTreasury({ now: () => new Date() });
  await state.subscribe(discord.guildId, channels);
  orderTrouble({ order: (order) => discord.faults.order(order), random, now: Date.now, channels });
  const { apiUrl: api, token, applicationId: userId } = discord;
  const withoutNonce = settings["without-nonce"];
  const orders = { state: file, queue: null, api, token, userId, withoutNonce, treasury: treasury.base };
  const workers = startWorkers(
    Array.from({ length: settings.workers }, () => ({ ...orders, role: "all" as const })),
    random,
  );
  try {
    await playChaos(settings, { chaos, treasury, workers, random });
    await settled(state);
    return await reportOf(chaos, state, settings, await workers.stop());
  } finally {
    workers.killAll();
    await state.close();
    await Promise.all([discord.close(), treasury.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param broken workers that did not leave as they should */
export async function reportOf(
  chaos: ChaosDiscord,
  state: ChaosState,
  settings: Pick<ChaosSettings, "blind">,
  broken: number,
): Promise<ChaosReport> {
  const { discord, channels } = chaos;
  const posts = new Map(channels.map((id) => [id, chaos.postsIn(id)]));
  const blind = new Set(channels.slice(0, settings.blind));
  const outdated = channels.filter((id) => chaos.contentsIn(id).some((content) => content !== NEWEST_CONTENT));
  return {
    ...judge({ posts, unsure: await state.settledAs("unsure"), blind, outdated: new Set(outdated) }),
    requests: discord.requests.length,
    edits: discord.requests.filter(
      ({ method, route, status }) => method === "PATCH" && route === EDIT && status === 200,
    ).length,
    lookUps: discord.requests.filter(({ method, route }) => method === "GET" && route === MESSAGES).length,
    faults: [...discord.violations, ...(broken > 0 ? [`${broken} workers did not leave as they should`] : [])],
  };
}

export async function settled(state: ChaosState): Promise<void> {
  const since = Date.now();
  while (!(await state.isSettled())) {
    if (Date.now() - since > PATIENCE_MS)
      throw new Error(`posts or edits are still open after ${PATIENCE_MS / 1_000} s`);
    await pause(POLL_MS);
  }
}
