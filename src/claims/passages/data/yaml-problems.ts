import { createRequire } from 'node:module';
import type { Document, ErrorCode, Node, YAMLError } from 'yaml';
import { late } from '../../late.ts';
import type { LineIndex } from '../../line-index.ts';
import type { CheckError, Source } from '../../types.ts';

const yaml = late(() => createRequire(import.meta.url)('yaml') as typeof import('yaml'));

/**
 * Say in plain words why YAML cannot be read.
 *
 * @param lines Of the source.
 * @param base Where the YAML begins in it.
 */
export function yamlProblem(
  error: YAMLError,
  document: Document,
  { path, text }: Source,
  lines: LineIndex,
  base: number,
): CheckError {
  // Where one stands alone, YAML goes on with the line, and no other message would be true.
  const upTo = text.indexOf('\n', base + error.pos[1]);
  const returned = text.slice(base, upTo < 0 ? undefined : upTo).search(/\r(?!\n|$)/);
  if (returned >= 0) return { path, ...lines.at(base + returned), message: lineEnd };
  const { at, message } = yamlFault(error, document);
  return { path, ...lines.at(base + at), message };
}

/** What is wrong, and where in the YAML: for others who read the same files, so that it is told in the same words. */
export function yamlFault(
  { code, message, pos: [at] }: YAMLError,
  document: Document,
): { readonly at: number; readonly message: string } {
  const opened = /^(?:Missing closing|Flow (?:map|sequence) )/.test(message) ? openAt(at, document) : null;
  if (opened !== null) return opened;
  if (message.startsWith('Sequence item')) return { at, message: noItem };
  return { at, message: messages[code] ?? `Unreadable YAML: ${firstLine(message)}` };
}

/** The quote or bracket whose end is missed at a place, which may be lines below the one that has to be mended. */
function openAt(at: number, document: Document): ReturnType<typeof yamlFault> | null {
  const { visit } = yaml();
  let opened: ReturnType<typeof yamlFault> | null = null;
  visit(document, {
    Node: (_, node) => {
      const [from = at, to] = node.range ?? [];
      const signs = signsOf(node);
      if (signs === null || to !== at) return undefined;
      const [sign, end] = signs;
      const message = `Unexpected \`${sign}\` that is never closed, expected \`${end}\` at the end of its value`;
      opened = { at: from, message };
      return visit.BREAK;
    },
  });
  return opened;
}

/** What a node begins and ends with; `null` where it needs no end. */
function signsOf(node: Node): readonly [string, string] | null {
  const { isCollection, isMap, isScalar } = yaml();
  if (isScalar(node))
    return node.type === 'QUOTE_DOUBLE' ? ['"', '"'] : node.type === 'QUOTE_SINGLE' ? ["'", "'"] : null;
  if (!isCollection(node) || node.flow !== true) return null;
  return isMap(node) ? ['{', '}'] : ['[', ']'];
}

const noItem =
  'Unexpected line in a list, expected `- ` at its start, or the indentation of the line that it goes on from';

const lineEnd = 'Unexpected line end of a carriage return (CR) alone, expected LF or CRLF';

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}

const messages: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_ALIAS: 'Unexpected YAML alias, expected the name of an anchor (`&name`) above it',
  BAD_DQ_ESCAPE: 'Unexpected `\\` in double quotes, expected `\\\\` or single quotes',
  BAD_INDENT: 'Unexpected indentation in YAML, expected that of the lines it belongs to',
  BAD_SCALAR_START: 'Unexpected special character at the start of a value, expected quotes around it',
  BLOCK_AS_IMPLICIT_KEY: 'Unexpected `: ` in a value, expected quotes around the value',
  DUPLICATE_KEY: 'Unexpected second value for the same key, expected each key once',
  MISSING_CHAR: 'Unexpected end of a value or line, expected a closing quote, bracket or a `:`',
  MULTILINE_IMPLICIT_KEY: 'Unexpected line in YAML, expected `key: value`',
  RESOURCE_EXHAUSTION: 'Nested too deeply to be read, expected fewer values inside one another',
  TAB_AS_INDENT: 'Unexpected tab at the start of a line, expected spaces',
  UNEXPECTED_TOKEN: 'Unexpected text in YAML, expected `key: value` or a list item',
};
