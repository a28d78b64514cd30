/** Amounts in billions of dollars, as the tables print them: one decimal, a true minus sign. */

const MINUS = "−";

const tenths = new Intl.NumberFormat("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const thousandths = new Intl.NumberFormat("en-US", { minimumFractionDigits: 3, maximumFractionDigits: 3 });
/** Of tables in millions: an amount that would read as none, or nearly, is written out. */
const SMALL_MILLIONS = 100;

/** 1103900 → "1,103.9" */
export function inBillions(millions: number): string {
  return `${millions < 0 ? MINUS : ""}${sizeInBillions(millions)}`;
}

/** 58400 → "+58.4", 35 → "+0.035", −12800 → "−12.8", 0 → "0.0" */
export function signedBillions(millions: number): string {
  return `${signOf(millions)}${sizeInBillions(millions)}`;
}

/** The same to the million: 417 → "+0.417" */
export function signedMillions(millions: number): string {
  return `${signOf(millions)}${thousandths.format(Math.abs(millions) / 1000)}`;
}

/** Without a sign, for a sentence that says which way: 50400 → "50.4" */
export function sizeInBillions(millions: number): string {
  const size = Math.abs(millions);
  return (size > 0 && size < SMALL_MILLIONS ? thousandths : tenths).format(size / 1000);
}

/** A change in percent with one decimal, two where it would read as none: −0.0054 → "−0.5%", −0.00025 → "−0.03%" */
export function signedPercent(ratio: number): string {
  const size = percent(ratio);
  return size === TINY ? size : `${signOf(ratio)}${size}`;
}

/** A part in percent with one decimal, two where it would read as none: 0.119 → "11.9%", 0.0003 → "0.03%" */
export function percent(ratio: number): string {
  const perMille = Math.round(Math.abs(ratio) * 1000);
  if (perMille > 0 || ratio === 0) return `${(perMille / 10).toFixed(1)}%`;
  const hundredths = Math.round(Math.abs(ratio) * 10_000);
  return hundredths > 0 ? `${(hundredths / 100).toFixed(2)}%` : TINY;
}

/** Two parts with as many decimals as tell them apart, two at most: 0.0115 and 0.0122 → "1.2%" and "1.2%" would not do. */
export function unlikePercents(a: number, b: number): [string, string] {
  if (percent(a) !== percent(b)) return [percent(a), percent(b)];
  return [`${(a * 100).toFixed(2)}%`, `${(b * 100).toFixed(2)}%`];
}

const TINY = "less than 0.01%";

function signOf(value: number): string {
  if (value === 0) return "";
  return value > 0 ? "+" : MINUS;
}
