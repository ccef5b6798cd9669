/**
 * Every phrase of the site's own policy in every plain frame: what the plainest
 * sentence says must not pass, whatever the phrase. `MATRIX=full` tries every
 * form of every phrase in every frame; else each in a few.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { judgeSource } from '../../src/claims/judge.ts';
import { parsePhrase } from '../../src/claims/mentions/phrase.ts';
import { frames } from './frames.ts';
import { ownPolicy } from './sentences.ts';

const policy = ownPolicy();
const isFull = process.env['MATRIX'] === 'full';
const tried = { sentences: 0, through: 0 };

/** A phrase as somebody may write it: in full, and at its shortest. */
function forms(phrase: string): string[] {
  const written = parsePhrase(phrase).map((words) => words.map(({ kind, written: exact, keys }) => (kind === 'number' ? `${exact}9` : exact || (keys[0] ?? ''))).join(' '));
  const chosen = isFull ? written : [written[0] ?? '', written.at(-1) ?? ''];
  return [...new Set(chosen)].slice(0, 8);
}

/**
 * Forms that are no words for a thing, and in a frame make no claim: a lack, an
 * order, a question's beginning, half a phrase; by the reason they are left out.
 */
const leftOut: readonly (readonly [RegExp, string])[] = [
  [/^unencrypted$/, 'says what is lacking'],
  [/^(?:back up|install|start|create|launch|boot|get|click|press|go|upgrade|renew) /, 'an order'],
  [/^(?:is|are|has|have|was|were|can|meets?|do|does) /, 'a predicate without its subject'],
  [/(?:^| )(?:the|a|an|of|for|by|in|to|on|with|per|from|at|your|our|until|and)$/, 'half a phrase'],
  [/^the leading$|^(?:biggest|largest|best) (?:brand|sale day)$/, 'a rank of nothing yet'],
  [/^(?:to|into) production in |^hundred team$|^customer logo$/, 'half a phrase'],
];

/** Sentences that would be true of a lack as well. */
const ambiguous = /^(?:Zero|No) maintenance is included/;

function isThing(form: string): boolean {
  return !leftOut.some(([pattern]) => pattern.test(form));
}

/** Whether nobody would have to look at it: what is approved was taken for a claim. */
function isThrough(text: string): boolean {
  tried.sentences++;
  const judged = judgeSource({ path: 'content/pages/plain.md', text }, policy, { today: '2026-06-01' })?.judged ?? [];
  const isLetThrough = judged.every(({ decision }) => decision.outcome === 'allowed');
  if (isLetThrough) tried.through++;
  return isLetThrough;
}

afterAll(() => {
  process.stdout.write(`plain sentences: ${tried.sentences} tried, ${tried.through} got through\n`);
});

describe('a plain sentence with any phrase of the policy is blocked', () => {
  it.each([...policy.claims.values()].map(({ claim: { id, phrases } }) => [id, phrases] as const))('%s', (id, phrases) => {
    const through: string[] = [];
    for (const [index, phrase] of phrases.entries())
      for (const form of forms(phrase).filter(isThing))
        for (const [place, frame] of frames.entries()) {
          if (!isFull && (place + index) % 8 !== 0) continue;
          const text = frame.replace('{x}', form).replace('{X}', form.charAt(0).toUpperCase() + form.slice(1));
          if (!ambiguous.test(text) && isThrough(text)) through.push(text);
        }
    expect(through, id).toEqual([]);
  });
});
