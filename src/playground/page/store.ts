import type { APIApplicationCommand } from "discord-api-types/v10";
import type { DeskState, LogLine, ModalForm, ShownMessage, ShownWorld } from "../page-server/protocol.ts";
import { type Draft, emptyDraft } from "./composer/draft.ts";
import type { Suggestion } from "./composer/suggestion.ts";

export const LOCALES = {
  "en-US": "English, US",
  "en-GB": "English, UK",
  ja: "日本語",
  "zh-CN": "中文",
  "zh-TW": "繁體中文",
  ko: "한국어",
  de: "Deutsch",
  fr: "Français",
  "es-ES": "Español",
  "es-419": "Español, LATAM",
  "pt-BR": "Português do Brasil",
} as const;
export type PageLocale = keyof typeof LOCALES;

/** A line of the page's own, such as what Discord refuses; only who is looking sees it. */
export interface Notice {
  readonly id: number;
  readonly channelId: string;
  readonly userId: string;
  readonly text: string;
}

export interface Preview {
  readonly id: string;
  readonly channelId: string;
  readonly text: string;
}

/** All that the page shows. */
export interface PageState {
  readonly connected: boolean;
  readonly world: ShownWorld | null;
  readonly commands: readonly APIApplicationCommand[];
  /** In the order of their ids, which is that of their time. */
  readonly messages: readonly ShownMessage[];
  readonly notices: readonly Notice[];
  /** Private answers that their reader dismissed. */
  readonly dismissed: ReadonlySet<string>;
  readonly unread: ReadonlySet<string>;
  readonly desk: DeskState | null;
  readonly log: readonly LogLine[];
  readonly channelId: string;
  readonly userId: string;
  readonly locale: PageLocale;
  readonly theme: "dark" | "light";
  readonly width: "desktop" | "phone";
  readonly deskOpen: boolean;
  readonly draft: Draft;
  readonly suggestions: readonly Suggestion[];
  /** Which suggestion the arrows are at; -1: none is chosen by hand. */
  readonly chosen: number;
  /** A component that waits for its answer: "MESSAGE CUSTOM_ID". */
  readonly pressed: string | null;
  /** The select that is open, by "MESSAGE CUSTOM_ID". */
  readonly openSelect: string | null;
  readonly modal: { readonly interactionId: string; readonly form: ModalForm; readonly fault: string } | null;
  /** What the phone announces, newest first. */
  readonly notifications: readonly Preview[];
}

let state: PageState = {
  connected: false,
  world: null,
  commands: [],
  messages: [],
  notices: [],
  dismissed: new Set(),
  unread: new Set(),
  desk: null,
  log: [],
  channelId: "",
  userId: "",
  locale: "en-US",
  theme: "dark",
  width: "desktop",
  deskOpen: matchMedia("(min-width: 761px)").matches,
  draft: emptyDraft,
  suggestions: [],
  chosen: -1,
  pressed: null,
  openSelect: null,
  modal: null,
  notifications: [],
};

let whenChanged = () => {};
let due = false;

export function now(): PageState {
  return state;
}

/** Draws are gathered: many changes in one turn are drawn once. */
export function change(part: Partial<PageState>): void {
  state = { ...state, ...part };
  if (due) return;
  due = true;
  queueMicrotask(() => {
    due = false;
    whenChanged();
  });
}

export function onChange(draw: () => void): void {
  whenChanged = draw;
}
