/** What a value of style may turn out to be where it depends on custom properties. */

/** What is declared of each custom property anywhere on a page, in that order. */
export type CustomProperties = ReadonlyMap<string, readonly string[]>;

/** At most so many values are tried for one declaration, and so many steps are taken to them. */
const mostValues = 64;
const mostSteps = 12;

/**
 * A value for each way that its `var()` may turn out: what is declared anywhere,
 * and what it falls back on. Where there are more than are tried, the last is
 * none of them: see {@link isAnything}.
 */
export function valuesOf(value: string, custom: CustomProperties): string[] {
  let open = [value];
  for (let step = 0; step < mostSteps && open.some((each) => each.includes('var(')); step += 1) {
    const next: string[] = [];
    for (const each of open)
      if (next.length <= mostValues) next.push(...withOneResolved(each, custom).slice(0, mostValues + 1));
    // What a function of CSS decides stands for all the others.
    open = next.length > mostValues ? [...next.slice(0, mostValues), 'if()'] : next;
  }
  return open;
}

/** Whether only a browser can tell what a value comes to: a function of CSS decides it, or it was not followed to its end. */
export function isAnything(value: string): boolean {
  return /\bif\(|\bvar\(|--[\w-]+\(/.test(value);
}

function withOneResolved(value: string, custom: CustomProperties): string[] {
  const start = value.lastIndexOf('var(');
  if (start === -1) return [value];
  let end = start + 4;
  for (let depth = 1; end < value.length && depth > 0; end += 1)
    depth += value[end] === '(' ? 1 : value[end] === ')' ? -1 : 0;
  const inner = value.slice(start + 4, value[end - 1] === ')' ? end - 1 : end);
  const comma = inner.indexOf(',');
  const name = (comma === -1 ? inner : inner.slice(0, comma)).trim();
  const declared = inLowerCase(custom).get(name) ?? [];
  const fallback = comma === -1 ? [] : [inner.slice(comma + 1).trim()];
  // What is declared nowhere is invalid, and inherits.
  const all = [...declared, ...fallback];
  return (all.length === 0 ? ['inherit'] : all).map((each) => `${value.slice(0, start)}${each}${value.slice(end)}`);
}

const lowered = new WeakMap<CustomProperties, CustomProperties>();

function inLowerCase(custom: CustomProperties): CustomProperties {
  const known = lowered.get(custom);
  if (known !== undefined) return known;
  const found = new Map<string, readonly string[]>();
  for (const [name, values] of custom)
    found.set(name.toLowerCase(), [
      ...(found.get(name.toLowerCase()) ?? []),
      ...values.map((each) => each.toLowerCase()),
    ]);
  lowered.set(custom, found);
  return found;
}

/** A value without what makes it win over others, in lower case. */
export function plainValue(value: string): string {
  return value.replace(/\s*!\s*important\s*$/i, '').toLowerCase();
}
