import { isDeepStrictEqual } from "node:util";
import { type REST, Routes } from "discord.js";
import { z } from "zod";
import type { Command } from "./command.ts";
import { commandJson } from "./command-json.ts";

/**
 * Makes Discord's global commands those of the list. Discord limits how often commands change, so nothing is sent
 * where they are the same already.
 * @returns whether anything was sent
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
): Promise<boolean> {
  const wanted = commands.map(commandJson);
  const route = Routes.applicationCommands(applicationId);
  if (isDeepStrictEqual(comparable(await rest.get(route, WITH_LOCALISATIONS)), comparable(wanted))) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** Without it Discord leaves the texts of other languages out. */
const WITH_LOCALISATIONS = { query: new URLSearchParams({ with_localizations: "true" }) };

const localisations = z
  .record(z.string(), z.string())
  .nullish()
  .transform((texts) => texts ?? {});
const choiceShape = z.object({
  name: z.string(),
  name_localizations: localisations,
  value: z.union([z.string(), z.number()]),
});
const optionShape = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: localisations,
  description: z.string(),
  description_localizations: localisations,
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  choices: z.array(choiceShape).default([]),
  channel_types: z.array(z.number()).default([]).transform(sorted),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  max_length: z.number().optional(),
  get options() {
    return z.array(optionShape).default([]);
  },
});
const commandShape = z.object({
  type: z.number().default(1),
  name: z.string(),
  name_localizations: localisations,
  description: z.string(),
  description_localizations: localisations,
  options: z.array(optionShape).default([]),
  integration_types: z
    .array(z.number())
    .nullish()
    .transform((types) => sorted(types ?? [0])),
  contexts: z
    .array(z.number())
    .nullish()
    .transform((places) => sorted(places ?? [])),
  default_member_permissions: z
    .string()
    .nullish()
    .transform((bits) => bits ?? null),
});

/** Without what Discord adds (ids, versions, empty localisations), and with its defaults written out. */
function comparable(commands: unknown) {
  const read = z.array(commandShape).parse(commands);
  return read.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}
