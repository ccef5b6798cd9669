/** Reads records, lists and values, whatever notation they were written in. */
import type { Carrier, CheckError, Source, Surroundings } from '../../types.ts';
import { passageBuilder, trimBuilt, type BuiltText } from '../builder.ts';
import { draftOf, type Draft } from '../draft.ts';
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
  const steps: Step[] = [{ node: root, keys: [], siblings: [] }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, keys, siblings } = step;
    if (node.kind === 'value') {
      if (!node.isString) continue;
      const read = readString(node.text, carrier, { keys, siblings }, source);
      drafts.push(...read.drafts);
      problems.push(...read.problems);
    } else if (node.kind === 'list') {
      for (const item of node.items.toReversed()) steps.push({ node: item, keys, siblings });
    } else {
      drafts.push(...phraseKeys(node, carrier, keys), ...affirmedKeys(node, carrier, keys));
      steps.push(...stepsInto(node, keys).reverse());
    }
  }
  return { drafts, problems };
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

const affirmed = /^(?:true|yes|on|live|enabled|available|active|certified|compliant|audited|included|supported|done|passed|held|met|in place|9\d[.,]\d+ ?%?)$/i;
