/**
 * Marks inside a line of copy: `**bold**` and code in backticks, in the fields
 * that docs/site.md names. No more of Markdown is read there: in a value such as
 * `Depth:shallow` or `a_b_c`, it would see a directive and emphasis that nobody wrote.
 */

export interface InlinePart {
  readonly kind: 'text' | 'bold' | 'code';
  readonly text: string;
}

/** The parts of a line in order; what is not closed stays as it is written. */
export function inlineParts(line: string): InlinePart[] {
  return line
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.length > 4 && part.startsWith('**') && part.endsWith('**'))
        return { kind: 'bold', text: part.slice(2, -2) };
      if (part.length > 2 && part.startsWith('`') && part.endsWith('`'))
        return { kind: 'code', text: part.slice(1, -1) };
      return { kind: 'text', text: part };
    });
}
