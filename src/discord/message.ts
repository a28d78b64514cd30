import type {
  APIActionRowComponent,
  APIAllowedMentions,
  APIButtonComponentWithCustomId,
  APIEmbed,
  APIStringSelectComponent,
  RawFile,
} from "discord.js";

/** A message as it goes to Discord. Every field is written out, so that the same body creates a message or replaces one. */
export interface MessageBody {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>[];
  readonly attachments: { readonly id: number; readonly filename: string; readonly description?: string }[];
  readonly allowed_mentions: APIAllowedMentions;
}

export interface Message {
  readonly body: MessageBody;
  readonly files: readonly RawFile[];
}

/** Discord's limits on a message: https://docs.discord.com/developers/resources/message */
const LIMITS = {
  content: 2000,
  title: 256,
  description: 4096,
  footer: 2048,
  embed: 6000,
  label: 80,
  placeholder: 150,
  choices: 25,
  choice: 100,
  rows: 5,
  inRow: 5,
  altText: 1024,
};

/**
 * Returns the message itself, so that what Discord would refuse is found where it was made.
 * @throws RangeError that names the part and its limit
 */
export function withinLimits(message: Message): Message {
  const { content, embeds, components, attachments } = message.body;
  atMost("content", content.length, LIMITS.content);
  atMost("rows of buttons", components.length, LIMITS.rows);
  for (const { title = "", description = "", footer } of embeds) {
    atMost("title", title.length, LIMITS.title);
    atMost("description", description.length, LIMITS.description);
    atMost("footer", footer?.text.length ?? 0, LIMITS.footer);
    atMost("embed", title.length + description.length + (footer?.text.length ?? 0), LIMITS.embed);
  }
  for (const row of components) withinRow(row);
  for (const { description = "" } of attachments) atMost("alt text", description.length, LIMITS.altText);
  const ids = components.flatMap((row) => row.components).map((component) => component.custom_id);
  if (new Set(ids).size < ids.length) throw new RangeError(`Two buttons of one message do the same: ${ids.join(", ")}`);
  return message;
}

function withinRow({ components }: MessageBody["components"][number]): void {
  atMost("buttons in a row", components.length, LIMITS.inRow);
  for (const component of components) {
    if (!("options" in component)) {
      atMost("label", component.label?.length ?? 0, LIMITS.label);
      continue;
    }
    atMost("placeholder", component.placeholder?.length ?? 0, LIMITS.placeholder);
    atMost("choices", component.options.length, LIMITS.choices);
    for (const { label } of component.options) atMost("label of a choice", label.length, LIMITS.choice);
    const values = component.options.map(({ value }) => value);
    if (new Set(values).size < values.length) throw new RangeError(`Two choices do the same: ${values.join(", ")}`);
  }
}

function atMost(part: string, length: number, limit: number): void {
  if (length > limit) throw new RangeError(`The ${part} has ${length} where Discord takes ${limit}`);
}
