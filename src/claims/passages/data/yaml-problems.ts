import type { ErrorCode, YAMLError } from 'yaml';
import type { LineIndex } from '../../line-index.ts';
import type { CheckError } from '../../types.ts';

/**
 * Say in plain words why YAML cannot be read.
 *
 * @param lines Of the source at that path.
 * @param base Where the YAML begins in it.
 */
export function yamlProblem(error: YAMLError, path: string, lines: LineIndex, base: number): CheckError {
  const message = messages[error.code] ?? `Unreadable YAML: ${firstLine(error.message)}`;
  return { path, ...lines.at(base + error.pos[0]), message };
}

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
