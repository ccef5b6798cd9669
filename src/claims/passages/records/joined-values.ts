/** Values of data of which each goes on where the one before has not ended: a template may show them as one sentence. */
import type { Carrier, Surroundings } from '../../types.ts';
import { wordsOfKey } from '../../text/words-of-key.ts';
import { passageBuilder, type BuiltText } from '../builder.ts';
import type { DataEntry, DataList, DataValue } from './data-node.ts';
import { draftOf, type Draft } from '../draft.ts';
import { isMore, isOpen, mostParts, reach } from '../continuation.ts';

/**
 * Values of a list: `SOC` and, as the next, `2 certified`.
 *
 * @param isWithinWords Whether one may end within a word: then nothing is put between.
 */
export function joinedItems({ items }: DataList, isWithinWords: boolean): Joined[] {
  const values = items.map((item, index): Part => {
    const before = items[index - 1];
    if (item.kind !== 'value') return null;
    return { item, mayGoOn: before?.kind === 'value' && isOpen(before.text.text) && isMore(item.text.text) };
  });
  return joined(values, isWithinWords ? ['', ' '] : [' ']);
}

/** Texts that are shown one after the other, whatever each begins with. */
export function joinedTexts(texts: readonly BuiltText[]): Joined[] {
  const parts = texts.map((text, index) => part(text, isUnended(texts[index - 1])));
  return joined(parts, ['', ' ']);
}

/** Whether a text does not end as a sentence does. */
function isUnended(text: BuiltText | undefined): boolean {
  return text !== undefined && /\S/.test(text.text) && !/[.!?…:;][\s"'”’)]*$/.test(text.text.slice(-reach));
}

/** Values of a record under keys of what is one text, and a value with the words that are its key: `"BayStore is SOC": "2 certified"`. */
export function joinedFields(entries: readonly DataEntry[], carrier: Carrier, around: Partial<Surroundings>): Draft[] {
  const values = entries.map(({ key, value }, index): Part => {
    const before = entries[index - 1];
    if (value.kind !== 'value') return null;
    const isPart = before?.value.kind === 'value' && isUnended(before.value.text) && !isSpelledOn(before.value, value);
    return { item: value, mayGoOn: isPart && isPartAfter(wordsOfKey(before.key.text), wordsOfKey(key.text)) };
  });
  const labelled = entries.flatMap(({ key, value }) =>
    value.kind === 'value' && /\S\s+\S/.test(key.text)
      ? joined([part(key, false), { item: value, mayGoOn: isUnended(key) }], [' '])
      : [],
  );
  return [...joined(values, [' ']), ...labelled].map(({ built, seams }) => ({
    ...draftOf(built, carrier, around),
    seams,
  }));
}

/** A value, and whether it may go on with the one before; `null` for what is no value, where nothing goes on. */
type Part = { readonly item: DataValue; readonly mayGoOn: boolean } | null;

function joined(parts: readonly Part[], betweens: readonly string[]): Joined[] {
  const found: Joined[] = [];
  let open: DataValue[] = [];
  const close = (): void => {
    if (open.length > 1) for (const between of betweens) found.push(together(open, between));
    open = [];
  };
  for (const part of parts) {
    const before = open.at(-1);
    const isGoingOn =
      part?.mayGoOn === true &&
      /\S/.test(part.item.text.text) &&
      before !== undefined &&
      !(isName(before) && isName(part.item));
    if (!isGoingOn || open.length === mostParts) close();
    if (isGoingOn && open.length === 0) open.push(before);
    if (part !== null) open.push(part.item);
  }
  close();
  return found;
}

/** Whether single letters end the one and begin the other: a word that is spelled out is none over the name of a field. */
function isSpelledOn({ text: first }: DataValue, { text: next }: DataValue): boolean {
  return (
    // Between letters of two scripts a word may begin.
    /(?:^|[^A-Za-z\d])[\p{L}\p{N}][^\p{L}\p{N}]*$/u.test(first.text.slice(-reach)) &&
    /^[^\p{L}\p{N}]*[\p{L}\p{N}](?![A-Za-z\d])/u.test(next.text.slice(0, reach))
  );
}

function part(text: BuiltText, mayGoOn: boolean): Part {
  return { item: { kind: 'value', text, isString: true }, mayGoOn };
}

/** Keys of the first part of a text, and of what a template puts after it. */
const firstParts = new Set(
  'title heading headline header head name label lead intro prefix before start first opening top'.split(' '),
);
const laterParts = new Set(
  'subtitle subheading subheadline subhead tagline slogan strapline byline text description value rest suffix after end second last closing bottom body content caption sub'.split(
    ' ',
  ),
);

/** Whether one key names what comes after the other in one text: `title` and `subtitle`, `line1` and `line2`. */
function isPartAfter(first: string, next: string): boolean {
  const [stem, later] = [first, next].map((key) => key.replace(/ ?(?:\d+|\b[a-z])$/, ''));
  if (stem === later && stem !== '') return true;
  return firstParts.has(lastWord(first)) && (laterParts.has(lastWord(next)) || next === `sub${first}`);
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** Whether a value is a name for programs, as a path or an id is: no sentence is made of several. */
function isName({ text: { text } }: DataValue): boolean {
  return /^\S*[\p{L}\p{N}][._/:#@]+[\p{L}\p{N}]\S*$/u.test(text);
}

export interface Joined {
  readonly built: BuiltText;
  /** Where one value ends and the next begins. */
  readonly seams: readonly number[];
}

export function together(values: readonly DataValue[], between: string): Joined {
  const builder = passageBuilder();
  const seams: number[] = [];
  for (const { text } of values) {
    if (builder.length > 0 && !/\s$/.test(builder.last) && !/^\s/.test(text.text)) builder.insert(between);
    if (builder.length > 0) seams.push(builder.length);
    builder.append(text);
  }
  return { built: builder.build(), seams };
}
