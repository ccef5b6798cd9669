/**
 * The phrase language: how people in law and marketing say what to look for.
 *
 *     SOC 2                 the words, however they are spelled and spaced
 *     (SOC|AICPA) report    one of several
 *     [fully] managed       a word that may be missing
 *     # uptime              a number; `#%` a percentage
 *     99.#%                 a number with these digits before its point
 *     encrypted ~3 rest     at most three other words between
 *     certif*               a word that begins so
 *     "SOC", "C#"           capitals and signs as written
 *     No. 1, node.js        signs that a text may have between the words, too
 *
 * Every phrase is a bounded set of word sequences, so no phrase can take more
 * than linear time; see docs/policy-reference.md.
 */
import { Reader, type KnownWords } from './reader.ts';
import type { Sequence, Word } from './sequence.ts';
import { control, PhraseError } from './phrase-error.ts';

const lengthLimit = 400;

/**
 * The sequences of words that a phrase stands for, longest first.
 *
 * @param known Words of phrases read before it; the phrase's own are added.
 * @throws {PhraseError} The phrase is malformed, stands for nothing or for too
 *   much; the policy's author mends it.
 */
export function parsePhrase(phrase: string, known: KnownWords = new Map()): Sequence[] {
  if (phrase.length > lengthLimit)
    throw new PhraseError(
      phrase,
      lengthLimit,
      `Unexpected length ${phrase.length}, expected at most ${lengthLimit} characters: make it several phrases`,
    );
  refuseControls(phrase);
  const reader = new Reader(phrase, known);
  const found = reader.alternatives(0);
  reader.expectEnd();
  const sequences = withoutRepeats(found).map(openAtStart).map(marked);
  const isEmpty = (sequence: Sequence): boolean => !sequence.some(({ kind }) => kind !== 'number');
  if (sequences.some(isEmpty))
    throw new PhraseError(
      phrase,
      0,
      'Unexpected phrase that can be empty or a mere number, expected at least one word that must be there',
    );
  for (const sequence of sequences) refuseLostSigns(phrase, sequence);
  return sequences.sort((a, b) => b.length - a.length);
}

/** A text is searched without them, so that a word with one in it would be found nowhere. */
function refuseControls(phrase: string): void {
  const at = phrase.search(control);
  if (at >= 0) throw new PhraseError(phrase, at, 'Unexpected control character, expected letters, digits and signs');
}

/** What stands before a phrase's first word and after its last is looked for nowhere, so that it would find more than it says. */
function refuseLostSigns(phrase: string, sequence: Sequence): void {
  const lost = { start: sequence[0]?.edges[0] ?? '', end: sequence.at(-1)?.edges[1] ?? '' };
  for (const [place, sign] of Object.entries(lost)) {
    if (sign === '') continue;
    const offset = place === 'start' ? phrase.indexOf(sign) : phrase.lastIndexOf(sign);
    throw new PhraseError(
      phrase,
      Math.max(0, offset),
      `Unexpected \`${sign}\` at the ${place} of a phrase, expected a letter or digit there: signs are found between words alone`,
    );
  }
}

function withoutRepeats(sequences: readonly Sequence[]): Sequence[] {
  return sequences.filter(
    (sequence, index) => !sequences.slice(0, index).some((earlier) => areSame(earlier, sequence)),
  );
}

function areSame(a: Sequence, b: Sequence): boolean {
  return a.length === b.length && a.every((word, index) => isSame(word, b[index]));
}

function isSame(a: Word, b: Word | undefined): boolean {
  if (a === b) return true;
  return (
    a.kind === b?.kind &&
    a.written === b.written &&
    a.within === b.within &&
    a.mark === b.mark &&
    a.after === b.after &&
    a.edges[0] === b.edges[0] &&
    a.edges[1] === b.edges[1] &&
    a.keys.length === b.keys.length &&
    a.keys.every((key, index) => key === b.keys[index])
  );
}

/** Nothing stands before a first word, so no distance applies to it. */
function openAtStart(sequence: Sequence): Sequence {
  const [first, ...rest] = sequence;
  return first === undefined || first.within === 0 ? sequence : [{ ...first, within: 0 }, ...rest];
}

/** What stands after a word in one part of a phrase stands before the first of the next. */
function marked(sequence: Sequence): Sequence {
  if (!sequence.some(({ after }) => after !== '')) return sequence;
  return sequence.map((word, index) => {
    const after = sequence[index - 1]?.after ?? '';
    return after === '' ? word : { ...word, mark: after + word.mark };
  });
}
