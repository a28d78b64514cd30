/**
 * Amounts as a language writes them, one scale a language: billions with one decimal where it counts in thousands, units of
 * 100 million where it counts in ten thousands, so that the tables' one decimal of a billion is kept. Intl writes the number,
 * the catalogue the unit: its own compact notation hides a change of 15 billion in "$1.1T". A true minus sign everywhere.
 */
export interface Money {
  /** With its currency: 1103900 → "$1,103.9 bn", "1兆1039億ドル" */
  amount(millions: number): string;
  /** In a line after a name: "1,103.9", "1兆1039億ドル" */
  level(millions: number): string;
  /** 58400 → "+58.4", "+584億"; 35 → "+0.035"; 0 → "0.0" */
  change(millions: number): string;
  /** Without a sign, for a sentence that says which way: "50.4", "504億ドル" */
  size(millions: number): string;
  /** To the million, of holders that are small: 417 → "+0.417", "+4.17億" */
  exactChange(millions: number): string;
  /** A round number: 1000000 → "1,000", "1兆ドル" */
  round(millions: number): string;
  /** As somebody sets it, in tenths of a billion, without a decimal where it needs none: 10000 → "$10 bn", "100億ドル" */
  threshold(millions: number): string;
  /** In tenths of a percent: 50 → "5%", 25 → "2.5%" */
  thresholdPercent(perMille: number): string;
  /** In a table or on an axis whose head names the unit: "1,103.9", "11,039" */
  cell(millions: number): string;
  /** "+58.4", "+584" */
  cellChange(millions: number): string;
  /** To the million: "+0.417", "+4.17" */
  exactCellChange(millions: number): string;
  /** On an axis of round values whose head names the unit: 200000 → "200", "2,000" */
  tick(millions: number, decimals: number): string;
  /** A number that is no amount: 103.42 with one decimal → "103.4" */
  number(value: number, decimals: number): string;
  /** What a cell is in: "$ bn", "億ドル" */
  readonly unit: string;
  /** 0.119 → "11.9%", two decimals where it would read as none: 0.0003 → "0.03%" */
  percent(ratio: number): string;
  /** −0.0054 → "−0.5%" */
  signedPercent(ratio: number): string;
  /** With two decimals: 0.11937 → "11.94%" */
  exactPercent(ratio: number): string;
  /** Two parts with as many decimals as tell them apart, two at most. */
  unlikePercents(a: number, b: number): [string, string];
}

interface MoneyStyle {
  readonly locale: string;
  readonly unit: string;
  /** 1000: billions with one decimal. 100: units of 100 million without one. */
  readonly millionsOfUnit: 1000 | 100;
  /** "1,103.9" → "$1,103.9 bn" */
  amount(number: string, units: number): string;
  /** Where it differs from the number alone. */
  level?(number: string, units: number): string;
  change?(number: string): string;
  tinyPercent(percent: string): string;
  /** Between a number and its percent sign. */
  readonly percentGap?: string;
}

const MINUS = "−";
/** Of tables in millions: an amount that would read as none, or nearly, is written out. */
const SMALL_MILLIONS = 100;

export function createMoney(style: MoneyStyle): Money {
  const { millionsOfUnit } = style;
  const decimals = millionsOfUnit === 1000 ? 1 : 0;
  const usual = numberFormat(style.locale, decimals);
  const exact = numberFormat(style.locale, decimals + 2);
  const plain = (millions: number, format = usual) => format.format(Math.abs(millions) / millionsOfUnit);
  const isSmall = (millions: number) => millions !== 0 && Math.abs(millions) < SMALL_MILLIONS;
  const number = (millions: number) => plain(millions, isSmall(millions) ? exact : usual);
  const level = style.level ?? ((text: string) => text);
  const change = style.change ?? ((text: string) => text);
  const negative = (millions: number) => (millions < 0 ? MINUS : "");
  const units = (millions: number) => Math.abs(millions) / millionsOfUnit;
  return {
    unit: style.unit,
    amount: (millions) => negative(millions) + style.amount(number(millions), units(millions)),
    level: (millions) => negative(millions) + level(number(millions), units(millions)),
    size: (millions) => level(number(millions), units(millions)),
    change: (millions) => signOf(millions) + change(number(millions)),
    exactChange: (millions) => signOf(millions) + change(plain(millions, exact)),
    round: (millions) => level(numberFormat(style.locale, 0).format(units(millions)), units(millions)),
    threshold: (millions) =>
      style.amount(plain(millions, numberFormat(style.locale, tenths(units(millions)))), units(millions)),
    cell: (millions) => negative(millions) + number(millions),
    cellChange: (millions) => signOf(millions) + number(millions),
    exactCellChange: (millions) => signOf(millions) + plain(millions, exact),
    tick: (millions, decimalsOfBillion) =>
      negative(millions) + plain(millions, numberFormat(style.locale, millionsOfUnit === 1000 ? decimalsOfBillion : 0)),
    number: (value, digits) => negative(value) + numberFormat(style.locale, digits).format(Math.abs(value)),
    ...createPercents(style),
  };
}

function createPercents({ locale, tinyPercent, percentGap = "" }: MoneyStyle) {
  const of = (ratio: number, digits: number) =>
    `${numberFormat(locale, digits).format(Math.abs(ratio) * 100)}${percentGap}%`;
  const isTiny = (ratio: number) => ratio !== 0 && Math.round(Math.abs(ratio) * 10_000) === 0;
  const percent = (ratio: number) => {
    if (isTiny(ratio)) return tinyPercent(of(0.0001, 2));
    const size = Math.abs(ratio);
    return Math.round(size * 1000) > 0 || size === 0
      ? of(Math.round(size * 1000) / 1000, 1)
      : of(Math.round(size * 10_000) / 10_000, 2);
  };
  return {
    percent,
    exactPercent: (ratio: number) => of(ratio, 2),
    thresholdPercent: (perMille: number) => of(perMille / 1_000, tenths(perMille / 10)),
    signedPercent: (ratio: number) => (isTiny(ratio) ? percent(ratio) : signOf(ratio) + percent(ratio)),
    unlikePercents: (a: number, b: number): [string, string] =>
      percent(a) !== percent(b) ? [percent(a), percent(b)] : [of(a, 2), of(b, 2)],
  };
}

/** Decimals of what is counted in tenths. */
function tenths(value: number): 0 | 1 {
  return Number.isInteger(value) ? 0 : 1;
}

function numberFormat(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const held = formats.get(key);
  if (held) return held;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: "always",
  });
  formats.set(key, made);
  return made;
}

/** Made once: a format costs more than what it is used for. */
const formats = new Map<string, Intl.NumberFormat>();

function signOf(value: number): string {
  if (value === 0) return "";
  return value > 0 ? "+" : MINUS;
}
