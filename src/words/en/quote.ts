import { capital } from "../capital.ts";
import type { QuoteWords } from "../rooms/quote-words.ts";
import { dayName, monthName } from "./dates.ts";
import { runningName } from "./holder-names.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

export const quote: QuoteWords = {
  title: ({ name }, month) => `Quote: ${name}, ${monthName(month)}`,
  sentence({ holder, month, millions, moved, file }) {
    const source = `U.S. Treasury, TIC ${sources.table(file.table)}, release of ${dayName(file.release)}`;
    return (
      `${capital(runningName(holder))} held $${money.level(millions)} billion of U.S. Treasuries at the end of ` +
      `${monthName(month)}${moved ? comparison(moved) : ""} (${source}; market value by place of custody, so a change is not a sale or purchase).`
    );
  },
};

function comparison({ kind, millions }: { readonly kind: string; readonly millions: number }): string {
  return kind === "as-much" ? ", as a month before" : `, $${money.size(millions)} billion ${kind} than a month before`;
}
