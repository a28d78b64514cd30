import { html, type TemplateResult } from "lit";
import { type Block, readBlocks } from "../markdown/blocks.ts";
import type { Inline } from "../markdown/inline.ts";
import { timeText } from "../markdown/times.ts";
import { now } from "../store.ts";

type Drawn = TemplateResult | string;

/** Discord's markdown, drawn. `inEmbed` changes how code looks. */
export function markup(text: string, inEmbed = false): Drawn[] {
  return readBlocks(text).map((block) => drawBlock(block, inEmbed));
}

function drawBlock(block: Block, inEmbed: boolean): Drawn {
  switch (block.kind) {
    case "code":
      return html`<discord-code multiline ?embed=${inEmbed} ?light-theme=${isLight()} tabindex="0">${block.text}</discord-code>`;
    case "heading":
      return html`<div class="heading heading-${block.level}" role="heading" aria-level=${block.level + 2}>${drawAll(block.inside)}</div>`;
    case "subtext":
      return html`<div class="subtext">${drawAll(block.inside)}</div>`;
    case "quote":
      return html`<blockquote>${drawAll(block.inside)}</blockquote>`;
    case "list": {
      const items = block.items.map((item) => html`<li>${drawAll(item)}</li>`);
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case "text":
      return html`<span class="lines">${drawAll(block.inside)}</span>`;
  }
}

function drawAll(pieces: readonly Inline[]): Drawn[] {
  return pieces.map(draw);
}

function draw(piece: Inline): Drawn {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "code":
      return html`<code class="inline-code">${piece.text}</code>`;
    case "bold":
      return html`<strong>${drawAll(piece.inside)}</strong>`;
    case "italic":
      return html`<em>${drawAll(piece.inside)}</em>`;
    case "underline":
      return html`<u>${drawAll(piece.inside)}</u>`;
    case "strike":
      return html`<s>${drawAll(piece.inside)}</s>`;
    case "spoiler":
      return html`<span class="spoiler" tabindex="0">${drawAll(piece.inside)}</span>`;
    case "link":
      return html`<a href=${piece.url} target="_blank" rel="noopener noreferrer">${drawAll(piece.inside)}</a>`;
    case "time":
      return drawTime(piece.unix, piece.style);
    default:
      return drawMention(piece.kind, piece.id, piece.text);
  }
}

function drawTime(unix: number, style: string): Drawn {
  const { desk, locale } = now();
  const clock = desk?.now ?? unix * 1_000;
  return html`<time class="time" datetime=${new Date(unix * 1_000).toISOString()} title=${timeText(unix, "F", clock, locale)}>${timeText(unix, style, clock, locale)}</time>`;
}

function drawMention(kind: "role" | "user" | "channel" | "command", id: string, text: string): Drawn {
  if (kind === "command") return html`<span class="mention">/${text}</span>`;
  const { world } = now();
  const named = { role: world?.roles, user: world?.members, channel: world?.channels }[kind];
  const name = named?.find((each) => each.id === id)?.name ?? `unknown ${kind}`;
  return html`<discord-mention type=${kind} ?light-theme=${isLight()}>${name.replace(/^@/, "")}</discord-mention>`;
}

function isLight(): boolean {
  return now().theme === "light";
}
