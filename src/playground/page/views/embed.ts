import type { APIEmbed } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import type { ShownMessage } from "../../page-server/protocol.ts";
import { stampText } from "../markdown/times.ts";
import { now } from "../store.ts";
import { markup } from "./markup.ts";

/** An embed, with its picture's alt text, which Discord takes from the file that the message carries. */
export function embed(it: APIEmbed, shown: ShownMessage): TemplateResult {
  const light = now().theme === "light";
  const colour = it.color === undefined ? undefined : `#${it.color.toString(16).padStart(6, "0")}`;
  return html`<discord-embed
    slot="embeds"
    color=${colour ?? nothing}
    embed-title=${it.title ?? nothing}
    url=${it.url ?? nothing}
    author-name=${it.author?.name ?? nothing}
    author-url=${it.author?.url ?? nothing}
    thumbnail=${it.thumbnail?.url ?? nothing}
    ?light-theme=${light}
    >${it.description ? html`<discord-embed-description slot="description">${markup(it.description, true)}</discord-embed-description>` : nothing}
    ${fields(it, light)} ${it.image ? picture(it.image.url, shown) : nothing}
    ${it.footer || it.timestamp ? footer(it, light) : nothing}</discord-embed
  >`;
}

function fields({ fields: all = [] }: APIEmbed, light: boolean): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<discord-embed-fields slot="fields">
    ${all.map(
      ({ name, value, inline = false }, at) =>
        html`<discord-embed-field field-title=${name} ?inline=${inline} inline-index=${(at % 3) + 1} ?light-theme=${light}>${markup(value, true)}</discord-embed-field>`,
    )}
  </discord-embed-fields>`;
}

function picture(url: string, { files }: ShownMessage): TemplateResult {
  const file = files.find((each) => each.url === url);
  return html`<a slot="fields" class="embed-picture" href=${url} target="_blank" rel="noopener noreferrer"
    ><img src=${url} alt=${file?.description ?? "Picture"}
  /></a>`;
}

function footer({ footer: foot, timestamp }: APIEmbed, light: boolean): TemplateResult {
  const { desk, locale } = now();
  const at = timestamp ? stampText(timestamp, desk?.now ?? 0, locale) : "";
  const text = [foot?.text, at].filter(Boolean).join(" • ");
  return html`<discord-embed-footer slot="footer" ?light-theme=${light}>${text}</discord-embed-footer>`;
}
