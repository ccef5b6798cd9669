/** Records that have a label under one key and what it is worth under another: `{ term: Backups, definition: 35 }`. */
import type { Carrier, Surroundings } from '../../types.ts';
import { wordsOfKey } from '../../text/words-of-key.ts';
import { draftOf, type Draft } from '../draft.ts';
import { labelledValue } from '../labelled.ts';
import type { DataEntry, DataValue } from './data-node.ts';

const labels: ReadonlySet<string> = new Set(['term', 'label', 'name', 'title', 'metric', 'feature', 'item', 'key']);
const values: ReadonlySet<string> = new Set(['definition', 'value', 'data']);

/** Keys of lists that explain words: of what a word is worth there, they say nothing. */
const explaining = /^(?:terms?|glossary|definitions?)$/;

/** The line that a template makes of the label of a record and its value. */
export function labelledFields(entries: readonly DataEntry[], carrier: Carrier, keys: Surroundings['keys']): Draft[] {
  const [label, value] = [fieldAmong(entries, labels), fieldAmong(entries, values)];
  if (label === null || value === null || isName(value.text.text)) return [];
  const line = labelledValue(label.text, value.text);
  return line === null ? [] : [draftOf(line, carrier, { keys: keys.filter((key) => !explaining.test(key)) })];
}

function fieldAmong(entries: readonly DataEntry[], keys: ReadonlySet<string>): DataValue | null {
  const found = entries.find(({ key, value }) => value.kind === 'value' && keys.has(wordsOfKey(key.text)))?.value;
  return found?.kind === 'value' ? found : null;
}

/** What a program calls something: `area-3`, `backup.last`. */
function isName(value: string): boolean {
  return /^\s*[a-z][\w./:#-]*\s*$/.test(value) && /[\d._/:#-]/.test(value);
}
