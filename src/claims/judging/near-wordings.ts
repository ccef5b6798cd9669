/** Approved wordings that a sentence comes near to. */
import { late } from '../late.ts';
import { plainSpelling } from '../policy/compiled.ts';
import { sentencesAround } from './read-mention.ts';
import type { ReadMention } from './read-mention.ts';
import type { OtherWording } from '../messages/readings.ts';

/**
 * How long a text may be that is compared with a wording, in UTF-16 code units.
 * Plain spelling drops invisible characters and repeated spaces, which are never
 * half of what people write. A longer text counts as other words, and costs no time.
 *
 * @param length Of the wording.
 */
export function longestSpelling(length: number): number {
  return 2 * length + 64;
}

/**
 * The wording that a mention's sentence is but for case, spacing, punctuation
 * and hyphens. `null` when the sentence says anything else: an order of words or
 * a tense is a meaning.
 *
 * @param wordings Those that are approved of the claim, here and now.
 */
export function nearMiss(subject: ReadMention, wordings: readonly string[]): string | null {
  const { start, end } = sentencesAround(subject);
  const said = late(() => meaningOf(subject.text.slice(start, end)));
  return (
    wordings.find((wording) => end - start <= longestSpelling(wording.length) && meaningOf(wording) === said()) ?? null
  );
}

/** Its words, numbers and signs in their order; a point within a number, a minus and a question mark say something. */
function meaningOf(text: string): string {
  const parts = plainSpelling(text)
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|\p{N}+(?:[.,:]\p{N}+)*|(?<![\p{L}\p{N}])-(?=\p{N})|[\p{S}%‰?#&@]/gu);
  return (parts ?? []).join(' ');
}

/** How far from a mention a sentence is compared, in UTF-16 code units. */
const farthest = 2_000;

/** Dice's coefficient from which an approved wording is offered in a sentence's stead. */
const nearEnough = 0.25;

/**
 * The wording that shares most words with a mention's sentence; `null` when none shares enough.
 *
 * @param wordings Those that are approved of the claim, here and now.
 */
export function nearestWording(subject: ReadMention, wordings: readonly string[]): string | null {
  if (wordings.length === 0) return null;
  const said = wordSet(sentenceOf(subject));
  let nearest: string | null = null;
  let most = 0;
  for (const wording of wordings) {
    const shared = similarity(said, wordSet(wording));
    if (shared < nearEnough || shared <= most) continue;
    most = shared;
    nearest = wording;
  }
  return nearest;
}

/** The words of a mention's sentence that a wording does not have, and the other way round, as they are written. */
export function wordsApart(subject: ReadMention, wording: string): Pick<OtherWording, 'extra' | 'missing'> {
  const said = sentenceOf(subject);
  const lacking = (text: string, known: ReadonlySet<string>): string[] =>
    [...new Set(plainSpelling(text).match(wordPattern) ?? [])].filter((word) => !known.has(word.toLowerCase()));
  return { extra: lacking(said, wordSet(wording)), missing: lacking(wording, wordSet(said)) };
}

/** The sentence of a mention. No wording is so long: what is farther away makes none nearer. */
function sentenceOf(subject: ReadMention): string {
  const { start, end } = sentencesAround(subject);
  const { start: first, end: last } = subject.mention;
  return subject.text.slice(Math.max(start, first - farthest), Math.min(end, last + farthest));
}

const wordPattern = /[\p{L}\p{N}]+/gu;

function wordSet(text: string): Set<string> {
  return new Set(plainSpelling(text).toLowerCase().match(wordPattern));
}

/** Dice's coefficient: twice the shared words over all words. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size || 1);
}
