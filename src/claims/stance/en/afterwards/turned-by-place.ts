import { isOfBurden, lastOf } from '../shared/beside.ts';
import { counterField, isOfNoLack } from '../shared/verdict.ts';
import type { Scene } from '../sentence/scene.ts';
import * as aftermath from '../words/aftermath.ts';
import { lackQuestion } from '../words/replies.ts';
import type { SecondThought } from './thought.ts';

/** What is struck or cut off, and what stands under words that turn it round. */
export const turnedByPlace: readonly SecondThought[] = [
  {
    // What is struck is said no longer, and a denial neither.
    example: '~~No [SOC 2] report.~~',
    of: ['denied', 'conditional'],
    rule: 'double-negation',
    place: 'itself',
    words: ({ scene, because }) =>
      isStruck(scene) && ['itself', 'before', 'after', 'sentence'].includes(because.place)
        ? (because.words ?? '')
        : null,
  },
  {
    // What is cut off is said to nobody.
    example: '<p style="overflow:hidden;white-space:nowrap">[SOC 2] is missing.</p>',
    of: ['denied', 'conditional'],
    rule: 'cut-off',
    place: 'end',
    words: ({ scene, because }) =>
      scene.passage.around.isCut === true &&
      ['after', 'answer', 'sentence'].includes(because.place) &&
      !isDoubtedBefore(scene)
        ? (because.words ?? '')
        : null,
  },
  {
    example: '## Myths about BayStore\n\n- There are no [backups].',
    of: ['denied'],
    rule: 'double-negation',
    place: 'heading',
    words: ({
      scene: {
        passage: { around },
      },
      because,
    }) =>
      because.place !== 'heading' &&
      because.place !== 'lead-in' &&
      because.rule !== 'refused-after' &&
      [around.headings.at(-1), around.leadIn].some((one) => aftermath.mythHeading.test(one?.slice(-80) ?? ''))
        ? (around.headings.at(-1) ?? '')
        : null,
  },
  {
    // What a record says is not so, or no longer, and not what it asks.
    example: '---\ngap: "[SOC 2]"\nclosed: true\n---',
    of: ['denied'],
    rule: 'double-negation',
    place: 'sibling',
    words: ({ scene, because }) => (/^(?:answer|row|sibling)$/u.test(because.place) ? null : counterField(scene)),
  },
  {
    example: '---\nnotMissing: "[SOC 2]"\n---',
    of: ['denied'],
    rule: 'double-negation',
    place: 'key',
    words: ({ because }) => (because.place === 'key' && isOfNoLack(because.words ?? '') ? because.words : null),
  },
  {
    // A no beside each of what is asked for as a burden, or marked by a cross that means yes.
    example: '## Is anything missing?\n\n- [Backups]: no',
    of: ['denied'],
    rule: 'double-negation',
    place: 'heading',
    words: ({ scene, because }) => (because.rule === 'answer-no' ? burdenAsked(scene) : null),
  },
];

/** Whether the passage is struck out, or letters of its sentence are, by strokes through each. */
function isStruck({ passage: { around, text }, tokens }: Scene): boolean {
  return (
    around.visibility === 'struck' || strokes.test(text.slice(tokens[0]?.start ?? 0, (tokens.at(-1)?.end ?? 0) + 1))
  );
}

/** Strokes, tildes and circles that a letter is struck out with. */
const strokes = /[\u0334-\u0338\u20d2\u20d3\u20d8-\u20da\u20e0\u20e5\u20e6\u20ea\u20eb]/u;

/** Whether the sentence denies or doubts before it comes to the mention. */
function isDoubtedBefore({ at, tokens }: Scene): boolean {
  return tokens
    .slice(0, at)
    .some(({ word }) =>
      /^(?:no|not|never|none|nobody|nothing|neither|without|cannot|if|until|unless|would|could)$/u.test(word),
    );
}

/** The line over a table or list that asks for burdens or faults, where what stands in it is not a lack itself. */
function burdenAsked({ passage: { around, text } }: Scene): string | undefined {
  const asked = [around.caption ?? '', around.headings.at(-1) ?? '', lastOf(around.leadIn)].find(
    (one) =>
      (one.trim().endsWith('?') && (isOfBurden(one) || lackQuestion.test(one))) ||
      aftermath.legend.test(one) ||
      aftermath.faulty.test(one),
  );
  const isLacking = /^\W*no \p{L}/iu.test(text) && /\bgaps?\b/iu.test(asked ?? '');
  return isLacking ? undefined : asked;
}
