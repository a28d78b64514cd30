const COLOURS = ["#5a64c8", "#9a5b2e", "#3f7a4d", "#8b3d6b"];
const BOT =
  '<path d="M9 26l7-7 5 4 10-11" fill="none" stroke="#fff" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/><circle cx="31" cy="12" r="2.600" fill="#fff"/>';

/** A picture of the page's own for each person: the bot's mark, or a letter. */
export function avatarOf({ username, bot = false }: { readonly username: string; readonly bot?: boolean }): string {
  const sum = [...username].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  const colour = bot ? "#2f6f62" : (COLOURS[sum % COLOURS.length] ?? "#5a64c8");
  const letter = username
    .charAt(0)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/u, "?");
  const text = `<text x="20" y="27" text-anchor="middle" font-family="sans-serif" font-size="19" font-weight="600" fill="#fff">${letter}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/>${bot ? BOT : text}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
