import { z } from "zod";
import { countFlag, readFlags } from "../flags.ts";

const settingsSchema = z.object({
  /** Channels that want the release, by a subscription or by following. */
  channels: countFlag(1).default(10_000),
  couriers: countFlag(1).default(2),
  /** Per cent of the channels that follow the bot's announcement channel. */
  follow: z
    .string()
    .regex(/^(\d{1,2}|100)$/, "a whole number from 0 to 100")
    .transform(Number)
    .default(0),
});

export type SimulateSettings = z.infer<typeof settingsSchema>;

const OPTIONS = {
  channels: { type: "string" },
  couriers: { type: "string" },
  follow: { type: "string" },
} as const;

/** @throws UsageFault on arguments that are not known */
export function readSimulateSettings(args: readonly string[]): SimulateSettings {
  return readFlags(args, OPTIONS, settingsSchema);
}
