/** Numbers and lists as every message writes them. */

/** A number in groups of three digits. */
export function grouped(number: number): string {
  // By hand: the first use of the runtime's number formats costs more than a page.
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A number with its noun in the right form. */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** The first of many by name, the others by number. */
export function firstFew(names: readonly string[]): string {
  const shown = names.slice(0, 5);
  const more = names.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${grouped(more)} more` : '');
}
