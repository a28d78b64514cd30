import { z } from "zod";
import { toHolderId } from "../holdings/holder.ts";
import { isMonth } from "../holdings/month.ts";
import { parseConditions } from "../insights/conditions/condition-text.ts";
import { StateUnusable } from "./state-unusable.ts";

/** How single values stand in rows. */
export const snowflake = z.string().regex(/^\d{17,20}$/, "not an id of Discord's");
export const storedFlag = z.union([z.literal(0), z.literal(1)]).transform((flag) => flag === 1);
export const storedMonth = z.string().refine(isMonth, "not a month of the form 2026-07");
export const storedDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "not a date of the form 2026-09-16");

const storedJson = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("not JSON");
    return z.NEVER;
  }
});
export const storedHolders = storedJson.pipe(z.array(z.string().transform(readWith(toHolderId))));
export const storedConditions = z.string().transform(readWith(parseConditions));
export const storedMonths = storedJson.pipe(z.record(z.string(), storedMonth));

/** What cannot be read is a fault of the row. */
function readWith<T>(read: (text: string) => T) {
  return (text: string, context: z.RefinementCtx): T => {
    try {
      return read(text);
    } catch (error) {
      context.addIssue(error instanceof Error ? error.message : String(error));
      return z.NEVER;
    }
  };
}

/** How the same values are bound to a statement. */
export function flag(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}

/**
 * A row, or several, as they stand in the state.
 * @throws StateUnusable on what this version could not have written
 */
export function readStored<Schema extends z.ZodType>(schema: Schema, stored: unknown): z.output<Schema> {
  const read = schema.safeParse(stored);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new StateUnusable(
    `The state has a row that this version of the bot cannot read (${issue?.path.join(".")}: ${issue?.message}). Run the version that wrote it, a newer one it seems, or restore an older copy of the state.`,
    { cause: read.error },
  );
}
