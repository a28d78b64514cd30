import { z } from "zod";
import { countFlag, readFlags } from "../flags.ts";

const settingsSchema = z.object({
  channels: countFlag(1).default(10_000),
  couriers: countFlag(1).default(2),
  /** Neither Discord's limits nor the bot's own: what the machine can do. */
  "without-limits": z.boolean().default(false),
});

export type ScaleSettings = z.infer<typeof settingsSchema>;

const OPTIONS = {
  channels: { type: "string" },
  couriers: { type: "string" },
  "without-limits": { type: "boolean" },
} as const;

/** @throws UsageFault on arguments that are not known */
export function readScaleSettings(args: readonly string[]): ScaleSettings {
  return readFlags(args, OPTIONS, settingsSchema);
}
