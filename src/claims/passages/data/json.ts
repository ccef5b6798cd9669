/** Reads JSON into records whose every word has its place. */
import { lineIndex } from '../../line-index.ts';
import type { CheckError, Source } from '../../types.ts';
import { copied, type BuiltText } from '../builder.ts';
import { placedFlow } from './escapes.ts';
import { jsonTokenAt, type JsonToken } from './json-tokens.ts';
import type { DataEntry, DataNode } from '../records/data-node.ts';

/** A list or record that is open; its innermost member is being read. */
interface Open {
  readonly kind: 'list' | 'record';
  readonly items: DataNode[];
  readonly entries: DataEntry[];
  key: BuiltText | null;
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'end';

/**
 * Read a JSON text, without recursion.
 *
 * @returns What was read up to the first thing that is not JSON, and that thing
 *   as a problem.
 */
export function readJson(source: Source): { root: DataNode; problems: CheckError[] } {
  return new JsonReader(source).read();
}

class JsonReader {
  readonly #source: Source;
  readonly #open: Open[] = [];
  #expected: Expected = 'value';
  #root: DataNode = { kind: 'list', items: [] };

  constructor(source: Source) {
    this.#source = source;
  }

  read(): { root: DataNode; problems: CheckError[] } {
    let token = jsonTokenAt(this.#source.text, 0);
    while (this.#take(token)) {
      if (token.kind === 'end') return { root: this.#root, problems: [] };
      token = jsonTokenAt(this.#source.text, token.to);
    }
    const problem = this.#problem(token);
    while (this.#open.length > 0) this.#close();
    return { root: this.#root, problems: [problem] };
  }

  /** Take a token, if it may stand here. */
  #take(token: JsonToken): boolean {
    if (!allowed[this.#expected].includes(token.kind)) return false;
    switch (token.kind) {
      case '{':
        return this.#begin('record', 'key or end');
      case '[':
        return this.#begin('list', 'value or end');
      case '}':
        return this.#end('record');
      case ']':
        return this.#end('list');
      case ',':
        this.#expected = this.#open.at(-1)?.kind === 'record' ? 'key' : 'value';
        return true;
      case ':':
        this.#expected = 'value';
        return true;
      case 'end':
        return true;
      default:
        this.#word(token);
        return true;
    }
  }

  #begin(kind: Open['kind'], expected: Expected): boolean {
    if (this.#open.length >= deepestRecord) return false;
    this.#open.push({ kind, items: [], entries: [], key: null });
    this.#expected = expected;
    return true;
  }

  #end(kind: Open['kind']): boolean {
    if (this.#open.at(-1)?.kind !== kind) return false;
    this.#close();
    return true;
  }

  #close(): void {
    const open = this.#open.pop();
    if (open?.kind === 'record') this.#add({ kind: 'record', entries: open.entries });
    else if (open) this.#add({ kind: 'list', items: open.items });
  }

  #word({ kind, from, to }: JsonToken): void {
    const { text } = this.#source;
    const word = text.slice(from, to);
    const isString = kind === 'string';
    const built = isString
      ? placedFlow(JSON.parse(word) as string, text, { from: from + 1, to: to - 1 }, 'double')
      : copied(word, from);
    const open = this.#open.at(-1);
    if (open && this.#expected.startsWith('key')) {
      open.key = built;
      this.#expected = 'colon';
    } else {
      this.#add({ kind: 'value', text: built, isString });
    }
  }

  #add(node: DataNode): void {
    const open = this.#open.at(-1);
    this.#expected = open ? 'comma or end' : 'end';
    if (!open) this.#root = node;
    else if (open.kind === 'list') open.items.push(node);
    else if (open.key) open.entries.push({ key: open.key, value: node });
    if (open) open.key = null;
  }

  #problem({ kind, from, to }: JsonToken): CheckError {
    const { path, text } = this.#source;
    const isTooDeep = this.#open.length >= deepestRecord && (kind === '{' || kind === '[');
    const found = kind === 'end' ? 'end' : `\`${text.slice(from, Math.min(to, from + 20))}\``;
    const message = isTooDeep
      ? `Nested too deeply to be read: expected at most ${deepestRecord} records or lists inside one another`
      : `Unexpected ${found} in JSON, expected ${expectations[this.#expected]}`;
    return { path, ...lineIndex(text).at(from), message };
  }
}

/** Real files stay below twenty. */
const deepestRecord = 200;

const values: readonly JsonToken['kind'][] = ['{', '[', 'string', 'literal'];

const allowed: Readonly<Record<Expected, readonly JsonToken['kind'][]>> = {
  value: values,
  'value or end': [...values, ']'],
  key: ['string'],
  'key or end': ['string', '}'],
  colon: [':'],
  'comma or end': [',', '}', ']'],
  end: ['end'],
};

const expectations: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value or end': 'a value or `]`',
  key: 'a key in double quotes',
  'key or end': 'a key in double quotes or `}`',
  colon: '`:`',
  'comma or end': '`,` or the end of the list or record',
  end: 'nothing more',
};
