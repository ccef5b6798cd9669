/**
 * JSON with positions: the value, what is wrong with the text, and where each
 * part of the value stands in it.
 */
import { createRequire } from 'node:module';
import { late } from '../late.ts';

const trees = late(() => createRequire(import.meta.url)('./json-tree.ts') as typeof import('./json-tree.ts'));

/** A place in a JSON value, from its root: keys and list indexes. */
export type JsonPath = readonly (string | number)[];

/** A range in the text, UTF-16 from 0, end exclusive. */
export interface JsonRange {
  readonly from: number;
  readonly to: number;
}

export interface JsonProblem {
  readonly at: JsonPath;
  readonly range: JsonRange;
  readonly found: string;
  readonly expected: string;
}

export interface JsonText {
  /** `undefined` when the text is not JSON. */
  readonly value: unknown;
  readonly problems: readonly JsonProblem[];
  /** Where a value stands, or the nearest value around it that exists. */
  locate(path: JsonPath): JsonRange;
  /** Where the key of a property stands, or {@link JsonText.locate} of it. */
  locateKey(path: JsonPath): JsonRange;
}

/** How deep the value of a text may be nested to be read without a tree. */
const depthLimit = 32;

/**
 * Read JSON strictly: no comments, no trailing commas, no key twice in one
 * object (where readers disagree on which one counts).
 *
 * A text without a fault is read by the runtime's own parser; its tree is made
 * when somebody asks for a place.
 */
export function readJsonText(text: string): JsonText {
  const tree = late(() => trees().readJsonTree(text));
  const value = faultless(text);
  if (value === undefined) return tree();
  return {
    value,
    problems: [],
    locate: (path) => tree().locate(path),
    locateKey: (path) => tree().locateKey(path),
  };
}

/** The value of JSON in which no key stands twice; `undefined` where there may be a fault. */
function faultless(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    // Of a key that stands twice the parser keeps one: then the text has more.
    return keysIn(value) === keysWritten(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How many keys all objects of a value have; -2 where it is nested too deeply. */
function keysIn(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > depthLimit) return -2;
  const parts: unknown[] = Object.values(value);
  let count = Array.isArray(value) ? 0 : parts.length;
  for (const part of parts) {
    const inner = keysIn(part, depth + 1);
    if (inner < 0) return inner;
    count += inner;
  }
  return count;
}

/**
 * How many keys stand in JSON that parses: as many as colons outside its
 * strings. -1 where one is written with an escape: the runtime's parser takes
 * some of those for other keys (V8 13.6: `{"\"": {}, "\"": 1}`).
 */
function keysWritten(text: string): number {
  let count = 0;
  let string = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      const end = endOfString(text, at);
      string = text.slice(at, end);
      at = end;
    } else if (code === 0x3a) {
      if (string.includes('\\')) return -1;
      count++;
    }
  }
  return count;
}

/** Where the quotation mark stands that ends the string begun at `start`. */
function endOfString(text: string, start: number): number {
  let at = start;
  for (;;) {
    at = text.indexOf('"', at + 1);
    if (at < 0) return text.length;
    let escapes = at;
    while (text.charCodeAt(escapes - 1) === 0x5c) escapes--;
    if ((at - escapes) % 2 === 0) return at;
  }
}

/** A path as people and tools write it: `$.claims[3].examples.block[0]`. */
export function writePath(path: JsonPath): string {
  return path.reduce<string>(
    (written, part) =>
      typeof part === 'number'
        ? `${written}[${part}]`
        : /^[\w$]+$/.test(part)
          ? `${written}.${part}`
          : `${written}[${JSON.stringify(part)}]`,
    '$',
  );
}
