/** Days as text: YYYY-MM-DD, the same everywhere, whatever the clock's zone. */

const long = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day in words, such as “3 May 2031”. */
export function longDay(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`));
}
