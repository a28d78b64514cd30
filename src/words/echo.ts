const LONGEST = 60;
/** Everything else may mean something in Discord's markdown: a mention, a link, a heading. */
const HARMLESS = /^[\p{L}\p{M}\p{N} .,'’&()/+…-]*$/u;

/** What somebody typed, for a sentence about it: quoted, on one line, cut where it is long, and without effect as markdown. */
export function echoed(typed: string): string {
  const letters = [...typed.replace(/[\s\p{C}]+/gu, " ").trim()];
  const text = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : letters.join("");
  return HARMLESS.test(text) ? `"${text}"` : `"\`${text.replaceAll("`", "'")}\`"`;
}
