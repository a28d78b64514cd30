import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/words/catalogue.ts";
import { LANGUAGES, type Language } from "../../src/words/language.ts";
import type { Words } from "../../src/words/words.ts";
import { SAMPLES } from "./messages/all-samples.ts";
import { type Rendered, rendered } from "./messages/sample-type.ts";

/** The narrowest place that a message may stand in: Discord's limits in characters. */
const LIMITS: readonly (readonly [RegExp, number])[] = [
  [/^commands\.optionNames\./, 32],
  [/^commands\./, 100],
  [/^(release\.buttons\.|subscriptions\.postNow|about\.howToRead|buttons\.)/, 80],
  [/(\.title$|\.titles\.|listTitle$)/, 256],
  [/^records\.chooseProof$/, 150],
  [/./, 1_024],
];
/** What Discord takes of one text in bytes is more than this for every place but the names of options. */
const MOST_BYTES = 3_000;

const CJK: readonly Language[] = ["ja", "zh-CN", "zh-TW", "ko"];

function messages(words: Words): Rendered[] {
  return Object.entries(SAMPLES).flatMap(([room, samples]) => {
    const found = Object.entries(words).find(([key]) => key === room)?.[1];
    return rendered(found, samples, room);
  });
}

describe.each(LANGUAGES)("every message in %s", (language) => {
  const all = messages(wordsOf(language));

  test("is whole, and within Discord's limits in characters and bytes", () => {
    for (const { path, text } of all) {
      const [, most = 0] = LIMITS.find(([pattern]) => pattern.test(path)) ?? [];
      const count = [...text].length;
      expect(count, `${path}: ${text}`).toBeGreaterThan(0);
      expect(count, `${path} is longer than ${most}: ${text}`).toBeLessThanOrEqual(most);
      expect(Buffer.byteLength(text), path).toBeLessThanOrEqual(MOST_BYTES);
      expect(text, path).not.toMatch(
        language === "de" ? /undefined|NaN|\[object|Infinity/ : /undefined|null|NaN|\[object|Infinity/,
      );
      expect(text, path).not.toMatch(/ {2}|^\s|\s$|\(\)|（）|\.\.|,,|。。|、、| [,.](\s|$)/);
      if (language !== "fr") expect(text, path).not.toMatch(/ [;:](\s|$)/);
      expect(text, `${path}: a hyphen in the place of a minus sign`).not.toMatch(/(^|[\s(（])-\d/);
    }
  });

  test("names its options as Discord takes them, each its own way", () => {
    const { optionNames } = wordsOf(language).commands;
    for (const name of Object.values(optionNames)) {
      expect(name).toMatch(/^[-_\p{L}\p{N}]{1,32}$/u);
      expect(name).toBe(name.toLowerCase());
    }
    expect(new Set(Object.values(optionNames)).size).toBe(Object.values(optionNames).length);
  });
});

test.each(CJK)("in %s nothing stands apart from the marks of its script", (language) => {
  for (const { path, text } of messages(wordsOf(language)))
    expect(text, path).not.toMatch(/[、。，；：（）「」『』] | [、。，；：（）「」『』]/);
});

const TRANSLATED = LANGUAGES.filter((language) => language !== "en" && wordsOf(language).language === language);

test.each(TRANSLATED)("nothing is left in English in %s", (language) => {
  const english = new Map(messages(wordsOf("en")).map(({ path, text }) => [`${path} ${text}`, text]));
  const left = messages(wordsOf(language)).filter(
    ({ path, text }) => english.has(`${path} ${text}`) && /[a-z]{4}/i.test(text),
  );
  expect(left.filter(({ path }) => !SAME_EVERYWHERE.test(path)).map(({ path, text }) => `${path}: ${text}`)).toEqual(
    [],
  );
});

/** Holders' marks and names, and words that a language shares with English. */
const SAME_EVERYWHERE =
  /^(commands\.optionNames\.|release\.(mover|holder)|report\.(mover|holder)|changes\.moverSplit|charts\.parts\.bills|proof\.(level|share|change))/;
