import type { ErrorCode, YAMLError } from 'yaml';
import type { LineIndex } from '../../line-index.ts';
import type { CheckError, Source } from '../../types.ts';

/**
 * Say in plain words why YAML cannot be read.
 *
 * @param lines Of the source.
 * @param base Where the YAML begins in it.
 */
export function yamlProblem(error: YAMLError, { path, text }: Source, lines: LineIndex, base: number): CheckError {
  // Where one stands alone, YAML goes on with the line, and no other message would be true.
  const upTo = text.indexOf('\n', base + error.pos[1]);
  const returned = text.slice(base, upTo < 0 ? undefined : upTo).search(/\r(?!\n|$)/);
  if (returned >= 0) return { path, ...lines.at(base + returned), message: lineEnd };
  return { path, ...lines.at(base + error.pos[0]), message: yamlMessage(error) };
}

/** What is wrong, without its place: for others who read the same files, so that it is told in the same words. */
export function yamlMessage({ code, message }: Pick<YAMLError, 'code' | 'message'>): string {
  // A list in brackets that stays open reaches the end of the YAML, or a line too far to the left.
  const kind = code === 'BAD_INDENT' && message.startsWith('Flow ') ? 'MISSING_CHAR' : code;
  return messages[kind] ?? `Unreadable YAML: ${firstLine(message)}`;
}

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
