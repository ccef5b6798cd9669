/** Names of a JSON-LD document's own for properties of a vocabulary that readers know. */

/** How deep a document is looked through for contexts. */
const deepest = 20;

/** The property that each of its own names stands for, as the last part of its address: `x` is `paymentAccepted`. */
export function ownNames(json: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  // A context that is only an address has no names of the document's own.
  if (!/"@context"\s*:\s*[{[]/.test(json)) return found;
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: JSON.parse(json), depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null || depth > deepest) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key === '@context') noteNames(inner, found);
      open.push({ value: inner, depth: depth + 1 });
    }
  }
  return found;
}

function noteNames(context: unknown, found: Map<string, string>): void {
  if (typeof context !== 'object' || context === null) return;
  if (Array.isArray(context)) return context.forEach((each) => noteNames(each, found));
  for (const [name, meant] of Object.entries(context as Readonly<Record<string, unknown>>)) {
    const address: unknown = Object(meant) === meant ? (meant as Readonly<Record<string, unknown>>)['@id'] : meant;
    if (typeof address === 'string') found.set(name, localName(address));
  }
}

/** A name without its vocabulary: of `https://schema.org/name` and `schema:name` the last part. */
export function localName(name: string): string {
  return name.replace(/^.*[:/#](?=[^:/#]+$)/, '');
}
