import { SaxesParser } from 'saxes';
import type { CheckError, Passage, Source, Surroundings } from '../../types.ts';
import { answerInRecord } from '../records/answer-in-record.ts';
import { type BuiltText, copied, inPlaceOf, trimBuilt } from '../builder.ts';
import { byBody } from '../records/bodies.ts';
import type { DataEntry, DataNode } from '../records/data-node.ts';
import { joinedFields } from '../records/joined-values.ts';
import { toldKey } from '../records/key-answers.ts';
import { noSurroundings } from '../surroundings.ts';
import { foundComment, foundString, type FoundWords, nameWords, type ReadMarkup } from './found.ts';
import { asPage, isHypertext, type Namespaces, namespacesIn } from './hypertext.ts';
import { readElements } from './markup.ts';
import { readTarget } from './targets.ts';
import { holdsWords } from './tree/attributes.ts';
import { decodedText, WordsBuilder } from './tree/decoding.ts';
import { type ElementNode, parseTree } from './tree/tree.ts';

/**
 * Say what is wrong with an XML text, or `null` when it is well-formed.
 *
 * A program that reads a broken feed or sitemap stops at the fault, so nobody
 * can say what it publishes.
 */
export function xmlProblem(source: Source): CheckError | null {
  const parser = new SaxesParser();
  let problem: CheckError | null = null;
  const knowsLetters = xhtmlType.test(source.text.slice(0, 1000));
  parser.on('error', (error) => {
    if (knowsLetters && error.message.endsWith('undefined entity.')) return;
    problem ??= {
      path: source.path,
      line: parser.line,
      column: parser.columnIndex + 1,
      message: `Unexpected markup (${error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}), expected well-formed XML`,
    };
  });
  parser.write(source.text).close();
  return problem;
}

/** A type of document with which browsers know `&nbsp;` and the other names of HTML. */
const xhtmlType = /<!DOCTYPE\s+\w+\s+PUBLIC\s+["']-\/\/W3C\/\/DTD XHTML\s/;

interface Level {
  readonly element: ElementNode;
  readonly keys: readonly string[];
  readonly record: Record;
  readonly namespaces: Namespaces;
  next: number;
}

interface Setting {
  readonly source: string;
  /** Texts of the style sheets that pages in it link to. */
  readonly sheets: readonly string[];
  readonly readMarkup: ReadMarkup;
}

/** The values of one element's children: an entry of a feed, say. */
interface Record {
  readonly siblings: [string, string][];
}

interface Draft {
  readonly found: FoundWords;
  readonly record: Record;
  readonly key: string | null;
}

const deepest = 20;
const mostSiblings = 50;

/** Elements of feeds and sitemaps that hold an address. */
const addressElements: ReadonlySet<string> = new Set(
  'loc link guid url id uri icon logo image:loc docs comments'.split(' '),
);

/** Attributes that hold names, numbers and addresses of schemas. */
const machineAttributes =
  /^(?:xml(?:ns)?(?::.*)?|xsi:.*|type|rel|version|length|isPermaLink|domain|hreflang|standalone|encoding)$/;

/**
 * Everything an XML document says: texts with the elements they stand in as
 * keys, attributes, addresses and comments; markup that a feed carries in an
 * escaped form, in CDATA or as elements is read as HTML.
 *
 * @param sheets Texts of the style sheets that pages in it link to.
 */
export function readXml(source: string, readMarkup: ReadMarkup, sheets: readonly string[] = []): readonly Passage[] {
  const { root } = parseTree(source, 'xml');
  const setting: Setting = { source, sheets, readMarkup };
  const drafts: Draft[] = [];
  const stack: Level[] = [{ element: root, keys: [], record: { siblings: [] }, namespaces: new Map(), next: 0 }];
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const node = level.element.children[level.next];
    level.next += 1;
    if (node === undefined) stack.pop();
    else if (node.kind === 'comment') {
      const comments = foundComment(decodedText(source, node.from, node.to, 'plain'));
      drafts.push(...comments.map((found) => ({ found, record: level.record, key: null })));
    } else if (node.kind === 'element') {
      const inner = enter(setting, node, level, drafts);
      if (inner !== null) stack.push(inner);
    }
  }
  return drafts.flatMap(({ found, record, key }) => finish(found, record, key));
}

