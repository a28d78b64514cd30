const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** "3.3 s", "27 min 30 s", "5 h 33 min": to the second, from an hour on to the minute. */
export function asDuration(seconds: number): string {
  if (seconds < MINUTE) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < HOUR) return `${Math.floor(whole / MINUTE)} min ${whole % MINUTE} s`;
  const minutes = Math.round(seconds / MINUTE);
  return `${Math.floor(minutes / MINUTE)} h ${minutes % MINUTE} min`;
}

/** Decimal: "1.1 GB". */
export function asBytes(bytes: number): string {
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
