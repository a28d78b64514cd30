import { z } from "zod";
import type { Month } from "../holdings/month.ts";

const component = z.object({ custom_id: z.string().optional() });
const row = component.extend({ components: z.array(component).optional() });

export const marked = z.object({ components: z.array(row).optional() });

/** A post is known by its button that opens the report of its reference month. */
export function carriesMark(message: z.infer<typeof marked>, referenceMonth: Month): boolean {
  const command = `tic m=${referenceMonth}`;
  const ids = (message.components ?? []).flatMap((row) => [
    row.custom_id,
    ...(row.components ?? []).map((each) => each.custom_id),
  ]);
  return ids.some((id) => id === command || id?.startsWith(`${command} `));
}
