import type { LocalDiscord } from "../local-discord/local-discord.ts";
import type { ModalForm, ModalFormField } from "../page-server/protocol.ts";

/** Asks for one line. */
export type AskLine = (prompt: string) => Promise<string>;

type Filled = Readonly<Record<string, string | readonly string[]>>;

const HOW = "Enter keeps what stands in brackets; - leaves a field empty.";

/** A form of the bot, asked for field by field. */
export async function fillForm(
  { title, fields }: ModalForm,
  ask: AskLine,
  say: (text: string) => void,
): Promise<Filled> {
  say(`${title}\n${HOW}`);
  const filled: [string, string | readonly string[]][] = [];
  for (const field of fields) filled.push([field.customId, await fillField(field, ask)]);
  return Object.fromEntries(filled);
}

async function fillField(field: ModalFormField, ask: AskLine): Promise<string | readonly string[]> {
  const { label, description, kind, options, value } = field;
  const now = kind === "select" ? options.filter(({ chosen }) => chosen).map((option) => option.label) : [value];
  const choices =
    kind === "select"
      ? ` One${field.most > 1 ? " or several" : ""} of: ${options.map((option) => option.label).join("; ")}.`
      : "";
  const typed = (await ask(`${label}. ${description}.${choices}\n  [${now.join("; ")}] `)).trim();
  if (kind !== "select") return typed === "" ? value : typed === "-" ? "" : typed;
  const wanted = typed === "" ? now : typed === "-" ? [] : typed.split(";").map((each) => each.trim());
  return wanted.map(
    (each) => options.find((option) => same(option.label, each) || same(option.value, each))?.value ?? each,
  );
}

function same(one: string, other: string): boolean {
  return one.replace(/^@/, "").toLowerCase() === other.replace(/^@/, "").toLowerCase();
}

/** Of the server of the demonstration. */
export function rolesOf({ world, guildId }: LocalDiscord) {
  return [...(world.guild(guildId)?.roles.values() ?? [])];
}
