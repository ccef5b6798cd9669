/**
 * Every phrase of the site's own policy in every plain frame: what the plainest
 * sentence claims must not pass, and what it denies must, whatever the phrase.
 * `MATRIX=full` tries every form of every phrase in every frame; else each in a
 * few.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { judgeSource } from '../../src/claims/judging/judge.ts';
import { parsePhrase } from '../../src/claims/mentions/phrase/phrase.ts';
import { asserting, filled, honest } from './frames.ts';
import { ownPolicy } from './sentences.ts';
import type { Outcome } from '../../src/claims/types.ts';

const policy = ownPolicy();
const isFull = process.env['MATRIX'] === 'full';
/** For one claim, in milliseconds: in full it is tried some ten thousand times. */
const longest = isFull ? 300_000 : 30_000;
const tried = { claims: 0, through: 0, denials: 0, blocked: 0 };

/** A phrase as somebody may write it: in full, and at its shortest. */
function forms(phrase: string): string[] {
  const written = parsePhrase(phrase).map((words) =>
    words
      .map(({ kind, written: exact, keys }) => (kind === 'number' ? `${exact}9` : exact || (keys[0] ?? '')))
      .join(' '),
  );
  const chosen = isFull ? written : [written[0] ?? '', written.at(-1) ?? ''];
  return [...new Set(chosen)].slice(0, 8);
}

/**
 * Forms that are no words for a thing, and in a frame make no claim: a lack, an
 * order, a question's beginning, half a phrase; by the reason they are left out.
 */
const leftOut: readonly (readonly [RegExp, string])[] = [
  [/^unencrypted$/, 'says what is lacking'],
  [/(?:^| )(?:[a-z]|\d s)$/i, 'ends like an abbreviation, whose point ends no sentence'],
  [/^(?:back up|install|start|create|launch|boot|get|click|press|go|upgrade|renew|test) /, 'an order'],
  [/^(?:is|are|has|have|was|were|can|meets?|do|does) /, 'a predicate without its subject'],
  [/(?:^| )(?:the|a|an|of|for|by|in|to|on|with|per|from|at|your|our|until|and)$/, 'half a phrase'],
  [/^the leading$|^(?:biggest|largest|best) (?:brand|sale day)$/, 'a rank of nothing yet'],
  [
    /^(?:to|into) production in |^hundred team$|^customer logo$|^interruption lasted$|^9 (?:a|per) month$|^(?:sail|month) for |^last restore took$|^maintenance included$/,
    'half a phrase',
  ],
  [/^use code$|^never lose /, 'an order'],
  [/ is charged$/, 'a whole clause'],
];

/** Sentences that would be true of a lack as well, and those in which the frame's words join the form's, or its article another. */
const ambiguous =
  /\b(?:zero|no) maintenance (?:is )?included|with a crew, (?:awake all night|pick up) |you get pick up at|^Buyers need like no other|without started for free|^P\.S\. \p{Lu}(?: |\d)|\b(?:no|without) our |\bno zero /iu;

function isThing(form: string): boolean {
  return !leftOut.some(([pattern]) => pattern.test(form));
}

function outcomesOf(text: string): Outcome[] {
  return (judgeSource({ path: 'content/pages/plain.md', text }, policy, { today: '2026-06-01' })?.judged ?? []).map(
    ({ decision }) => decision.outcome,
  );
}

function isBlocked(text: string): boolean {
  tried.denials++;
  const isSo = outcomesOf(text).includes('blocked');
  if (isSo) tried.blocked++;
  return isSo;
}

/** Whether nobody would have to look at it: what is approved was taken for a claim. */
function isThrough(text: string): boolean {
  tried.claims++;
  const isLetThrough = outcomesOf(text).every((outcome) => outcome === 'allowed');
  if (isLetThrough) tried.through++;
  return isLetThrough;
}

afterAll(() => {
  process.stdout.write(
    `plain sentences: ${tried.claims} claims tried, ${tried.through} got through; ${tried.denials} denials tried, ${tried.blocked} blocked\n`,
  );
});

/** A form that a denial can be said of: no lack, nobody's in particular, no predicate, and nothing that one is glad to be without. */
function isDeniable(form: string): boolean {
  return (
    isThing(form) &&
    !/\b(?:our|ours|we|us|you|your|no|not|never|zero|without|nobody|is|are|off|costs?|secret|maintenance|havent|downtime)\b|^(?:encrypted|other)\b/.test(
      form,
    )
  );
}

/** What comes out wrong of the phrases in the frames: all of them in the long run, else each phrase in an eighth of the frames. */
function wrongOf(
  phrases: readonly string[],
  frames: readonly string[],
  isKept: (form: string) => boolean,
  isWrong: (text: string) => boolean,
): string[] {
  return phrases.flatMap((phrase, index) => {
    const chosen = frames.filter((_, place) => isFull || (place + index) % 8 === 0);
    const texts = forms(phrase)
      .filter(isKept)
      .flatMap((form) => chosen.map((frame) => filled(frame, 'x', form)));
    return texts.filter(isWrong);
  });
}

const claims = [...policy.claims.values()];

describe('a plain denial with any phrase of the policy passes', () => {
  // What a site says of itself is claimed by its denials, too: it sets no cookies.
  const deniable = claims.filter(({ blocks }) => !blocks.has('denied'));
  it.each(deniable.map(({ claim: { id, phrases } }) => [id, phrases] as const))(
    '%s',
    (id, phrases) => {
      expect(wrongOf(phrases, honest, isDeniable, isBlocked), id).toEqual([]);
    },
    longest,
  );
});

describe('a plain sentence with any phrase of the policy is blocked', () => {
  it.each(claims.map(({ claim: { id, phrases } }) => [id, phrases] as const))(
    '%s',
    (id, phrases) => {
      expect(
        wrongOf(phrases, asserting, isThing, (text) => !ambiguous.test(text) && isThrough(text)),
        id,
      ).toEqual([]);
    },
    longest,
  );
});
