/** The fields at the start of a Markdown file. */
import { frontMatterOf } from '../../claims/site-tools.ts';

export interface FencedFields {
  readonly yaml: string;
  /** The line they begin at, from 1. */
  readonly line: number;
}

/**
 * Why a file that has to have fields has none: nothing opens them, or nothing closes them. `null` where it has some.
 *
 * @param needed The names of fields that it cannot be without.
 */
export function lackOfFields(
  text: string,
  needed: readonly string[],
): { readonly line: number; readonly message: string } | null {
  if (frontMatterOf(text) !== null) return null;
  const opening = /^\s*---[ \t]*[\r\n]/.exec(text);
  const names = needed.map((name) => `\`${name}\``).join(', ');
  return opening === null
    ? {
        line: 1,
        message: `Unexpected start without fields, expected a line \`---\`, then ${names}, each on a line of its own as \`name: value\`, then a line \`---\``,
      }
    : {
        line: opening[0].trimEnd().split(/\r\n?|\n/).length,
        message: 'Unexpected `---` that no second one closes, expected a line `---` after the last field',
      };
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
