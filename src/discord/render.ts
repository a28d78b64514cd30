import { type APIEmbed, ButtonStyle, ComponentType } from "discord.js";
import type { Answer, Attachment, Button, Card, Post, Select } from "../views/card.ts";
import type { DrawnPicture } from "../views/picture.ts";
import { writeCustomId } from "./custom-id.ts";
import { type Message, type MessageBody, withinLimits } from "./message.ts";

const COLOUR = 0x2f6f62;
const SELECT = "choose";
const PICTURE = "ticwire.png";
const NOBODY: MessageBody["allowed_mentions"] = { parse: [] };

/**
 * An answer as one embed, with its buttons and files. Nobody is ever notified by it.
 * @param notice a line that stands above the card
 * @param drawn the card's picture, if it could be drawn
 * @throws RangeError if Discord would refuse it
 */
export function renderAnswer(
  { card, buttons = [], select, files = [], above = "" }: Answer & { readonly above?: string },
  notice?: string,
  drawn: DrawnPicture | null = null,
): Message {
  const given = files.map(fileOf);
  const body = {
    content: above,
    embeds: [embedOf(card, notice)],
    components: [...rowsOf(buttons), ...(select ? [selectRow(select)] : [])],
    attachments: given.map(({ name }, id) => ({ id, filename: name })),
    allowed_mentions: NOBODY,
  };
  return withinLimits(withPicture({ body, files: given }, drawn));
}

/** A sentence alone: what went wrong, and what would be right. */
export function renderSentence(sentence: string, notice?: string): Message {
  return withinLimits({ body: bodyOf([sentence, notice].filter(Boolean).join("\n")), files: [] });
}

/**
 * What goes to a subscribed channel. Phones show the content alone, so the sentence stands there with the role.
 * @param roleId the one role that is notified
 * @param drawn the card's picture, if it could be drawn
 */
export function renderPost(
  { sentence, card, buttons }: Post,
  { roleId, drawn = null }: { readonly roleId: string | null; readonly drawn?: DrawnPicture | null },
): Message {
  const content = roleId === null ? sentence : `<@&${roleId}> ${sentence}`;
  const allowed_mentions = roleId === null ? NOBODY : { parse: [], roles: [roleId] };
  const body = { ...bodyOf(content), embeds: [embedOf(card)], components: rowsOf(buttons), allowed_mentions };
  return withinLimits(withPicture({ body, files: [] }, drawn));
}

/** The file comes last, and the embed shows it: then it does not stand below the message a second time. */
function withPicture({ body, files }: Message, drawn: DrawnPicture | null): Message {
  if (!drawn) return { body, files };
  const attachment = { id: files.length, filename: PICTURE, description: drawn.altText };
  const image = { url: `attachment://${PICTURE}` };
  return {
    body: {
      ...body,
      embeds: body.embeds.map((embed) => ({ ...embed, image })),
      attachments: [...body.attachments, attachment],
    },
    files: [...files, { name: PICTURE, data: Buffer.from(drawn.png), contentType: "image/png" }],
  };
}

function bodyOf(content: string): MessageBody {
  return { content, embeds: [], components: [], attachments: [], allowed_mentions: NOBODY };
}

function embedOf({ title, url, body, footer }: Card, notice?: string): APIEmbed {
  const description = notice === undefined ? body : `${notice}\n\n${body}`;
  return { title, url, description, color: COLOUR, footer: { text: footer } };
}

function rowsOf(rows: readonly (readonly Button[])[]): MessageBody["components"] {
  return rows
    .filter((row) => row.length > 0)
    .map((row) => ({
      type: ComponentType.ActionRow,
      components: row.map((button) => ({
        type: ComponentType.Button,
        style: button.current ? ButtonStyle.Primary : ButtonStyle.Secondary,
        label: button.label,
        custom_id: writeCustomId(button),
      })),
    }));
}

/** Its own custom_id means nothing: each choice is a command, as a button is. */
function selectRow({ placeholder, choices }: Select): MessageBody["components"][number] {
  const options = choices.map((choice) => ({ label: choice.label, value: writeCustomId(choice) }));
  const select = { type: ComponentType.StringSelect, custom_id: SELECT, placeholder, options } as const;
  return { type: ComponentType.ActionRow, components: [select] };
}

function fileOf({ name, content }: Attachment) {
  return { name, data: typeof content === "string" ? content : Buffer.from(content) };
}
