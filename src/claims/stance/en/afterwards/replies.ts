/** Denials that are only put forward, and what is replied to them. */
import { answerOf, followedBy, lastOf, putsOff } from '../shared/beside.ts';
import { plainOf, weFor } from '../shared/plain.ts';
import { textAfter } from '../shared/sentence-text.ts';
import type { Scene } from '../sentence/scene.ts';
import * as replyWords from '../words/replies.ts';
import { undoingIn } from './following.ts';
import { isDeniedByRest, type SecondThought } from './thought.ts';

export const replies: readonly SecondThought[] = [
  {
    // Who asks after a denial denies nothing, where the reply does not agree.
    example: 'No [SSO]? Humbug.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, because }) => {
      const reply = replyTo(scene);
      return because.place !== 'answer' && isPutForward(scene) && isRefusal(scene, reply) ? reply : null;
    },
  },
  {
    example: '> BayStore has no [SSO].\n\nWrong, dear competitor.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: (released) => {
      const { scene, because } = released;
      const reply = replyTo(scene);
      if (isDeniedByRest(released)) return null;
      return because.place !== 'answer' && !scene.isQuestion && undoingIn(reply) !== undefined ? reply : null;
    },
  },
  {
    // Why it is not seen is told by where it is.
    example: 'Why is there no [SSO] on the login page? It shows once you type your address.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) =>
      scene.isQuestion && plainOf(scene).startsWith('why ') ? replyWords.whereabouts.exec(replyTo(scene))?.[0] : null,
  },
  {
    example: 'What is missing? Not [SSO].',
    of: ['denied'],
    rule: 'double-negation',
    place: 'before',
    words: ({ scene, because }) => (isNotAmongThem(scene, because.rule) ? lackAskedIn(scene.lead.slice(-300)) : null),
  },
  {
    example: '## What is missing?\n\nNot [SSO], not backups.',
    of: ['denied'],
    rule: 'double-negation',
    place: 'heading',
    words: ({ scene, because }) => {
      const { before, headings, leadIn } = scene.passage.around;
      return isNotAmongThem(scene, because.rule) && scene.lead === ''
        ? [headings.at(-1) ?? '', lastOf(leadIn), before ?? ''].find((one) =>
            replyWords.lackQuestion.test(one.slice(-200)),
          )
        : null;
    },
  },
  {
    example: '1.3 lacked [SSO]. 1.4 does not.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) =>
      textAfter(scene)
        .slice(0, 200)
        .split(/(?<=[.!?;:,])\s+/u)
        .find((part) => replyWords.laterVersion.test(part.replace(/^which (?=\d)/u, ''))),
  },
  {
    example: '- 2024: no [SSO]\n- 2026: no longer so',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) =>
      /^(?:19|20)\d\d\W/u.test(scene.passage.text.slice(scene.tokens[0]?.start ?? 0))
        ? replyWords.laterYear.exec(scene.rest === '' ? (scene.passage.around.after ?? '') : scene.rest)?.[0]
        : null,
  },
];

/** A question, or a heading in quotation marks: somebody puts it forward. */
function isPutForward({ isQuestion, passage: { carrier, text }, tokens }: Scene): boolean {
  const opening = tokens.find(({ kind }) => kind !== 'mark')?.word ?? '';
  return isQuestion
    ? !['why', 'how', 'when', 'what', 'where', 'who'].includes(opening)
    : carrier === 'heading' && /^["“«„].*["”»]\W*$/u.test(text.trim());
}

/** What is said next to whoever said this, without who says it; the empty string where nobody speaks. */
function replyTo(scene: Scene): string {
  const { carrier } = scene.passage;
  const isAhead = scene.isQuestion || ['heading', 'term', 'summary', 'block-quote'].includes(carrier);
  const text = scene.rest !== '' ? scene.rest : isAhead ? (followedBy(scene) ?? '') : '';
  return weFor(scene, text.slice(0, 300).replace(replyWords.speaker, ''));
}

/** Whether a reply will have none of a denial: by a retort, or by a yes that is not one to the denial. */
function isRefusal(scene: Scene, reply: string): boolean {
  if (replyWords.retort.test(reply) || replyWords.figure.test(reply)) return true;
  const first = reply.split(/(?<=[.!?])\s/u)[0] ?? '';
  return (
    (answerOf(first)?.stance === 'asserted' || /^\W*(?:hourly|daily|nightly|every \p{L}+)\b/iu.test(first)) &&
    !replyWords.agreeing.test(first) &&
    !replyWords.havingAnother.test(first) &&
    !first.toLowerCase().includes(scene.named.toLowerCase()) &&
    !putsOff(first)
  );
}

/** "Not SSO", "SSO? No.", after a question for what is lacking. */
function isNotAmongThem(scene: Scene, rule: string): boolean {
  return replyWords.notAmongThem.test(plainOf(scene)) || (rule === 'answer-no' && scene.isQuestion && scene.verb < 0);
}

/** The question for what is lacking, among the sentences before this one. */
function lackAskedIn(lead: string): string | undefined {
  return lead.split(/(?<=[.!?])\s+/u).find((one) => one.endsWith('?') && replyWords.lackQuestion.test(one));
}
