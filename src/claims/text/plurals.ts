/**
 * Plurals that are more than an `s`: of "agency", "agencies". A key has lost its
 * final `s` already (`tokens.ts`), so that of "agencies" is `agencie`.
 *
 * Rules of spelling as in Quirk and others, *A Comprehensive Grammar of the
 * English Language* (1985), 5.79 to 5.86. A form that no word has does no harm; one
 * that is another word would, so short words keep their own ("use" is not "us").
 */

/** The keys by which a word is found in its other number; none where an `s` is all the difference. */
export function otherNumbersOf(key: string): readonly string[] {
  const irregular = irregulars.get(key);
  if (irregular !== undefined) return [irregular];
  // "Nine business days" are no businesses.
  if (!/^[a-z]{3,}$/.test(key) || key === 'businesse') return [];
  if (/[^aeiou]y$/.test(key)) return [`${key.slice(0, -1)}ie`];
  if (/[^aeiou]ie$/.test(key)) return [`${key.slice(0, -2)}y`];
  // "Analysis", "analyses".
  if (/\w{4}sis$/.test(key)) return [`${key.slice(0, -2)}e`];
  if (/yse$/.test(key)) return [`${key.slice(0, -1)}is`];
  if (/[^z]z$/.test(key)) return [`${key}e`, `${key}ze`];
  if (/(?:ss|us|x|z|ch|sh|\w[^aeiou]o)$/.test(key)) return [`${key}e`];
  return /\w{2}(?:ss|us|x|z|ch|sh|[^aeiou]o)e$/.test(key) ? [key.slice(0, -1)] : [];
}

const pairs = [
  ['child', 'children'],
  ['man', 'men'],
  ['woman', 'women'],
  ['person', 'people'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['criterion', 'criteria'],
  ['loaf', 'loave'],
  ['leaf', 'leave'],
  ['half', 'halve'],
  ['shelf', 'shelve'],
  ['wolf', 'wolve'],
  ['calf', 'calve'],
  ['knife', 'knive'],
  ['bus', 'buse'],
] as const;

/** Both ways, but for plurals that are another word as well: a phrase of "leave" is not one of "leaf". */
const irregulars: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([one, many]) =>
    many.endsWith('ve') ? [[one, many] as const] : [[one, many] as const, [many, one] as const],
  ),
);
