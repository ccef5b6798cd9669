import type { Passage, Publisher, Reading } from '../../../types.ts';

/**
 * A company may be called “If Insurance” or “Not Co”, and no word of its name
 * says anything of what is said about it.
 */
export interface OwnName {
  readonly publisher: Publisher;
  /** The passage with such names made one word each, as long as before: offsets hold. */
  readonly hide: (passage: Passage) => Passage;
  /** A reading's quotation as the text has it. */
  readonly show: (reading: Reading) => Reading;
}

/** What to do about the publisher's names; `null` where each is one word. */
export function ownNameOf(publisher: Publisher): OwnName | null {
  const known = ownNames.get(publisher);
  if (known !== undefined) return known;
  const made = hiding(publisher);
  ownNames.set(publisher, made);
  return made;
}

const ownNames = new WeakMap<Publisher, OwnName | null>();

function hiding(publisher: Publisher): OwnName | null {
  const names = publisher.names.filter((name) => /\S\s+\S/u.test(name));
  if (names.length === 0) return null;
  const joined = new Map(names.flatMap((name) => [name, name.toUpperCase()]).map((name) => [oneWord(name), name]));
  const spelled = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...joined.values()].map((name) => name.split(/\s+/u).map(literally).join('\\s+')).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const hidden = new RegExp([...joined.keys()].map(literally).join('|'), 'gu');
  const hideIn = (text: string): string => text.replace(spelled, oneWord);
  const passages = new WeakMap<Passage, Passage>();
  return {
    publisher: { names: [...publisher.names, ...joined.keys()] },
    hide(passage) {
      const made = passages.get(passage) ?? {
        ...passage,
        text: hideIn(passage.text),
        around: throughout(passage.around, hideIn),
      };
      passages.set(passage, made);
      return made;
    },
    show,
  };

  function show({ stance, because, answer }: Reading): Reading {
    const words = because.words?.replace(hidden, (word) => joined.get(word) ?? word) ?? null;
    return { stance, because: { ...because, words }, ...(answer !== undefined && { answer: show(answer) }) };
  }
}

/** The name with a letter in place of each white space. */
function oneWord(name: string): string {
  return name.replace(/\s/gu, 'x');
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** The same value with every string in it changed. */
function throughout<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => throughout(one, change)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [key, throughout(one, change)]),
  ) as T;
}
