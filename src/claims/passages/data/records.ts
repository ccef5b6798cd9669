/** Reads records, lists and values, whatever notation they were written in. */
import type { Carrier, CheckError, Source, Surroundings } from '../../types.ts';
import { passageBuilder, trimBuilt, type BuiltText } from '../builder.ts';
import { draftOf, type Draft } from '../draft.ts';
import { isMore, isOpen, mostParts } from '../going-on.ts';
import { readString } from '../string.ts';
import { neighbourAfter } from '../surroundings.ts';
import { spacedKey, wordsOfKey } from '../../words/words-of-key.ts';

export type DataNode = DataRecord | DataList | DataValue;

export interface DataRecord {
  readonly kind: 'record';
  readonly entries: readonly DataEntry[];
}

export interface DataEntry {
  readonly key: BuiltText;
  readonly value: DataNode;
}

export interface DataList {
  readonly kind: 'list';
  readonly items: readonly DataNode[];
}

export interface DataValue {
  readonly kind: 'value';
  readonly text: BuiltText;
  /** Numbers, dates and truth values say something of their siblings but are no prose. */
  readonly isString: boolean;
}

interface Step {
  readonly node: DataNode;
  readonly keys: readonly string[];
  readonly siblings: Siblings;
}

type Siblings = Surroundings['siblings'];

/**
 * Read every string of a structure, and every key that is more than a name.
 *
 * @param carrier What the strings are carried as.
 */
export function recordDrafts(
  root: DataNode,
  carrier: Carrier,
  source: Source,
): { drafts: Draft[]; problems: CheckError[] } {
  const drafts: Draft[] = [];
  const problems: CheckError[] = [];
  const isNotebook = notebook.test(source.path);
  const steps: Step[] = [{ node: root, keys: [], siblings: [] }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, keys, siblings } = step;
    if (node.kind === 'value') {
      if (!node.isString) continue;
      const read = readString(node.text, carrier, { keys, siblings }, source);
      drafts.push(...read.drafts);
      problems.push(...read.problems);
    } else if (node.kind === 'list') {
      const text = linesOf(node);
      if (text !== null) {
        steps.push({ node: { kind: 'value', text, isString: true }, keys, siblings });
        continue;
      }
      for (const { built, seams } of continued(node, isNotebook))
        drafts.push({ ...draftOf(built, carrier, { keys, siblings }), seams });
      for (const item of node.items.toReversed()) steps.push({ node: item, keys, siblings });
    } else {
      drafts.push(...phraseKeys(node, carrier, keys), ...affirmedKeys(node, carrier, keys));
      steps.push(...stepsInto(node, keys).reverse());
    }
  }
  return { drafts, problems };
}

/** Whose texts are lists of their parts, with nothing between. */
const notebook = /\.ipynb$/i;

/** The text of which a list holds the lines, each with its end; `null` where it does not. */
function linesOf({ items }: DataList): BuiltText | null {
  if (items.length < 2) return null;
  const isLine = (item: DataNode, index: number): boolean =>
    item.kind === 'value' && item.isString && (index === items.length - 1 || item.text.text.endsWith('\n'));
  return items.every(isLine) ? together(items as readonly DataValue[], '').built : null;
}

/** Values of a list of which each goes on where the one before has not ended: `SOC` and, as the next, `2 certified`. */
function continued({ items }: DataList, isNotebook: boolean): Joined[] {
  const found: Joined[] = [];
  let open: DataValue[] = [];
  const close = (): void => {
    if (open.length > 1) for (const between of isNotebook ? ['', ' '] : [' ']) found.push(together(open, between));
    open = [];
  };
  for (const item of items) {
    const before = open.at(-1);
    const isGoingOn =
      item.kind === 'value' &&
      before !== undefined &&
      open.length < mostParts &&
      isOpen(before.text.text) &&
      isMore(item.text.text) &&
      !(isName(before) && isName(item));
    if (!isGoingOn) close();
    if (item.kind === 'value') open.push(item);
  }
  close();
  return found;
}

/** Whether a value is a name for programs, as a path or an id is: no sentence is made of several. */
function isName({ text: { text } }: DataValue): boolean {
  return /^\S*[\p{L}\p{N}][._/:#@]+[\p{L}\p{N}]\S*$/u.test(text);
}

interface Joined {
  readonly built: BuiltText;
  /** Where one value ends and the next begins. */
  readonly seams: readonly number[];
}

function together(values: readonly DataValue[], between: string): Joined {
  const builder = passageBuilder();
  const seams: number[] = [];
  for (const { text } of values) {
    if (builder.length > 0 && !/\s$/.test(builder.last) && !/^\s/.test(text.text)) builder.insert(between);
    if (builder.length > 0) seams.push(builder.length);
    builder.append(text);
  }
  return { built: builder.build(), seams };
}

function stepsInto(record: DataRecord, keys: readonly string[]): Step[] {
  const texts = record.entries.map((entry): readonly [string, string] => [
    wordsOfKey(entry.key.text),
    textOf(entry.value) ?? '',
  ]);
  return record.entries.map(({ value }, index) => ({
    node: value,
    keys: [...keys, texts[index]?.[0] ?? ''],
    siblings: siblingsOf(texts, index),
  }));
}

/** The nearest other values of the same record. */
function siblingsOf(texts: Siblings, index: number): Siblings {
  const start = Math.max(0, Math.min(index - mostSiblings / 2, texts.length - mostSiblings - 1));
  const near = texts.slice(start, start + mostSiblings + 1);
  return near.filter(([, text], offset) => start + offset !== index && text !== '');
}

/** So that a record of ten thousand entries does not hold ten thousand squared. */
const mostSiblings = 48;

/** A value as text; a list of values as one. */
function textOf(node: DataNode): string | null {
  if (node.kind === 'value') return node.text.text.trim();
  if (node.kind !== 'list') return null;
  const texts = node.items.map((item) => (item.kind === 'value' ? item.text.text.trim() : null));
  return texts.every((text) => text !== null) ? texts.join(', ') : null;
}

/** A key with a space in it is no identifier: a template prints it, as a question or label. */
function phraseKeys(record: DataRecord, carrier: Carrier, keys: readonly string[]): Draft[] {
  return record.entries
    .filter(({ key }) => /\S\s+\S/.test(key.text))
    .map(({ key, value }) => {
      const text = textOf(value);
      const after = text ? neighbourAfter(text) : null;
      return draftOf(trimBuilt(key), carrier, { keys, after });
    });
}

/** `soc2: true`: a name for programs says what it names where its value is a yes, or a share of the time. */
function affirmedKeys(record: DataRecord, carrier: Carrier, keys: readonly string[]): Draft[] {
  return record.entries.flatMap(({ key, value }) => {
    const text = value.kind === 'value' ? value.text.text.trim() : '';
    const [from, to] = [key.runs[0]?.from ?? null, key.runs.at(-1)?.to ?? null];
    const words = spacedKey(key.text);
    if (/\S\s+\S/.test(key.text) || words === '' || !affirmed.test(text) || from === null || to === null) return [];
    const builder = passageBuilder();
    // As long as its source, it would be taken for a copy of it.
    if (words === key.text || words.length !== to - from) builder.replace(words, from, to);
    else for (const part of [words.slice(0, 1), words.slice(1)]) builder.replace(part, from, to);
    return [draftOf(builder.build(), carrier, { keys, after: text })];
  });
}

const affirmed =
  /^(?:true|yes|on|live|enabled|available|active|certified|compliant|audited|included|supported|done|passed|held|met|in place|9\d[.,]\d+ ?%?)$/i;
