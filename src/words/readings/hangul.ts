/** Letters of a syllable as they are typed: first, middle and last ones, in Unicode's order; those that take two keys are two. */
const FIRST = "ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ");
const MIDDLE = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ");
const LAST =
  "ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ");

/**
 * Hangul letter by letter, so that what is half typed begins what it will be: "일" and "이" both begin "일본" → "ㅇㅣㄹㅂㅗㄴ".
 * All else stays.
 */
export function hangulLetters(text: string): string {
  if (!HANGUL.test(text)) return text;
  return text.normalize("NFD").replace(/[\u1100-\u11ff]/g, (letter) => {
    const code = letter.charCodeAt(0);
    if (code >= 0x11a8) return LAST[code - 0x11a8] ?? letter;
    return (code >= 0x1161 ? MIDDLE[code - 0x1161] : FIRST[code - 0x1100]) ?? letter;
  });
}

const HANGUL = /[\u1100-\u11ff가-힣]/;
const SYLLABLES = 0xac00;
const MIDDLES = 21;
const LASTS = 28;
/** The Revised Romanisation. */
const FIRST_ROMAN = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ");
const MIDDLE_ROMAN = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const LAST_ROMAN = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");
/** A last letter before a vowel: spoken with the syllable that follows. */
const CARRIED = " g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p ".split(" ");

/**
 * A name in hangul as people write it in Latin letters, with the sounds that meet changed or not.
 * "독일" → "dogil"; "룩셈부르크" → "ruksembureukeu"; "독립" → "dongnip", "dokrip"; empty for what is no hangul.
 */
export function romanisationsOf(hangul: string): string[] {
  const text = hangul.replaceAll(" ", "");
  if (!/^[가-힣]+$/.test(text)) return [];
  const apart = [...text].map(partsOf).map(romanised).join("").replaceAll("l r", "ll");
  return [...new Set([assimilated(apart), apart.replaceAll(" ", "")])];
}

interface Parts {
  readonly first: number;
  readonly middle: number;
  readonly last: number;
}

function partsOf(syllable: string): Parts {
  const at = syllable.charCodeAt(0) - SYLLABLES;
  return { first: Math.floor(at / LASTS / MIDDLES), middle: Math.floor(at / LASTS) % MIDDLES, last: at % LASTS };
}

/** With a space where two consonants meet, which may change each other. */
function romanised({ first, middle, last }: Parts, index: number, all: readonly Parts[]): string {
  const next = all[index + 1];
  const isCarried = next !== undefined && FIRST_ROMAN[next.first] === "";
  const end = isCarried ? CARRIED[last] : `${LAST_ROMAN[last]}${next && last > 0 ? " " : ""}`;
  return `${FIRST_ROMAN[first]}${MIDDLE_ROMAN[middle]}${end}`;
}

function assimilated(text: string): string {
  return text
    .replace(/n r|l n/g, "ll")
    .replace(/k (?=[nmr])/g, "ng ")
    .replace(/t (?=[nmr])/g, "n ")
    .replace(/p (?=[nmr])/g, "m ")
    .replace(/(m|ng|n) r/g, "$1n")
    .replaceAll(" ", "");
}
