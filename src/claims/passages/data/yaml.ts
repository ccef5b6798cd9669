/** Reads YAML into records whose every word has its place. */
import { isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments, type Node, type Pair } from 'yaml';
import type { Document, Scalar } from 'yaml';
import { lineIndex } from '../../line-index.ts';
import type { CheckError, Source } from '../../types.ts';
import { copied, passageBuilder, type BuiltText } from '../builder.ts';
import { textOfBytes } from '../encoded.ts';
import type { Range } from '../markdown/align.ts';
import { placedBlock, placedFlow, type Quoting } from './escapes.ts';
import type { DataEntry, DataNode } from '../records/data-node.ts';
import { yamlAsides, type YamlAsides } from './yaml-asides.ts';
import { yamlProblem } from './yaml-problems.ts';

export interface YamlRead extends YamlAsides {
  /** The contents of each document. */
  readonly roots: readonly DataNode[];
  /** Values under their tags: `!soc2 { certified: true }`. */
  readonly tagged: readonly DataEntry[];
  readonly problems: readonly CheckError[];
}

/**
 * Read the YAML that stands in a range of a source.
 *
 * An alias is read again where it stands: `held: *planned` says something else
 * than `planned: &planned SOC 2`.
 */
export function readYaml(source: Source, range: Range): YamlRead {
  const text = source.text.slice(range.from, range.to);
  const documents = parseAllDocuments(text, { merge: true, uniqueKeys: true, logLevel: 'silent' });
  const problems: CheckError[] = [];
  const lines = lineIndex(source.text);
  const roots: DataNode[] = [];
  const tagged: DataEntry[] = [];
  for (const document of documents) {
    const [error] = document.errors;
    if (error) problems.push(yamlProblem(error, document, source, lines, range.from));
    const reader: Reader = { source: source.text, base: range.from, document, tagged, aliased: 0 };
    if (document.contents) roots.push(nodeOf(document.contents, reader, false));
    if (reader.aliased > mostAliased) problems.push(tooManyAliases(source.path));
  }
  return { roots, tagged, ...yamlAsides(text, range.from), problems };
}

interface Reader {
  readonly source: string;
  /** Where the YAML begins in the source. */
  readonly base: number;
  readonly document: Document;
  readonly tagged: DataEntry[];
  /** How many nodes were read through aliases. */
  aliased: number;
}

/** Aliases of aliases multiply: a kilobyte can stand for a billion words. */
const mostAliased = 10_000;

function tooManyAliases(path: string): CheckError {
  return {
    path,
    line: null,
    column: null,
    message: `Unexpected YAML aliases that repeat more than ${mostAliased} values, expected fewer`,
  };
}

function nodeOf(node: Node | null, reader: Reader, isAliased: boolean): DataNode {
  const read = untaggedOf(node, reader, isAliased);
  const [, tag] = /^!([^!<>]+)$/.exec(node?.tag ?? '') ?? [];
  if (tag !== undefined && node?.range) {
    const builder = passageBuilder();
    builder.replace(tag, reader.base + node.range[0], reader.base + node.range[1]);
    reader.tagged.push({ key: builder.build(), value: read });
  }
  return read;
}

function untaggedOf(node: Node | null, reader: Reader, isAliased: boolean): DataNode {
  if (isAliased) reader.aliased += 1;
  if (reader.aliased > mostAliased) return nothing;
  if (isAlias(node)) {
    const target = node.resolve(reader.document);
    return target && !holds(target, node) ? nodeOf(target, reader, true) : nothing;
  }
  if (isMap<Node, Node | null>(node)) {
    const entries = node.items.flatMap((pair) => entriesOf(pair, reader, isAliased));
    return { kind: 'record', entries };
  }
  if (isSeq<Node | null>(node)) {
    // Of an `!!omap` the items are pairs.
    const items = node.items as readonly (Node | Pair<Node, Node | null> | null)[];
    return {
      kind: 'list',
      items: items.map((item) =>
        isPair(item)
          ? { kind: 'record', entries: entriesOf(item, reader, isAliased) }
          : nodeOf(item, reader, isAliased),
      ),
    };
  }
  if (!isScalar(node)) return nothing;
  const bytes = bytesOf(node, reader);
  if (bytes !== null) return { kind: 'value', text: bytes, isString: true };
  return {
    kind: 'value',
    text: scalarText(node, reader),
    isString: typeof node.value === 'string' || typeof node.value === 'symbol',
  };
}

const nothing: DataNode = { kind: 'list', items: [] };

/** Whether an alias stands inside what it names: such a structure never ends. */
function holds(target: Node, { range }: { readonly range?: Node['range'] }): boolean {
  const [from, , to] = target.range ?? [0, 0, 0];
  return range ? range[0] >= from && range[1] <= to : false;
}

/** What is merged (`<<`) counts as the record's own. */
function entriesOf({ key, value }: Pair<Node, Node | null>, reader: Reader, isAliased: boolean): DataEntry[] {
  const read = nodeOf(value, reader, isAliased);
  if (isScalar(key) && (key.value === '<<' || typeof key.value === 'symbol')) {
    const merged = read.kind === 'list' ? read.items : [read];
    return merged.flatMap((each) => (each.kind === 'record' ? each.entries : []));
  }
  if (isScalar(key)) return [{ key: scalarText(key, reader), value: read }];
  const complex = nodeOf(key, reader, isAliased);
  return [{ key: copied('', 0), value: { kind: 'list', items: [complex, read] } }];
}

/** The text of a value whose tag says that it is in base64; `null` of any other, and where its bytes are no text. */
function bytesOf({ value, range }: Scalar, { base }: Reader): BuiltText | null {
  const text = value instanceof Uint8Array ? textOfBytes(value) : null;
  if (text === null) return null;
  const builder = passageBuilder();
  // In two parts, since a text as long as its source would be taken for a copy.
  for (const part of [text.slice(0, 1), text.slice(1)])
    builder.replace(part, base + (range?.[0] ?? 0), base + (range?.[1] ?? 0));
  return builder.build();
}

function scalarText(scalar: Scalar, { source, base }: Reader): BuiltText {
  const [from = 0, to = 0] = scalar.range ?? [];
  const value =
    typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? source.slice(base + from, base + to));
  if (!scalar.range) return insertedText(value);
  const range = { from: base + scalar.range[0], to: base + scalar.range[1] };
  if (scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL') {
    const header = /^.*(?:\r\n|\n|\r|$)/.exec(source.slice(range.from, range.to))?.[0] ?? '';
    return placedBlock(value, source, { from: range.from + header.length, to: range.to });
  }
  const quoting = quotings.get(scalar.type ?? 'PLAIN') ?? 'plain';
  // The parser takes the last letter of a string without an end for its quotation mark.
  const isUnclosed = quoting !== 'plain' && (range.to - range.from < 2 || source[range.to - 1] !== source[range.from]);
  if (isUnclosed) return copied(source.slice(range.from + 1, range.to), range.from + 1);
  const inner = quoting === 'plain' ? range : { from: range.from + 1, to: range.to - 1 };
  return placedFlow(value, source, inner, quoting);
}

function insertedText(value: string): BuiltText {
  const builder = passageBuilder();
  builder.insert(value);
  return builder.build();
}

const quotings: ReadonlyMap<string, Quoting> = new Map([
  ['QUOTE_SINGLE', 'single'],
  ['QUOTE_DOUBLE', 'double'],
]);
