const MARK = /<t:(-?\d+)(?::([tTdDfFR]))?>/g;

const UTC = {
  timeZone: "UTC",
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
} as const;
const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** An instant that Discord shows in each reader's own zone: F and f with the date, R as "in 3 days". */
export function timeMark(at: Date, style: "F" | "f" | "R"): string {
  return `<t:${Math.floor(at.getTime() / 1000)}:${style}>`;
}

/**
 * Discord's time marks as a terminal reads them: "16 Oct 2026, 20:00 UTC", "in 3 days".
 * @param language BCP 47, "ja": "2026年10月16日 20:00 UTC"
 */
export function readableTimes(text: string, now: Date, language: string): string {
  const locale = language === "en" ? "en-GB" : language;
  const format = new Intl.DateTimeFormat(locale, UTC);
  return text.replace(MARK, (_, seconds: string, style?: string) => {
    const at = new Date(Number(seconds) * 1000);
    return style === "R" ? relative(at, now, locale) : `${format.format(at)} UTC`;
  });
}

function relative(at: Date, now: Date, locale: string): string {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.round(seconds / size), unit);
}
