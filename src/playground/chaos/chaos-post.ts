import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
  type RESTPostAPIChannelMessageJSONBody,
} from "discord-api-types/v10";
import type { Announcement } from "../../announcements/announcement.ts";
import type { Compose } from "../../announcements/compose.ts";
import { toMonth } from "../../holdings/month.ts";
import type { Post } from "../../views/card.ts";

export const CHAOS_ANNOUNCEMENT: Announcement = {
  referenceMonth: toMonth("2026-07"),
  releaseDate: "2026-09-16",
  late: false,
  missedReleases: [],
  version: 1,
  additions: [],
};

/** As short as a post can be that is found again. */
export const composeChaosPost: Compose = ({ referenceMonth }) => ({
  sentence: `Foreign holdings in ${referenceMonth}`,
  card: { title: referenceMonth, url: "https://ticdata.treasury.gov/", body: "Figures", footer: "Table 5" },
  buttons: [[{ label: "Full report", command: `tic m=${referenceMonth}`, opens: "in-place" }]],
});

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
