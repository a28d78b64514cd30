import type { Picture } from "./picture.ts";

/** What a reader sees, before any platform draws it: one embed on Discord, plain text in a terminal. */
export interface Card {
  readonly title: string;
  /** Where the figures come from: the Treasury's own file. */
  readonly url: string;
  /** Discord's markdown; paragraphs are separated by an empty line. */
  readonly body: string;
  /** Table, release and the marks used. Plain text: Discord draws no markdown here. */
  readonly footer: string;
  /** Below the words, which say the same without it. */
  readonly picture?: Picture;
}

/** A button is a command written out: pressing it runs that command. */
export interface Button {
  readonly label: string;
  /** For instance "holdings c=JP m=2026-07": at most 100 characters. */
  readonly command: string;
  /** How the answer appears: in place of the message pressed, or as a new one to the presser alone. */
  readonly opens: "in-place" | "privately";
  /** Of several of a kind, the one that is shown. */
  readonly current?: boolean;
}

/** A list to choose from: choosing one does what a button with that command would. */
export interface Select {
  readonly placeholder: string;
  /** At most 25. */
  readonly choices: readonly Button[];
}

export interface Attachment {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface Answer {
  readonly card: Card;
  /** Rows of at most five. */
  readonly buttons?: readonly (readonly Button[])[];
  /** Below the buttons. */
  readonly select?: Select;
  readonly files?: readonly Attachment[];
  /** Shown to the asker alone, whatever the option `private` says. */
  readonly alone?: boolean;
}

/** What goes to a subscribed channel. */
export interface Post {
  /** All that a phone's notification shows; at most 150 characters, without the role. */
  readonly sentence: string;
  readonly card: Card;
  readonly buttons: readonly (readonly Button[])[];
}
