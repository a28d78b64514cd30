import type { Log } from "../../announcements/log.ts";
import type { LogLine } from "./protocol.ts";

const KEPT = 300;
/** What tells a reader nothing. */
const UNTOLD = new Set(["guildId", "channelId", "messageId", "sha256", "at"]);

export interface Journal {
  readonly lines: readonly LogLine[];
  note(from: LogLine["from"], text: string, bad?: boolean): void;
  /** From when on the clock of the play, in milliseconds, is known; what was noted before has its first time. */
  setClock(clock: () => number): void;
}

/** What happens between bot, Discord and Treasury, in sentences for whoever watches; the oldest are forgotten. */
export function createJournal(changed: () => void): Journal {
  const lines: LogLine[] = [];
  let id = 0;
  let now: (() => number) | null = null;
  return {
    lines,
    setClock(clock) {
      now = clock;
      const at = clock();
      for (const [place, line] of lines.entries()) lines[place] = { ...line, at };
    },
    note(from, text, bad = false) {
      id += 1;
      lines.push({ id, at: now?.() ?? 0, from, bad, text });
      if (lines.length > KEPT) lines.shift();
      changed();
    },
  };
}

/** A log that writes what the bot says into the journal too. */
export function intoJournal(log: Log, journal: Journal): Log {
  return {
    info: (fields, message) => {
      journal.note("bot", sentence(fields, message));
      log.info(fields, message);
    },
    warn: (fields, message) => {
      journal.note("bot", sentence(fields, message), true);
      log.warn(fields, message);
    },
    error: (fields, message) => {
      journal.note("bot", sentence(fields, message), true);
      log.error(fields, message);
    },
  };
}

function sentence(fields: Readonly<Record<string, unknown>>, message: string): string {
  const told = Object.entries(fields)
    .filter(([name, value]) => !UNTOLD.has(name) && value !== null)
    .map(([name, value]) => `${name}: ${valueText(value)}`);
  return told.length > 0 ? `${message} (${told.join(", ")})` : message;
}

function valueText(value: unknown): string {
  if (value instanceof Error) return value.message;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
