/** The fields at the start of a Markdown file. */

export interface FencedFields {
  readonly yaml: string;
  /** The line they begin at, from 1. */
  readonly line: number;
}

/** The YAML between two lines of `---`; empty where a file has none, `null` where it is not YAML. */
export function fencedFields(text: string): FencedFields | null {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const fence = lines[first]?.trimEnd();
  if (fence === '+++') return null;
  if (fence !== '---') return { yaml: '', line: 1 };
  const last = lines.findIndex((line, index) => index > first && line.startsWith('---'));
  return last === -1 ? { yaml: '', line: 1 } : { yaml: lines.slice(first + 1, last).join('\n'), line: first + 2 };
}
