import type { APIAttachment, APIMessage } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";

/** Pictures with their alt text, other files to be saved. */
export function attachments({ attachments: all }: APIMessage): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<discord-attachments slot="attachments">${all.map(drawn)}</discord-attachments>`;
}

function drawn(file: APIAttachment): TemplateResult {
  return file.content_type?.startsWith("image/") ? picture(file) : saved(file);
}

function picture({ url, description, filename }: APIAttachment): TemplateResult {
  return html`<a class="picture" href=${url} target="_blank" rel="noopener noreferrer"><img src=${url} alt=${description ?? filename} /></a>`;
}

function saved({ url, filename, size }: APIAttachment): TemplateResult {
  return html`<div class="file">
    <svg width="30" height="40" viewBox="0 0 30 40" aria-hidden="true"><path fill="currentColor" opacity=".35" d="M3 0h17l10 10v27a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" /><path fill="currentColor" d="M20 0v7a3 3 0 0 0 3 3h7zM6 18h18v2H6zm0 6h18v2H6zm0 6h12v2H6z" /></svg>
    <div><a href=${url} download=${filename}>${filename}</a><span>${sizeText(size)}</span></div>
  </div>`;
}

function sizeText(bytes: number): string {
  return bytes < 1_024 ? `${bytes} bytes` : `${(bytes / 1_024).toFixed(bytes < 10_240 ? 2 : 1)} KB`;
}
