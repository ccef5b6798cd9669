/** The fields at the start of a Markdown file. */
import { frontMatterOf } from '../../claims/site-tools.ts';

export interface FencedFields {
  readonly yaml: string;
  /** The line they begin at, from 1. */
  readonly line: number;
}

/** The YAML between two lines of `---`; empty where a file has none, `null` where it is not YAML. */
export function fencedFields(text: string): FencedFields | null {
  const found = frontMatterOf(text);
  if (found === null) return { yaml: '', line: 1 };
  if (found.language !== 'yaml') return null;
  const { from, to } = found.content;
  // Without the last line end: of a value that stays open, the end is told on its own line.
  return {
    yaml: text.slice(from, to).replace(/(?:\r\n?|\n)$/, ''),
    line: text.slice(0, from).split(/\r\n?|\n/).length,
  };
}
