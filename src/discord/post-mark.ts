import { z } from "zod";
import type { Month } from "../holdings/month.ts";
import { readCustomId } from "./custom-id.ts";

const component = z.object({ custom_id: z.string().optional() });
const row = component.extend({ components: z.array(component).optional() });

export const marked = z.object({ components: z.array(row).optional() });

/** A post is known by its button that opens the report of its reference month. */
export function carriesMark(message: z.infer<typeof marked>, referenceMonth: Month): boolean {
  const components = (message.components ?? []).flatMap((each) => [each, ...(each.components ?? [])]);
  return components.some(({ custom_id }) => {
    const { path, values } = readCustomId(custom_id ?? "");
    const [name] = path;
    const { m: month } = values;
    return name === "tic" && month === referenceMonth;
  });
}
