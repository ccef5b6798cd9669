/** Keys of data that say what they name, by the value that they stand at. */
import type { Carrier, Surroundings } from '../../types.ts';
import { spacedKey } from '../../text/words-of-key.ts';
import { passageBuilder, type BuiltText } from '../builder.ts';
import type { DataEntry, DataNode } from './data-node.ts';
import { draftOf, type Draft } from '../draft.ts';
import { neighbourAfter } from '../surroundings.ts';
import { isDenying, isNone, isOver, toldBy } from './value-answers.ts';

/** `soc2: true`: a name for programs says what it names where its value tells of it, and `noSoc2: false` where it says no. */
export function toldKey({ key, value }: DataEntry, carrier: Carrier, keys: readonly string[]): Draft[] {
  if (key.text.length < shortestName || /\S\s+\S/.test(key.text)) return [];
  const isDenied = isDenying(key.text) || isDenying(keys.at(-1) ?? '');
  const told = toldBy(value) ?? (isDenied && (isNone(value) || isOver(value)) ? textOf(value) : '');
  return told === '' ? [] : keyDrafts(key, carrier, { keys, after: neighbourAfter(told) });
}

/** Fewer letters name no thing. */
const shortestName = 3;

function textOf(value: DataNode): string {
  return value.kind === 'value' ? value.text.text.trim() : '';
}

/** A name for programs as the words that it is made of. */
function keyDrafts(key: BuiltText, carrier: Carrier, around: Partial<Surroundings>): Draft[] {
  const [from, to] = [key.runs[0]?.from ?? null, key.runs.at(-1)?.to ?? null];
  const words = spacedKey(key.text);
  if (words === '' || from === null || to === null) return [];
  const builder = passageBuilder();
  // As long as its source, it would be taken for a copy of it.
  if (words === key.text || words.length !== to - from) builder.replace(words, from, to);
  else for (const part of [words.slice(0, 1), words.slice(1)]) builder.replace(part, from, to);
  return [draftOf(builder.build(), carrier, around)];
}
