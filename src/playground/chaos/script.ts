import { setTimeout as pause } from "node:timers/promises";
import type { Table } from "../../holdings/release.ts";
import type { LocalTreasury } from "../local-treasury/local-treasury.ts";
import type { ChaosDiscord } from "./chaos-discord.ts";
import { CHAOS_FILES, chaosFileOf } from "./chaos-files.ts";
import { additionsIn } from "./chaos-post.ts";
import type { ChaosSettings } from "./chaos-settings.ts";
import type { Workers } from "./workers.ts";

export interface Cast {
  readonly chaos: ChaosDiscord;
  readonly treasury: LocalTreasury;
  readonly workers: Workers;
  readonly random: () => number;
}

/** A scene begins when so much has arrived, of one post and two edits for each channel. */
export interface Scene {
  readonly share: number;
  play(): Promise<void> | void;
}

/** Table 3 comes while posts still go out, the correction while they are edited. */
const PUBLISHED_AT: Readonly<Record<(typeof CHAOS_FILES)[number], number>> = {
  slt_table5: 0,
  slt_table3: 0.2,
  mfhhis01: 0.5,
};

/** Some posts and edits may be out of reach for a while: beyond this share nothing need arrive soon. */
const SHARE_WAITED_FOR = 0.9;
const PATIENCE_MS = 60_000;
const TAKING_MS = 20;

/** Publishes the files one after the other, and kills workers in the middle of taking, posting and editing. */
export async function playChaos(settings: Pick<ChaosSettings, "kills">, cast: Cast): Promise<void> {
  await playScenes(scenes(settings.kills, cast), cast);
}

/** In the order of their shares. */
export async function playScenes(scenes: readonly Scene[], cast: Cast): Promise<void> {
  const { discord, channels } = cast.chaos;
  const whole = channels.length * CHAOS_FILES.length;
  for (const scene of scenes.toSorted((one, other) => one.share - other.share)) {
    // Looked at within the very request that posts or edits: it has its effect, and its sender is not told.
    let playing = Promise.resolve();
    await discord.waitFor(() => {
      if (arrived(cast.chaos) < scene.share * whole) return false;
      playing = Promise.resolve(scene.play());
      return true;
    }, PATIENCE_MS);
    await playing;
  }
}

/** @param fatal while so many of them are taken everybody dies */
export function publishing(fatal: number, cast: Cast): Scene[] {
  return CHAOS_FILES.map((table, index) => ({
    share: PUBLISHED_AT[table],
    play: () => publish(table, index < fatal, cast),
  }));
}

function scenes(kills: number, cast: Cast): Scene[] {
  const fatal = Math.min(kills, CHAOS_FILES.length);
  const others = kills - fatal;
  const killing = Array.from({ length: others }, (_, index) => ({
    share: (SHARE_WAITED_FOR * (index + 1)) / (others + 1),
    play: () => cast.workers.killOne(),
  }));
  return [...publishing(fatal, cast), ...killing];
}

async function publish(table: Table, isFatal: boolean, { treasury, workers, random }: Cast): Promise<void> {
  treasury.publish(`${table}.txt`, chaosFileOf(table, Date.now()));
  if (!isFatal) return;
  const since = Date.now();
  while (!treasury.requests.some(({ file, status }) => file === `${table}.txt` && status === 200)) {
    if (Date.now() - since > PATIENCE_MS) throw new Error(`nobody asked for ${table} within ${PATIENCE_MS / 1_000} s`);
    await pause(1);
  }
  await pause(random() * TAKING_MS);
  workers.killEach();
}

function arrived({ channels, contentsIn }: ChaosDiscord): number {
  return channels.reduce((sum, id) => {
    const [first] = contentsIn(id);
    return first === undefined ? sum : sum + 1 + additionsIn(first);
  }, 0);
}
