import type { APIEmbed } from "discord.js";
import type { Message } from "./message.ts";
import { readableTimes } from "./time-mark.ts";

/** A button has a label, a list to choose from a placeholder. */
interface Component {
  readonly label?: string | undefined;
  readonly placeholder?: string | undefined;
}

interface Shown {
  readonly body: {
    readonly content: string;
    readonly embeds: readonly APIEmbed[];
    readonly components: readonly { readonly components: readonly Component[] }[];
  };
  readonly files: Message["files"];
}

/** A message as a terminal shows it: without marks for bold, and with times in UTC as its language writes them. */
export function plainText({ body, files }: Shown, now: Date, language = "en"): string {
  const embeds = body.embeds.map(({ title, url, description, footer }) =>
    [title, url, "", plain(description ?? "", now, language), "", footer?.text]
      .filter((line) => line !== undefined)
      .join("\n"),
  );
  const buttons = body.components.flatMap((row) =>
    row.components.map(({ label, placeholder }) => (label ? `[${label}]` : `[${placeholder} ▾]`)),
  );
  const attached = files.map(({ name, data }) => `--- ${name}\n${data}`);
  const parts = [plain(body.content, now, language), ...embeds, buttons.join(" "), ...attached];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Discord's markdown made plain; code keeps its letters. */
export function plain(markdown: string, now: Date, language = "en"): string {
  const unmarked = markdown
    .replace(/^```.*\n?/gm, "")
    .replace(/`([^`\n]*)`/g, "$1")
    .replace(/\[([^\]\n]+)\]\((https?:[^)\s]+)\)/g, "$1 ($2)")
    .replace(/\*\*(.+?)\*\*/gs, "$1")
    .replace(/(?<![\p{L}\p{N}])_(.+?)_(?![\p{L}\p{N}])/gu, "$1");
  return readableTimes(unmarked, now, language).trimEnd();
}
