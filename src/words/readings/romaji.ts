/** Each row of the kana table: its consonant, then its kana with a, i, u, e, o; a dot where there is none. */
const ROWS = [
  " あいうえお",
  "kかきくけこ",
  "sさしすせそ",
  "tたちつてと",
  "nなにぬねの",
  "hはひふへほ",
  "mまみむめも",
  "rらりるれろ",
  "gがぎぐげご",
  "zざじずぜぞ",
  "dだぢづでど",
  "bばびぶべぼ",
  "pぱぴぷぺぽ",
  "yや.ゆ.よ",
  "wわ...を",
];
/** Sounds of foreign names, as they are entered on a keyboard. */
const FOREIGN = table(
  "ゔぁ va, ゔぃ vi, ゔ vu, ゔぇ ve, ゔぉ vo, うぃ wi, うぇ we, うぉ wo, いぇ ye, ふぁ fa, ふぃ fi, ふぇ fe, ふぉ fo",
  "てぃ thi, でぃ dhi, とぅ twu, どぅ dwu, てゅ thu, でゅ dhu, ちぇ tye, しぇ sye, じぇ zye, つぁ tsa, つぇ tse, くぁ kwa, ぐぁ gwa",
);
/** Where Hepburn goes by the ear. */
const HEPBURN = table("sy sh, ty ch, zy j, dy j, si shi, ti chi, tu tsu, zi ji, di ji, du zu, hu fu");
/** Where both ways of writing take a foreign sound by its nearest letters. */
const PLAIN = table("thi ti, dhi di, thu tyu, dhu dyu, twu tu, dwu du");
const BY_EAR = new Map([...HEPBURN, ...PLAIN]);
const SOUNDS: ReadonlyMap<string, string> = new Map([
  ["ん", "n"],
  ...ROWS.flatMap(([consonant = "", ...kana]) =>
    kana.map((each, at) => [each, `${consonant}${"aiueo"[at]}`.trim()] as const),
  ),
]);
const SMALL_Y = "ゃゅょ";

/**
 * A name in hiragana as people write it in Latin letters: Hepburn and Kunrei, with long vowels written out or not.
 * "ちゅうごく" → "chugoku", "chuugoku", "tyugoku", "tyuugoku"; "しんがぽーる" → "shingaporu", "shingapooru", …
 */
export function romajiOf(hiragana: string): string[] {
  const sounds = soundsOf(hiragana);
  const hepburn = inLetters(sounds, BY_EAR).replace(/っ(?=ch)/g, "t");
  const spellings = [hepburn, hepburn.replace(/n(?=[bmp])/g, "m"), inLetters(sounds, PLAIN)].map(doubled);
  return [...new Set(spellings.flatMap((each) => [shortened(each), lengthened(each)]))];
}

/** As a keyboard takes them, with the marks for a doubled consonant and a long vowel left in. */
function soundsOf(hiragana: string): string {
  return hiragana.replace(/.[ぁぃぅぇぉ]|でゅ|てゅ|.[ゃゅょ]|./gu, (kana) => {
    const foreign = FOREIGN.get(kana);
    if (foreign) return foreign;
    const [first = "", second = ""] = kana;
    const at = SMALL_Y.indexOf(second);
    return second !== "" && at >= 0 ? `${sound(first).slice(0, -1)}y${"auo"[at]}` : [...kana].map(sound).join("");
  });
}

function sound(kana: string): string {
  return SOUNDS.get(kana) ?? kana;
}

function inLetters(sounds: string, letters: ReadonlyMap<string, string>): string {
  return sounds.replace(/[td][hw][iu]|[stzd]y|[stzd]i|[td]u|hu/g, (each) => letters.get(each) ?? each);
}

function doubled(text: string): string {
  return text.replace(/っ(.)/g, "$1$1");
}

function shortened(text: string): string {
  return text.replaceAll("ー", "").replace(/o[ou]/g, "o").replace(/uu/g, "u");
}

function lengthened(text: string): string {
  return text.replace(/(.)ー/g, "$1$1");
}

function table(...lines: readonly string[]): ReadonlyMap<string, string> {
  const pairs = lines.flatMap((line) => line.split(", "));
  return new Map(pairs.map((pair) => pair.split(" ")).map(([from = "", to = ""]) => [from, to]));
}
