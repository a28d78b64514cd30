import { ComponentType } from "discord-api-types/v10";
import { plainText } from "../../discord/plain-text.ts";
import type { LocalDiscord } from "../local-discord/local-discord.ts";
import type { StoredMessage } from "../local-discord/message-book.ts";

/** A message of the local Discord as a terminal shows it, with a bar at its side; a picture by what its description says. */
export function showMessage(
  { message, files: all }: Pick<StoredMessage, "message" | "files">,
  { world }: LocalDiscord,
  now: Date,
): string {
  const { content, embeds } = message;
  const rows = (message.components ?? []).filter((row) => row.type === ComponentType.ActionRow);
  const components = rows.map((row) => ({ components: row.components.map(labelled) }));
  const text = plainText({ body: { content, embeds, components }, files: [] }, now);
  const files = all
    .map(
      ({ filename, size, description }) => `\n\n📎 ${filename}, ${size} bytes${description ? `: ${description}` : ""}`,
    )
    .join("");
  const named = (text + files)
    .replace(/<#(\d+)>/g, (mark, id: string) => nameOr(mark, "#", world.channel(id)?.name))
    .replace(/<@&(\d+)>/g, (mark, id: string) => nameOr(mark, "@", roleName(world, id)));
  return named.replace(/^/gm, "│ ");
}

function labelled(component: object): { label?: string; placeholder?: string } {
  if ("label" in component && typeof component.label === "string") return { label: component.label };
  if ("placeholder" in component && typeof component.placeholder === "string")
    return { placeholder: component.placeholder };
  return {};
}

function roleName(world: LocalDiscord["world"], id: string): string | undefined {
  return world
    .guilds()
    .map(({ roles }) => roles.get(id)?.name)
    .find((name) => name !== undefined);
}

function nameOr(mark: string, sign: string, name: string | undefined): string {
  return name === undefined ? mark : sign + name;
}
