import { existsSync } from "node:fs";
import { z } from "zod";
import { countFlag, readFlags } from "../flags.ts";

const settingsSchema = z.object({
  /** How often each question is asked. */
  runs: countFlag(1).default(1_000),
  /** How many different ones are drawn. */
  charts: countFlag(100).default(1_000),
  channels: countFlag(1).default(500),
  /** The Treasury's own files. */
  raw: z.string().refine(existsSync, "a folder of the Treasury's files").default("../shared/tic"),
});

export type BenchSettings = z.infer<typeof settingsSchema>;

const OPTIONS = {
  runs: { type: "string" },
  charts: { type: "string" },
  channels: { type: "string" },
  raw: { type: "string" },
} as const;

/** @throws UsageFault on arguments that are not known */
export function readBenchSettings(args: readonly string[]): BenchSettings {
  return readFlags(args, OPTIONS, settingsSchema);
}
