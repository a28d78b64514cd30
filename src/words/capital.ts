/** "the United Kingdom" → "The United Kingdom", at the start of a sentence */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
