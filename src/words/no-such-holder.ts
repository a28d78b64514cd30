import { echoed } from "./echo.ts";
import type { RecognisedName } from "./recognised-name.ts";
import type { Words } from "./words.ts";

/** Why a name that is known has no figures, and what would be right. */
export function noSuchHolder({ noSuchHolder: say, names }: Words, typed: string, meant: RecognisedName): string {
  switch (meant.kind) {
    case "american":
      return say.american;
    case "international":
      return say.international;
    case "no-row":
      return say.noRow(echoed(typed));
    case "office":
      return say.officialUnknown(meant.holder);
    case "unlisted":
      return say.unlisted(names.country(meant.iso));
  }
}
