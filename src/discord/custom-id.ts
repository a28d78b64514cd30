import type { Button } from "../views/card.ts";

/** A button's `custom_id` read again: the command it stands for, and how its answer appears. */
export interface Press {
  /** The command's name, and its part if it has any. */
  readonly path: readonly string[];
  /** By option name or key. */
  readonly values: Readonly<Record<string, string>>;
  readonly opens: Button["opens"];
}

const LONGEST = 100;
const PRIVATELY = "~";

/** "holdings c=JP m=2026-07": spaces, "=" and "%" within a value are written as percent codes. */
export function buttonCommand(path: readonly string[], values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).flatMap(([key, value]) => (value ? [`${key}=${escapeValue(value)}`] : []));
  return [...path, ...given].join(" ");
}

/** A long question may leave no room for one more option: such a button is left out. */
export function fitsCustomId(button: Button): boolean {
  return textOf(button).length <= LONGEST;
}

/** @throws RangeError if it is longer than Discord takes */
export function writeCustomId(button: Pick<Button, "command" | "opens">): string {
  const text = textOf(button);
  if (text.length > LONGEST) throw new RangeError(`A custom_id has at most ${LONGEST} characters: "${text}"`);
  return text;
}

function textOf({ command, opens }: Pick<Button, "command" | "opens">): string {
  return opens === "privately" ? PRIVATELY + command : command;
}

export function readCustomId(text: string): Press {
  const privately = text.startsWith(PRIVATELY);
  const words = text
    .slice(privately ? PRIVATELY.length : 0)
    .split(" ")
    .filter(Boolean);
  const path = words.filter((word) => !word.includes("="));
  const pairs = words
    .filter((word) => word.includes("="))
    .map((word) => {
      const at = word.indexOf("=");
      return [word.slice(0, at), unescapeValue(word.slice(at + 1))] as const;
    });
  return { path, values: Object.fromEntries(pairs), opens: privately ? "privately" : "in-place" };
}

function escapeValue(value: string): string {
  return value.replace(/[\s=%]/g, (sign) => encodeURIComponent(sign));
}

function unescapeValue(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
