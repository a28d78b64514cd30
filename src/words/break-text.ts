import type { Break } from "../holdings/break.ts";
import { BREAKS, breakKey } from "./rooms/break-words.ts";
import type { Words } from "./words.ts";

/** What happened at a break; as the data has it where the catalogue does not know the break. */
export function breakText({ breaks }: Words, found: Break): string {
  const known = BREAKS.find((key) => key === breakKey(found));
  return known ? breaks[known] : found.text;
}
