/** A piece of a line as Discord reads it. */
export type Inline =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "bold" | "italic" | "underline" | "strike" | "spoiler"; readonly inside: readonly Inline[] }
  | { readonly kind: "link"; readonly url: string; readonly inside: readonly Inline[] }
  | { readonly kind: "role" | "user" | "channel" | "command"; readonly id: string; readonly text: string }
  | { readonly kind: "time"; readonly unix: number; readonly style: string };

interface Rule {
  readonly shape: RegExp;
  readonly read: (found: RegExpExecArray) => Inline;
}

const inside = (found: RegExpExecArray) => readInline(found[1] ?? "");
const word = (found: RegExpExecArray, at = 1) => found[at] ?? "";

const RULES: readonly Rule[] = [
  { shape: /\\([^\p{L}\p{N}\s])/uy, read: (found) => ({ kind: "text", text: word(found) }) },
  { shape: /``(.+?)``(?!`)|`([^`\n]+)`/y, read: (found) => ({ kind: "code", text: word(found) || word(found, 2) }) },
  {
    shape: /<t:(-?\d+)(?::([tTdDfFRsS]))?>/y,
    read: (found) => ({ kind: "time", unix: Number(found[1]), style: found[2] ?? "f" }),
  },
  { shape: /<@&(\d+)>/y, read: (found) => ({ kind: "role", id: word(found), text: "" }) },
  { shape: /<@!?(\d+)>/y, read: (found) => ({ kind: "user", id: word(found), text: "" }) },
  { shape: /<#(\d+)>/y, read: (found) => ({ kind: "channel", id: word(found), text: "" }) },
  { shape: /<\/([^:>\n]+):(\d+)>/y, read: (found) => ({ kind: "command", id: word(found, 2), text: word(found) }) },
  {
    shape: /\[([^\]\n]+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/y,
    read: (found) => ({ kind: "link", url: word(found, 2), inside: inside(found) }),
  },
  { shape: /<?(https?:\/\/[^\s<>]*[^\s<>.,:;"')\]])>?/y, read: (found) => link(word(found)) },
  { shape: /\*\*(?=\S)(.+?)(?<=\S)\*\*(?!\*)/sy, read: (found) => ({ kind: "bold", inside: inside(found) }) },
  { shape: /__(?=\S)(.+?)(?<=\S)__(?!_)/sy, read: (found) => ({ kind: "underline", inside: inside(found) }) },
  { shape: /\*(?=\S)([^*]+?)(?<=\S)\*/sy, read: (found) => ({ kind: "italic", inside: inside(found) }) },
  { shape: /_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}])/suy, read: (found) => ({ kind: "italic", inside: inside(found) }) },
  { shape: /~~(.+?)~~/sy, read: (found) => ({ kind: "strike", inside: inside(found) }) },
  { shape: /\|\|(.+?)\|\|/sy, read: (found) => ({ kind: "spoiler", inside: inside(found) }) },
];

/** An underscore within a word is no mark. */
const WITHIN_WORD = /[\p{L}\p{N}]/u;

export function readInline(text: string): Inline[] {
  const pieces: Inline[] = [];
  let plain = "";
  let at = 0;
  const flush = () => {
    if (plain !== "") pieces.push({ kind: "text", text: plain });
    plain = "";
  };
  while (at < text.length) {
    const found = text[at] === "_" && WITHIN_WORD.test(text[at - 1] ?? "") ? null : ruleAt(text, at);
    if (found) {
      flush();
      pieces.push(found.piece);
      at += found.length;
    } else {
      plain += text[at];
      at += 1;
    }
  }
  flush();
  return pieces;
}

function ruleAt(text: string, at: number): { piece: Inline; length: number } | null {
  for (const { shape, read } of RULES) {
    shape.lastIndex = at;
    const found = shape.exec(text);
    if (found) return { piece: read(found), length: found[0].length };
  }
  return null;
}

function link(url: string): Inline {
  return { kind: "link", url, inside: [{ kind: "text", text: url }] };
}
