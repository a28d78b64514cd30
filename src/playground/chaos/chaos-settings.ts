import { parseArgs } from "node:util";
import { z } from "zod";

/** Real times shortened in proportion, so that a short run crosses each of them. In milliseconds. */
export const CHAOS_TIMES = {
  lease: 600,
  repost: 2_000,
  arrival: 1_500,
  skew: 1_000,
  firstBackoff: 50,
  longestBackoff: 400,
  expiry: 3_600_000,
  stop: 2_000,
  /** How long the client waits for an answer. */
  clientTimeout: 400,
  /** How long the local Discord remembers a nonce: longer than posts are repeated, shorter than the longest trouble. */
  nonceMemory: 4_000,
  longestTrouble: 5_500,
} as const;

/** Discord's 50 a second are not shortened: more at once could not be posted within `repost`. */
export const CHAOS_CONCURRENCY = 16;

const count = z.coerce.number().int().min(0);

const settingsSchema = z.object({
  channels: count.min(1).default(400),
  kills: count.default(25),
  /** How many of the channels do not let the bot read their history. */
  blind: count.default(0),
  workers: count.min(1).default(2),
  seed: count.optional(),
  /** Posts without a nonce, to see that the run would notice. */
  "without-nonce": z.boolean().default(false),
});

export type ChaosSettings = Omit<z.infer<typeof settingsSchema>, "seed"> & { readonly seed: number };

/** @throws ZodError or TypeError on arguments that are not known */
export function readChaosSettings(args: readonly string[], anySeed: () => number): ChaosSettings {
  const { values } = parseArgs({
    args: [...args],
    options: {
      channels: { type: "string" },
      kills: { type: "string" },
      blind: { type: "string" },
      workers: { type: "string" },
      seed: { type: "string" },
      "without-nonce": { type: "boolean" },
    },
  });
  const settings = settingsSchema.parse(values);
  return { ...settings, seed: settings.seed ?? anySeed() };
}
