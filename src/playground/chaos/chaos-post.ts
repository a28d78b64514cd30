import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
  type RESTPostAPIChannelMessageJSONBody,
} from "discord-api-types/v10";
import type { Addition } from "../../announcements/announcement.ts";
import type { Compose } from "../../announcements/compose.ts";
import type { Post } from "../../views/card.ts";

/** What a post says once all files are out. */
export const NEWEST_CONTENT = contentOf(["split", "revised"]);

/** As short as a post can be that is found again and shows how new it is. */
export const composeChaosPost: Compose = ({ referenceMonth, additions }) => ({
  met: null,
  post: {
    sentence: `Foreign holdings in ${referenceMonth}`,
    card: {
      title: referenceMonth,
      url: "https://ticdata.treasury.gov/",
      body: contentOf(additions.map(({ kind }) => kind)),
      footer: "Table 5",
    },
    buttons: [[{ label: "Full report", command: `tic m=${referenceMonth}`, opens: "in-place" }]],
  },
});

/** How many additions a post shows. */
export function additionsIn(content: string): number {
  return content.split(", ").length - 1;
}

function contentOf(additions: readonly Addition["kind"][]): string {
  return ["Figures", ...additions].join(", ");
}

export function renderChaosPost({ sentence, card, buttons }: Post): { body: RESTPostAPIChannelMessageJSONBody } {
  const components: APIActionRowComponent<APIButtonComponentWithCustomId>[] = buttons.map((row) => ({
    type: ComponentType.ActionRow,
    components: row.map(({ label, command }) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      custom_id: command,
    })),
  }));
  const embed = { title: card.title, url: card.url, description: card.body, footer: { text: card.footer } };
  return { body: { content: sentence, embeds: [embed], components } };
}
