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
  const words = spacedKey(key.text);
  const counted = isCount(textOf(value)) ? behind(textOf(value), key, words, carrier, { keys }) : [];
  if (told === '') return counted;
  const after = neighbourAfter(told);
  const above = isDenied ? '' : (keys.at(-1) ?? '');
  return [
    ...keyDrafts(key, words, carrier, { keys, after }),
    ...behind(above, key, words, carrier, { keys: keys.slice(0, -1), after }),
    ...counted,
  ];
}

/**
 * What a name says behind other words: behind those of the key above it, as
 * `payments: { live: true }` says “payments live”, or its count, as `customers: 412` does.
 */
function behind(
  first: string,
  key: BuiltText,
  words: string,
  carrier: Carrier,
  around: Partial<Surroundings>,
): Draft[] {
  if (first === '' || first.length > longestName) return [];
  const drafts = keyDrafts(key, `${first} ${words}`, carrier, around);
  return drafts.map((draft) => ({ ...draft, seams: [first.length + 1] }));
}

function isCount(value: string): boolean {
  return /^[1-9]\d*(?:[.,]\d+)?[km]?\+?$/i.test(value);
}

/** Fewer letters name no thing, and more are a sentence. */
const shortestName = 3;
const longestName = 40;

function textOf(value: DataNode): string {
  return value.kind === 'value' ? value.text.text.trim() : '';
}

/** Words in the place of a name for programs: those that it is made of, or more. */
function keyDrafts(key: BuiltText, words: string, carrier: Carrier, around: Partial<Surroundings>): Draft[] {
  const [from, to] = [key.runs[0]?.from ?? null, key.runs.at(-1)?.to ?? null];
  if (words === '' || from === null || to === null) return [];
  const builder = passageBuilder();
  // As long as its source, it would be taken for a copy of it.
  if (words === key.text || words.length !== to - from) builder.replace(words, from, to);
  else for (const part of [words.slice(0, 1), words.slice(1)]) builder.replace(part, from, to);
  return [draftOf(builder.build(), carrier, around)];
}
