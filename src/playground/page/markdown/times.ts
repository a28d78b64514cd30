const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};

const STEPS = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

/** `<t:UNIX:STYLE>` in the reader's own zone and language. `now` is in milliseconds. */
export function timeText(unix: number, style: string, now: number, locale: string): string {
  if (style === "R") return relative(unix - Math.floor(now / 1_000), locale);
  return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES["f"]).format(unix * 1_000);
}

function relative(seconds: number, locale: string): string {
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? STEPS[5];
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.trunc(seconds / size), unit);
}

/** When a message was written, as Discord heads it: "Today at 4:00 PM", "Yesterday at …", a date and time. */
export function stampText(iso: string, now: number, locale: string): string {
  const then = new Date(iso);
  const day = (date: Date) => new Date(date).setHours(0, 0, 0, 0);
  const days = Math.round((day(new Date(now)) - day(then)) / 86_400_000);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(then);
  if (days > 1 || days < 0)
    return new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "short" }).format(then);
  const name = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-days, "day");
  const named = name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  return locale.startsWith("en") ? `${named} at ${time}` : `${named} ${time}`;
}
