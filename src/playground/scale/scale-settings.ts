import { z } from "zod";
import { countFlag, readFlags } from "../flags.ts";

const ENGINES = ["postgres", "sqlite"] as const;

const settingsSchema = z.object({
  channels: countFlag(1).default(10_000),
  couriers: countFlag(1).default(2),
  state: z.enum(ENGINES, ENGINES.join(" or ")).default("postgres"),
  /** Then Table 3 comes, and every post is edited. */
  edit: z.boolean().default(false),
  /** Neither Discord's limits nor the bot's own: what the machine can do. */
  "without-limits": z.boolean().default(false),
});

export type ScaleSettings = z.infer<typeof settingsSchema>;

const OPTIONS = {
  channels: { type: "string" },
  couriers: { type: "string" },
  state: { type: "string" },
  edit: { type: "boolean" },
  "without-limits": { type: "boolean" },
} as const;

/**
 * On SQLite there is one courier, whatever is asked for: its folder is one process's.
 * @throws UsageFault on arguments that are not known
 */
export function readScaleSettings(args: readonly string[]): ScaleSettings {
  const settings = readFlags(args, OPTIONS, settingsSchema);
  return settings.state === "sqlite" ? { ...settings, couriers: 1 } : settings;
}
