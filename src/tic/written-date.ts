/** As the Treasury writes them. */
export const MONTH_NAMES = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** "March 15, 2023" as "2023-03-15"; null if this is no date written so. */
export function writtenDate(text: string): string | null {
  const [, name = "", day = "", year] = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})$/.exec(text.trim()) ?? [];
  const month = MONTH_NAMES.indexOf(name) + 1;
  if (!year || month === 0) return null;
  const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const known = new Date(date);
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(date) ? date : null;
}
