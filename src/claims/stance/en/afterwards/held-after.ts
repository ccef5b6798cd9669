import { weFor } from '../shared/plain.ts';
import { isWe } from '../shared/publisher.ts';
import type { Scene } from '../sentence/scene.ts';
import * as aftermath from '../words/aftermath.ts';
import { passing } from '../words/turns/turn.ts';
import { textUnder } from './sequel.ts';
import { allWordsOf, type SecondThought } from './thought.ts';

/** What comes after says who has it: all others, our next plan, whoever asks. */
export const heldAfter: readonly SecondThought[] = [
  {
    example: 'If you want [SSO] elsewhere, it costs extra. Here it does not.',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, next }) =>
      aftermath.spared.test(next) && aftermath.burdened.test(allWordsOf(scene)) ? scene.rest : null,
  },
  {
    example: 'A shallow berth does without [backups]. A deep berth does not.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, next }) => (aftermath.otherPlan.test(next) ? scene.rest : null),
  },
  {
    example: 'We cannot publish the [SOC 2 report] here; write to us for a copy.',
    of: ['denied', 'topic'],
    rule: 'told-after',
    place: 'answer',
    words: ({ after }) => after().find((part) => aftermath.atHand.test(part)),
  },
  {
    example: 'Sandbox berths have no [SLA]. All others do.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ after }) => after().find((part) => aftermath.othersHaveIt.test(part)),
  },
  {
    example: 'No budget for a [SOC 2] audit? Use ours.',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) => {
      const next = scene.rest === '' ? textUnder(scene) : scene.rest;
      return aftermath.lent.test(next) ? next : null;
    },
  },
  {
    // What we have not, somebody else may have.
    example: 'Dinghy has no [SSO]. Schooner does.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) => (aftermath.siblingHasIt.test(scene.rest) && isOfNamedThing(scene) ? scene.rest : null),
  },
  {
    example: 'No [SSO]? Look in Settings.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) => (scene.isQuestion && aftermath.hint.test(scene.rest) ? scene.rest : null),
  },
  {
    example: 'Before we open:\n\n- [backups]\n- failover\n\nEach is met.',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, because }) =>
      /^(?:lead-in|heading|parent|task|column|caption|row)$/u.test(because.place)
        ? aftermath.fulfilledAll.exec(weFor(scene, scene.passage.around.outro ?? ''))?.[0]
        : null,
  },
  {
    example: 'What to ask your host:\n\n1. Do you have [SOC 2]?\n2. Do you take backups?\n\nBoth answers are yes.',
    of: ['topic', 'conditional'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) => (scene.isQuestion ? aftermath.allYes.exec(scene.passage.around.outro ?? '')?.[0] : null),
  },
];

/** Whether the sentence tells of something by its name, and that is not who publishes. */
function isOfNamedThing(scene: Scene): boolean {
  const [first, second] = scene.tokens;
  return (
    first !== undefined &&
    /^\p{Lu}/u.test(first.raw) &&
    ['has', 'lacks', 'comes', 'offers', 'includes'].includes(second?.word ?? '') &&
    !isWe(scene, first)
  );
}
