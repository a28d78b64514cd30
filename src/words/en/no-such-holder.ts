import type { NoSuchHolderWords } from "../rooms/no-such-holder-words.ts";
import { runningName } from "./holder-names.ts";
import { listed } from "./numbers.ts";

const SEPARATE = 'Separate two to six by commas, such as "Japan, China, UK".';

export const noSuchHolder: NoSuchHolderWords = {
  american:
    "The tables list foreign holders only: the Federal Reserve and other holders in the United States are not in them. All foreign holders together are `total`.",
  international: "No international organisation is listed by name; all of them together are `international`.",
  noRow: (typed) =>
    `There is no row for ${typed}, and no sum of it is made here. ` +
    "Rows of several countries are the euro area, the European Union, Europe, Asia, Africa and Latin America; sums made here are the custody centres, China with Belgium and China with Hong Kong.",
  officialUnknown: (holder) =>
    `How much of the holdings of ${runningName(holder)} is official and how much private cannot be known: the Treasury tells them apart for all countries together only. ` +
    `Ask for ${runningName(holder)} as a whole, or for \`official\` or \`private\` of all.`,
  unlisted: (country) =>
    `No table that is held lists ${country} by name; what it holds, if anything, is in "All Other".`,
  unknown(typed, nearest) {
    const names = listed(nearest.map(runningName)).replace(/ and ([^,]*)$/, " or $1");
    const hint = names
      ? `Did you mean ${names}?`
      : 'Try a country such as "Japan", "UK" or "Cayman Islands", or "total", "official", "all other".';
    return `I know no holder called ${typed}. ${hint}`;
  },
  twice: (holder) => `Two to six different holders are compared, and ${runningName(holder)} stands there twice.`,
  tooFew: (only) =>
    `${only ? `With what shall ${runningName(only)} be compared` : "What shall be compared"}? ${SEPARATE}`,
  tooMany: (count) => `More than six lines cannot be told apart, and these are ${count}. ${SEPARATE}`,
  noMonth: (typed, range) => `${typed} is not a month. Write it as 2022-03 or March 2022. ${range}.`,
  noRelease: (typed, held) => `No release of ${typed} is held. Held are those of ${listed(held)}.`,
};
