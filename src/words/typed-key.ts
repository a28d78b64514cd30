import { plainName } from "./plain-name.ts";
import { hangulLetters } from "./readings/hangul.ts";
import { asHiragana } from "./readings/kana.ts";

/** What names are found by: a plain name, in which katakana is hiragana and hangul goes letter by letter. */
export function typedKey(typed: string): string {
  return soundKey(plainName(typed));
}

/** @param plain as `plainName` gives it */
export function soundKey(plain: string): string {
  return hangulLetters(asHiragana(plain));
}
