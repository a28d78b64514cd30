import type { Holder } from "../holdings/holder.ts";
import type { Condition } from "../insights/conditions/condition.ts";
import { readConditions } from "../words/read-conditions.ts";
import { splitHolders } from "./holders-option.ts";
import type { StringOption } from "./option.ts";
import { UserError } from "./user-error.ts";

const MOST_WATCHED = 20;
/** They are fields alone: Discord never lists them. */
const SHOWN_BY_THE_FORM = () => "";

export const STYLES = ["full", "corrections", "publish", "always"] as const;
export type Style = (typeof STYLES)[number];

/** Countries and composites that a subscription watches. */
export const watchedOption: StringOption<readonly Holder[]> = {
  kind: "string",
  key: "w",
  description: SHOWN_BY_THE_FORM,
  parse(raw, { words, dataset }) {
    const holders = [...new Set(splitHolders(words, dataset, raw))];
    if (holders.length > MOST_WATCHED) throw new UserError(words.watching.errors.tooMany(MOST_WATCHED));
    return holders;
  },
};

/** What has to happen for a post. */
export const conditionsOption: StringOption<readonly Condition[]> = {
  kind: "string",
  key: "o",
  description: SHOWN_BY_THE_FORM,
  parse(raw, { words }) {
    const read = readConditions(words, raw);
    if (read.kind === "refused") throw new UserError(read.message);
    return read.conditions;
  },
};

/** Several of a list at once, as a form sends them: "full,corrections". */
export const stylesOption: StringOption<ReadonlySet<Style>> = {
  kind: "string",
  key: "s",
  description: SHOWN_BY_THE_FORM,
  parse: (raw) => new Set(STYLES.filter((style) => raw.split(",").includes(style))),
};
