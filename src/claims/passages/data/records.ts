/** Reads records, lists and values, whatever notation they were written in. */
import type { Carrier, CheckError, Source, Surroundings } from '../../types.ts';
import { trimBuilt, type BuiltText } from '../builder.ts';
import type { DataList, DataNode, DataRecord, DataValue } from '../records/data-node.ts';
import { byBody } from '../records/bodies.ts';
import { answerInRecord, answeringText, overAnswer } from '../records/answer-in-record.ts';
import { draftOf, type Draft } from '../draft.ts';
import { joinedFields, joinedItems, together } from '../records/joined-values.ts';
import { labelledFields } from '../records/labelled-fields.ts';
import { readString } from './string.ts';
import { neighbourAfter } from '../surroundings.ts';
import { toldKey } from '../records/key-answers.ts';
import { wordsOfKey } from '../../text/words-of-key.ts';

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
  // After all of their parts, which are what most of the words are said in.
  const across: Draft[] = [];
  const problems: CheckError[] = [];
  const isNotebook = notebook.test(source.path);
  const steps: Step[] = [{ node: root, keys: [], siblings: [] }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, keys, siblings } = step;
    if (node.kind === 'value') {
      if (!node.isString) continue;
      for (const [index, beside] of byBody(node.text.text, siblings).entries()) {
        const after = answerInRecord(node.text.text, beside);
        const read = readString(node.text, carrier, { keys, siblings: beside, after }, source);
        drafts.push(...read.drafts);
        if (after !== null) drafts.push(...readString(node.text, overAnswer, { keys, after }, source).drafts);
        if (index === 0) problems.push(...read.problems);
      }
    } else if (node.kind === 'list') {
      const text = isNotebook && cellTexts.has(keys.at(-1) ?? '') ? partsOf(node) : linesOf(node);
      if (text !== null) {
        steps.push({ node: { kind: 'value', text, isString: true }, keys, siblings });
        continue;
      }
      for (const { built, seams } of joinedItems(node, isNotebook))
        across.push({ ...draftOf(built, carrier, { keys, siblings }), seams });
      for (const item of node.items.toReversed()) steps.push({ node: item, keys, siblings });
    } else {
      across.push(...joinedFields(node.entries, carrier, { keys }), ...labelledFields(node.entries, carrier, keys));
      drafts.push(
        ...phraseKeys(node, carrier, keys),
        ...node.entries.flatMap((entry) => toldKey(entry, carrier, keys)),
      );
      steps.push(...stepsInto(node, keys).reverse());
    }
  }
  return { drafts: [...drafts, ...across], problems };
}

/** Whose texts are lists of their parts, with nothing between. */
const notebook = /\.ipynb$/i;

/** Keys of a notebook's texts. */
const cellTexts: ReadonlySet<string> = new Set(['source', 'text', 'text plain', 'text markdown', 'text html']);

/** The text of which a list holds the parts; `null` where it holds other things. */
function partsOf({ items }: DataList): BuiltText | null {
  const parts = items.filter((item): item is DataValue => item.kind === 'value' && item.isString);
  return parts.length === items.length && parts.length > 1 ? together(parts, '').built : null;
}

/** The text of which a list holds the lines, each with its end; `null` where it does not. */
function linesOf({ items }: DataList): BuiltText | null {
  if (items.length < 2) return null;
  const isLine = (item: DataNode, index: number): boolean =>
    item.kind === 'value' && item.isString && (index === items.length - 1 || item.text.text.endsWith('\n'));
  return items.every(isLine) ? together(items as readonly DataValue[], '').built : null;
}

function stepsInto(record: DataRecord, keys: readonly string[]): Step[] {
  const texts = record.entries.map(({ key, value }): readonly [string, string] => {
    const words = wordsOfKey(key.text);
    return [words, textOf(value) ?? answeringText(words, value) ?? ''];
  });
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
