import { type Inline, readInline } from "./inline.ts";

/** A part of a message that has lines of its own. */
export type Block =
  | { readonly kind: "text" | "quote" | "subtext"; readonly inside: readonly Inline[] }
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly inside: readonly Inline[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: "code"; readonly text: string };

const FENCE = /```(?:[a-z0-9_+-]*\n)?([\s\S]*?)\n?```\n?/gi;

/** Discord's markdown: code first, as nothing else counts in it. */
export function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const found of markdown.matchAll(FENCE)) {
    blocks.push(...readLines(markdown.slice(from, found.index).replace(/\n$/, "")));
    blocks.push({ kind: "code", text: found[1] ?? "" });
    from = found.index + found[0].length;
  }
  blocks.push(...readLines(markdown.slice(from)));
  return blocks;
}

function readLines(text: string): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const flush = () => {
    if (open.length > 0) blocks.push({ kind: "text", inside: readInline(open.join("\n")) });
    open = [];
  };
  for (const line of text === "" ? [] : text.split("\n")) {
    const block = blockOf(line);
    if (!block) open.push(line);
    else {
      flush();
      append(blocks, block);
    }
  }
  flush();
  return blocks;
}

function blockOf(line: string): Block | null {
  const heading = /^(#{1,3}) +(\S.*)$/.exec(line);
  if (heading) return { kind: "heading", level: levelOf(heading[1] ?? ""), inside: readInline(heading[2] ?? "") };
  const rest = (mark: RegExp) => readInline(line.replace(mark, ""));
  if (line.startsWith("-# ")) return { kind: "subtext", inside: rest(/^-# /) };
  if (line.startsWith("> ")) return { kind: "quote", inside: rest(/^> /) };
  if (/^ {0,4}[-*] \S/.test(line)) return { kind: "list", ordered: false, items: [rest(/^ *[-*] /)] };
  if (/^ {0,4}\d+\. \S/.test(line)) return { kind: "list", ordered: true, items: [rest(/^ *\d+\. /)] };
  return null;
}

function levelOf(marks: string): 1 | 2 | 3 {
  return marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3;
}

/** Neighbouring items are one list, neighbouring quotes one quote. */
function append(blocks: Block[], block: Block): void {
  const last = blocks.at(-1);
  if (last?.kind === "list" && block.kind === "list" && last.ordered === block.ordered) {
    blocks[blocks.length - 1] = { ...last, items: [...last.items, ...block.items] };
  } else if (last?.kind === "quote" && block.kind === "quote") {
    blocks[blocks.length - 1] = { ...last, inside: [...last.inside, { kind: "text", text: "\n" }, ...block.inside] };
  } else blocks.push(block);
}
