import { z } from "zod";
import { ROLES } from "../../bot/roles.ts";

/** What a process of a chaos run is told. */
export const workerOrders = z.object({
  /** A file, or "postgres://…". */
  state: z.string(),
  role: z.enum(["all", ...ROLES]),
  queue: z.string().nullable(),
  api: z.string(),
  token: z.string(),
  userId: z.string(),
  withoutNonce: z.boolean(),
  /** Where the files are. */
  treasury: z.string(),
});
export type WorkerOrders = z.infer<typeof workerOrders>;