function enter(
  { source, sheets, readMarkup }: Setting,
  element: ElementNode,
  outer: Level,
  drafts: Draft[],
): Level | null {
  const key = nameWords(element.name);
  const keys = outer.element.parent === null ? outer.keys : [...outer.keys, key].slice(-deepest);
  const namespaces = namespacesIn(source, element, outer.namespaces);
  if (isHypertext(source, element, namespaces)) {
    outer.record.siblings.push([key, textOf(source, element).text.slice(0, 500)]);
    const found = readElements(source, asPage(source, element, outer.namespaces), sheets);
    drafts.push(
      ...found.map((words) => ({ found: { ...words, around: { ...words.around, keys } }, record: outer.record, key })),
    );
    return null;
  }
  readAttributes(source, element, keys, outer.record, drafts, readMarkup);
  const entry = entryOf(source, element, 0);
  const fields = entry.value.kind === 'record' ? joinedFields(entry.value.entries, 'data', { keys }) : [];
  const own = attributesOf(source, element).flatMap((field) => toldKey(field, 'data', keys));
  const named = [...toldKey(entry, 'data', outer.keys), ...own, ...fields];
  drafts.push(...named.map(({ built, ...rest }) => ({ found: { ...built, ...rest }, record: outer.record, key })));
  const text = hasText(source, element) ? textOf(source, element) : null;
  if (text === null) return { element, keys, record: { siblings: [] }, namespaces, next: 0 };
  outer.record.siblings.push([key, text.text.slice(0, 500)]);
  const isAddress = addressElements.has(element.name.toLowerCase()) && /^[a-z][\w+.-]*:\S*$/i.test(text.text);
  const found = isAddress ? readTarget(text, readMarkup) : foundString(text, 'data', readMarkup, { keys });
  drafts.push(
    ...found.map((words) => ({ found: { ...words, around: { ...words.around, keys } }, record: outer.record, key })),
  );
  return null;
}

/** An element as a field of data: `<soc2>passed</soc2>`, `<sso enabled="1"/>`. */
function entryOf(source: string, element: ElementNode, depth: number): DataEntry {
  const entries = attributesOf(source, element);
  const inner = element.children.filter((child) => child.kind === 'element').slice(0, mostSiblings);
  if (depth < deepestEntry) entries.push(...inner.map((child) => entryOf(source, child, depth + 1)));
  const isText = entries.length === 0 && inner.length === 0;
  // `<sso/>` says by being there what `<sso>true</sso>` does; `<sso></sso>` may wait for its words.
  const isFlag = isText && element.children.length === 0 && source.slice(element.from, element.to).endsWith('/>');
  const text = isFlag ? inPlaceOf('true', null, null) : textOf(source, element);
  const value: DataNode = isText ? valueOf(text) : { kind: 'record', entries };
  return { key: copied(element.name, element.from + 1), value };
}

/** The attributes of an element as fields. */
function attributesOf(source: string, element: ElementNode): DataEntry[] {
  return element.attributes
    .filter(({ name }) => !machineAttributes.test(name))
    .map(({ name, from, to }) => ({
      key: copied(name, Math.max(element.from, source.lastIndexOf(name, from))),
      value: valueOf(decodedText(source, from, to, 'xml')),
    }));
}

/** How many elements deep one is asked what it says of its name. */
const deepestEntry = 2;

function valueOf(text: BuiltText): DataNode {
  return { kind: 'value', text, isString: true };
}

function readAttributes(
  source: string,
  element: ElementNode,
  keys: readonly string[],
  record: Record,
  drafts: Draft[],
  readMarkup: ReadMarkup,
): void {
  for (const { name, from, to } of element.attributes) {
    if (from === to || machineAttributes.test(name)) continue;
    const words = trimBuilt(decodedText(source, from, to, 'xml'));
    if (!holdsWords(words.text)) continue;
    const isAddress = /(?:^|:)(?:href|src|url)$/i.test(name);
    const around: Partial<Surroundings> = { keys: [...keys, nameWords(name)] };
    const found: readonly FoundWords[] = isAddress ? readTarget(words, readMarkup) : [{ ...words, carrier: 'data' }];
    drafts.push(...found.map((each) => ({ found: { ...each, around }, record, key: nameWords(element.name) })));
  }
}

/** Whether words stand in the element itself, not only in its children. */
function hasText(source: string, element: ElementNode): boolean {
  return element.children.some(
    (child) => (child.kind === 'text' || child.kind === 'cdata') && /\S/.test(source.slice(child.from, child.to)),
  );
}

/** All the text in an element; elements among words are inline. */
function textOf(source: string, element: ElementNode): BuiltText {
  const builder = new WordsBuilder(source);
  const stack = [...element.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'element') stack.push(...[...node.children].reverse());
    else if (node.kind !== 'comment') builder.add(node.from, node.to, node.kind === 'cdata' ? 'plain' : 'xml');
  }
  return builder.finish();
}

function finish(found: FoundWords, record: Record, key: string | null): Passage[] {
  const all = record.siblings.slice(0, mostSiblings).filter(([name]) => name !== key);
  return byBody(found.text, all).map((siblings) => {
    const after = found.around?.after ?? answerInRecord(found.text, siblings);
    return { ...found, around: { ...noSurroundings, ...found.around, siblings, after } };
  });
}
