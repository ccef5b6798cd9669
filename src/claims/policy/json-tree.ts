/**
 * JSON read with a tree of its parts: what is wrong with the text, and where
 * each part of the value stands in it.
 */
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { JsonPath, JsonProblem, JsonRange, JsonText } from './json-text.ts';

/** What would have been right, for each code of the parser. */
const expectations: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a value: text in double quotes, a number, `true`, `false`, `null`, `[` or `{`',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'a key in double quotes, and no comma after the last entry',
  ValueExpected: 'a value, and no comma after the last one',
  ColonExpected: 'a colon between key and value',
  CommaExpected: 'a comma between entries',
  CloseBraceExpected: '`}` to close the object',
  CloseBracketExpected: '`]` to close the list',
  EndOfFileExpected: 'nothing after the value',
  InvalidCommentToken: 'no comment: JSON has none',
  UnexpectedEndOfComment: 'no comment: JSON has none',
  UnexpectedEndOfString: '`"` to close the text',
  UnexpectedEndOfNumber: 'a number',
  InvalidUnicode: 'four hexadecimal digits after `\\u`',
  InvalidEscapeCharacter: 'one of `\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t`, `\\u`',
  InvalidCharacter: 'no control character inside text: write `\\n` or `\\t`',
};

/**
 * Read JSON strictly: no comments, no trailing commas, no key twice in one
 * object (where readers disagree on which one counts).
 */
export function readJsonTree(text: string): JsonText {
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const range = { from: 0, to: 1 };
    const found = 'lists or objects nested too deeply';
    return fixed(undefined, [{ at: [], range, found, expected: 'a policy' }], range);
  }
  const whole = { from: 0, to: text.length };
  if (text.trim() === '')
    return fixed(undefined, [{ at: [], range: whole, found: 'empty file', expected: 'JSON' }], whole);
  const problems = errors.map((error) => syntaxProblem(text, error));
  if (tree !== undefined) problems.push(...repeatedKeys(tree));
  if (errors.length > 0 || tree === undefined) return fixed(undefined, firstOfEachLine(problems, text), whole);
  const root = tree;
  return {
    value: JSON.parse(text) as unknown,
    problems,
    locate: (path) => rangeOf(nearest(root, path)),
    locateKey: (path) => rangeOf(keyOf(root, path) ?? nearest(root, path)),
  };
}

function fixed(value: unknown, problems: JsonProblem[], range: JsonRange): JsonText {
  return { value, problems, locate: () => range, locateKey: () => range };
}

function syntaxProblem(text: string, error: ParseError): JsonProblem {
  const slice = text.slice(error.offset, error.offset + Math.min(error.length, 40));
  return {
    at: [],
    range: { from: error.offset, to: error.offset + error.length },
    found: slice.trim() === '' ? 'end of the text' : `\`${slice}\``,
    expected: expectations[printParseErrorCode(error.error)] ?? 'JSON',
  };
}

/** One slip makes the parser complain all along its line; the first says it. */
function firstOfEachLine(problems: readonly JsonProblem[], text: string): JsonProblem[] {
  const seen = new Set<number>();
  return problems.filter(({ range }) => {
    const line = text.lastIndexOf('\n', range.from - 1);
    return !seen.has(line) && seen.add(line);
  });
}

function repeatedKeys(root: Node): JsonProblem[] {
  const problems: JsonProblem[] = [];
  const open: { node: Node; path: JsonPath }[] = [{ node: root, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, path } = next;
    const seen = new Set<unknown>();
    for (const [index, child] of (node.children ?? []).entries()) {
      if (node.type === 'array') {
        open.push({ node: child, path: [...path, index] });
        continue;
      }
      const [key, value] = child.children ?? [];
      if (key === undefined) continue;
      const at = [...path, String(key.value)];
      if (seen.has(key.value))
        problems.push({
          at,
          range: rangeOf(key),
          found: `second key \`${String(key.value)}\``,
          expected: 'each key once',
        });
      seen.add(key.value);
      if (value?.children !== undefined) open.push({ node: value, path: at });
    }
  }
  return problems.sort((a, b) => a.range.from - b.range.from);
}

/** Of a key that stands twice the last value counts, as it does to the runtime's parser. */
function nearest(root: Node, path: JsonPath): Node {
  let node = root;
  for (const part of path) {
    const inner =
      typeof part === 'number'
        ? node.type === 'array'
          ? node.children?.[part]
          : undefined
        : propertyOf(node, part)?.children?.[1];
    if (inner === undefined) break;
    node = inner;
  }
  return node;
}

function propertyOf(node: Node, key: string | number | undefined): Node | undefined {
  return node.type === 'object' ? node.children?.findLast((child) => child.children?.[0]?.value === key) : undefined;
}

function keyOf(root: Node, path: JsonPath): Node | undefined {
  return propertyOf(nearest(root, path.slice(0, -1)), path.at(-1))?.children?.[0];
}

function rangeOf(node: Node): JsonRange {
  return { from: node.offset, to: node.offset + node.length };
}
