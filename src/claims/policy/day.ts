/**
 * Days, as the policy writes them: ISO 8601 calendar days in UTC.
 *
 * Days compare as text (`'2026-01-31' < '2026-02-01'`), so nothing here reads
 * a clock.
 */

/** A year of any other century is a slip of the hand. */
const shape = /^(?:19|[2-9]\d)\d{2}-\d{2}-\d{2}$/;
const millisecondsPerDay = 86_400_000;

/**
 * Whether a text is a day that exists. `Date` turns `2026-02-30` into 2 March
 * without a word, so the day must survive the round trip.
 */
export function isDay(text: string): boolean {
  if (!shape.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** What to tell whoever gave a text that is no day. */
export function noDayMessage(text: string): string {
  return `Unexpected day \`${text}\`, expected one that exists, such as \`2026-01-31\``;
}

/**
 * Refuse what is no day, for callers that are programs.
 *
 * @throws {RangeError} There is no such day, or it is written otherwise.
 */
export function requireDay(text: string): void {
  if (!isDay(text)) throw new RangeError(noDayMessage(text));
}

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay;
}

/** The day some days after another (before it, when negative). */
export function addDays(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * millisecondsPerDay;
  return new Date(time).toISOString().slice(0, 10);
}
