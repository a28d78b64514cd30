import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";

/** A command that can be sent: a sub-command is one of its own, "subscription add". */
export interface Leaf {
  readonly path: string;
  /** As the reader's language has it. */
  readonly shown: string;
  readonly description: string;
  readonly options: readonly LeafOption[];
}

export interface LeafOption {
  readonly name: string;
  readonly shown: string;
  readonly description: string;
  readonly required: boolean;
  readonly raw: APIApplicationCommandBasicOption;
}

/** An option that is being filled in. `value` is what a picked suggestion stands for. */
export interface Pill {
  readonly name: string;
  readonly text: string;
  readonly value: string | number | boolean | null;
}

/** What stands in the input: plain text, or a command with its options. */
export interface Draft {
  readonly leaf: Leaf | null;
  readonly pills: readonly Pill[];
  /** Without a command all that was typed; with one, what stands behind its options. */
  readonly text: string;
  /** Which pill has the cursor; its length: the text behind them. */
  readonly focus: number;
}

export const emptyDraft: Draft = { leaf: null, pills: [], text: "", focus: 0 };

export function optionOf(leaf: Leaf, name: string): LeafOption | undefined {
  return leaf.options.find((option) => option.name === name);
}

/** Options that have no pill yet. */
export function optionsLeft({ leaf, pills }: Draft): LeafOption[] {
  return leaf?.options.filter(({ name }) => !pills.some((pill) => pill.name === name)) ?? [];
}

/** A command with its required options opened, the first of them to be typed. */
export function startCommand(leaf: Leaf, rest = ""): Draft {
  const pills = leaf.options.filter(({ required }) => required).map(({ name }) => ({ name, text: "", value: null }));
  const [first, ...others] = pills;
  if (!first)
    return rest === "" ? { leaf, pills, text: "", focus: 0 } : readRest({ leaf, pills, text: "", focus: 0 }, rest);
  return readRest({ leaf, pills: [first, ...others], text: "", focus: 0 }, rest);
}

/** "japan month:2022-03": what stands before the first name belongs to the option at the cursor. */
function readRest(draft: Draft, rest: string): Draft {
  const { leaf } = draft;
  if (!leaf) return draft;
  const parts = rest.split(/(?:^|\s)([\p{L}_-]+):/u);
  const [before = "", ...named] = parts;
  let filled = before === "" ? draft : typeInto(draft, before);
  for (let at = 0; at < named.length; at += 2) {
    const option = leaf.options.find(({ name, shown }) => [name, shown].includes(named[at] ?? ""));
    if (option) filled = typeInto(openPill(filled, option.name), (named[at + 1] ?? "").trim());
  }
  return filled;
}

/** Opens an option to be typed, or goes back to it. */
export function openPill(draft: Draft, name: string): Draft {
  const at = draft.pills.findIndex((pill) => pill.name === name);
  if (at >= 0) return { ...draft, focus: at };
  return { ...draft, pills: [...draft.pills, { name, text: "", value: null }], text: "", focus: draft.pills.length };
}

export function closePill(draft: Draft, at: number): Draft {
  return { ...draft, pills: draft.pills.filter((_, index) => index !== at), focus: Math.max(0, at - 1) };
}

/** Types into the pill at the cursor, or behind the pills. */
export function typeInto(draft: Draft, text: string, value: Pill["value"] = null): Draft {
  const { pills, focus } = draft;
  if (focus >= pills.length) return { ...draft, text };
  return { ...draft, pills: pills.map((pill, at) => (at === focus ? { ...pill, text, value } : pill)) };
}

/** "japan month:": a name with its colon, typed within an option or behind all, opens that option. */
export function openNamed(draft: Draft): Draft {
  const { leaf, pills, focus, text } = draft;
  const typed = pills[focus]?.text ?? text;
  const found = /(?:^|\s)([\p{L}_-]+):$/u.exec(typed);
  const option = leaf?.options.find(({ name, shown }) => [name, shown].includes(found?.[1] ?? ""));
  if (!found || !option) return draft;
  return openPill(typeInto(draft, typed.slice(0, found.index)), option.name);
}

/** The cursor goes to the next pill, and behind the last one. */
export function advance(draft: Draft): Draft {
  return { ...draft, focus: Math.min(draft.focus + 1, draft.pills.length) };
}

/** Plain text that names a command and goes on turns into that command. */
export function recognise(text: string, leaves: readonly Leaf[]): Draft | null {
  if (!text.startsWith("/")) return null;
  const typed = text.slice(1).toLowerCase();
  const fits = (name: string) => typed.startsWith(`${name} `);
  const leaf = leaves.find(({ path, shown }) => fits(path) || fits(shown.toLowerCase()));
  if (!leaf) return null;
  const name = fits(leaf.path) ? leaf.path : leaf.shown;
  return startCommand(leaf, text.slice(name.length + 2).trimStart());
}
