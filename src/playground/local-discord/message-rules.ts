import type { APIEmbed } from "discord-api-types/v10";
import { MessageFlags } from "discord-api-types/v10";
import { type FormError, invalidForm } from "./discord-error.ts";

const maxContent = 2_000;
const maxEmbedText = 6_000;
const maxRows = 5;

export type MessageParts = {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly APIEmbed[] | null | undefined;
  readonly components?: readonly unknown[] | null | undefined;
  readonly allowed_mentions?: unknown;
  readonly flags?: number | null | undefined;
};

/** The rules of a message's form that Discord's OpenAPI file does not carry. */
export function checkMessageForm(parts: MessageParts): void {
  const faults = [
    ...contentFaults(parts.content ?? ""),
    ...embedFaults(parts.embeds ?? []),
    ...componentFaults(parts.components ?? []),
    ...rowFaults(parts),
    ...mentionFaults(parts.allowed_mentions),
  ];
  if (faults.length > 0) throw invalidForm(faults);
}

function contentFaults(content: string): FormError[] {
  if ([...content].length <= maxContent) return [];
  const message = `Must be ${maxContent} or fewer in length.`;
  return [{ path: ["content"], code: "BASE_TYPE_MAX_LENGTH", message }];
}

/** Characters of all text in an embed, as the limit of 6,000 counts them. */
function embedText({ title, description, fields, footer, author }: APIEmbed): number {
  const texts = [title, description, footer?.text, author?.name, ...(fields ?? []).flatMap((f) => [f.name, f.value])];
  return texts.reduce((sum, text) => sum + [...(text ?? "")].length, 0);
}

function embedFaults(embeds: readonly APIEmbed[]): FormError[] {
  const empty = embeds.flatMap((embed, index) =>
    embedText(embed) === 0 && !embed.image && !embed.thumbnail
      ? [{ path: ["embeds", index, "description"], code: "BASE_TYPE_REQUIRED", message: "This field is required" }]
      : [],
  );
  const total = embeds.reduce((sum, embed) => sum + embedText(embed), 0);
  if (total <= maxEmbedText) return empty;
  const message = `Embed size exceeds maximum size of ${maxEmbedText}`;
  return [...empty, { path: ["embeds"], code: "MAX_EMBED_SIZE_EXCEEDED", message }];
}

function componentFaults(components: readonly unknown[]): FormError[] {
  const seen = new Set<string>();
  return interactive(components, ["components"]).flatMap(({ path, component }) => {
    const id = component["custom_id"];
    const repeated = typeof id === "string" && seen.has(id);
    if (typeof id === "string") seen.add(id);
    const message = "Component custom id cannot be duplicated";
    const twice = { path: [...path, "custom_id"], code: "COMPONENT_CUSTOM_ID_DUPLICATED", message };
    return [...(repeated ? [twice] : []), ...buttonFaults(component, path)];
  });
}

function rowFaults({ components, flags }: MessageParts): FormError[] {
  const inLayout = ((flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  if (inLayout || (components?.length ?? 0) <= maxRows) return [];
  const message = `Must be between 1 and ${maxRows} in length.`;
  return [{ path: ["components"], code: "BASE_TYPE_BAD_LENGTH", message }];
}

function buttonFaults(component: Readonly<Record<string, unknown>>, path: readonly (string | number)[]): FormError[] {
  if (component["type"] !== 2) return [];
  const needed = component["style"] === 5 ? "url" : "custom_id";
  const required = { code: "BASE_TYPE_REQUIRED", message: "This field is required" };
  const bare = !component["label"] && !component["emoji"];
  return [
    ...(component[needed] ? [] : [{ path: [...path, needed], ...required }]),
    ...(bare ? [{ path: [...path, "label"], ...required }] : []),
  ];
}

type Placed = { readonly path: readonly (string | number)[]; readonly component: Readonly<Record<string, unknown>> };

function interactive(components: readonly unknown[], path: readonly (string | number)[]): Placed[] {
  return components.flatMap((value, index) => {
    if (!isRecord(value)) return [];
    const here = [...path, index];
    const inner = Array.isArray(value["components"]) ? interactive(value["components"], [...here, "components"]) : [];
    return [{ path: here, component: value }, ...inner];
  });
}

function mentionFaults(allowed: unknown): FormError[] {
  if (!isRecord(allowed) || !Array.isArray(allowed["parse"])) return [];
  const parse: readonly unknown[] = allowed["parse"];
  return ["roles", "users"].flatMap((kind) => {
    const named = allowed[kind];
    if (!parse.includes(kind) || !Array.isArray(named) || named.length === 0) return [];
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    return [{ path: ["allowed_mentions"], code: "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message }];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
