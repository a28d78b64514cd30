import type { APIAttachment, APIEmbed, APIMessageTopLevelComponent } from "discord-api-types/v10";
import { ComponentType, EmbedType } from "discord-api-types/v10";

export type MessageBody = {
  readonly content?: string | null | undefined;
  readonly embeds?: APIEmbed[] | null | undefined;
  readonly components?: APIMessageTopLevelComponent[] | null | undefined;
};

export type MessageContent = {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: APIMessageTopLevelComponent[];
  readonly attachments: APIAttachment[];
};

export const emptyContent: MessageContent = { content: "", embeds: [], components: [], attachments: [] };

/** What a body makes of the message that was there: a field it leaves out stays, null empties it. */
export function contentAfter(
  before: MessageContent,
  body: MessageBody,
  files: readonly APIAttachment[],
): MessageContent {
  return {
    content: body.content === undefined ? before.content : (body.content ?? ""),
    embeds: body.embeds === undefined ? before.embeds : (body.embeds ?? []).map((embed) => shownEmbed(embed, files)),
    components: body.components === undefined ? before.components : numbered(body.components ?? []),
    attachments: [...files],
  };
}

export function isEmpty({ content, embeds, components, attachments }: MessageContent): boolean {
  return content === "" && embeds.length + components.length + attachments.length === 0;
}

function shownEmbed(embed: APIEmbed, files: readonly APIAttachment[]): APIEmbed {
  const url = (source: string) => files.find(({ filename }) => source === `attachment://${filename}`)?.url ?? source;
  const shown: APIEmbed = { ...withoutNulls(embed), type: EmbedType.Rich };
  if (shown.fields) shown.fields = shown.fields.map((field) => ({ inline: false, ...field }));
  if (shown.image) shown.image = { ...shown.image, url: url(shown.image.url) };
  if (shown.thumbnail) shown.thumbnail = { ...shown.thumbnail, url: url(shown.thumbnail.url) };
  return shown;
}

const selectDefaults = { min_values: 1, max_values: 1 };
const componentDefaults: ReadonlyMap<unknown, object> = new Map<unknown, object>([
  ...[3, 5, 6, 7, 8].map((type) => [type, selectDefaults] as const),
  [ComponentType.Container, { accent_color: null, spoiler: false }],
]);

/** Discord gives each component a number of its own, and the defaults of its type. */
function numbered<T>(components: T[]): T[] {
  let last = 0;
  const number = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(number);
    else if (typeof value === "object" && value !== null && "type" in value) {
      Object.assign(value, { id: ++last, ...componentDefaults.get(value.type), ...value });
      if ("components" in value) number(value.components);
    }
  };
  const copy = withoutNulls(components);
  number(copy);
  return copy;
}

function withoutNulls<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, inner: unknown) => (inner === null ? undefined : inner)));
}
