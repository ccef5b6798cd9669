/** What a value of style may turn out to be where it depends on custom properties. */

/** What is declared of each custom property anywhere on a page, in that order. */
export type CustomProperties = ReadonlyMap<string, readonly string[]>;

/** At most so many values are tried for one declaration. */
const mostValues = 24;

/** A value for each way that its `var()` may turn out: what is declared anywhere, and what it falls back on. */
export function valuesOf(value: string, custom: CustomProperties): string[] {
  let open = [value];
  for (let step = 0; step < 6 && open.some((each) => each.includes('var(')); step += 1)
    open = open.flatMap((each) => withOneResolved(each, custom)).slice(0, mostValues);
  return open;
}

function withOneResolved(value: string, custom: CustomProperties): string[] {
  const start = value.lastIndexOf('var(');
  if (start === -1) return [value];
  let end = start + 4;
  for (let depth = 1; end < value.length && depth > 0; end += 1) depth += value[end] === '(' ? 1 : value[end] === ')' ? -1 : 0;
  const inner = value.slice(start + 4, value[end - 1] === ')' ? end - 1 : end);
  const comma = inner.indexOf(',');
  const name = (comma === -1 ? inner : inner.slice(0, comma)).trim();
  const declared = [...custom].filter(([each]) => each.toLowerCase() === name).flatMap(([, values]) => values.map((each) => each.toLowerCase()));
  const fallback = comma === -1 ? [] : [inner.slice(comma + 1).trim()];
  // What is declared nowhere is invalid, and inherits.
  const all = [...declared, ...fallback];
  return (all.length === 0 ? ['inherit'] : all).map((each) => `${value.slice(0, start)}${each}${value.slice(end)}`);
}

/** A value without what makes it win over others, in lower case. */
export function plainValue(value: string): string {
  return value.replace(/\s*!\s*important\s*$/i, '').toLowerCase();
}
