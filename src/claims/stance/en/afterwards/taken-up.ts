import { framed } from '../shared/beside.ts';
import { weFor } from '../shared/plain.ts';
import * as aftermath from '../words/aftermath.ts';
import { passing } from '../words/turns/turn.ts';
import { closingIn } from './following.ts';
import { sequelOf } from './sequel.ts';
import { allWordsOf, near, type SecondThought } from './thought.ts';

/** What comes after takes it up, or takes back what was denied. */
export const takenUp: readonly SecondThought[] = [
  {
    example: 'Would you sail without [backups]? Neither do our berths.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, next }) =>
      scene.isQuestion && aftermath.neither.test(next) && !/\bnot\b/iu.test(scene.rest.slice(0, near))
        ? scene.rest
        : null,
  },
  {
    example: 'If you need [SSO], that sounds hard. With us it is not.',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, next }) =>
      aftermath.easyHere.test(next) && aftermath.hard.test(allWordsOf(scene)) ? scene.rest : null,
  },
  {
    example: '"[Uptime]? I have not thought of it since we moved to BayStore."',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ next }) => aftermath.arrival.exec(next)?.[0].trim(),
  },
  {
    example: 'Not every host has [SSO]. Guess which one does.',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, next }) =>
      (aftermath.winking.exec(next)?.[0] ?? aftermath.kidding.exec(scene.passage.around.after ?? '')?.[0])?.trim(),
  },
  {
    example: 'A [SOC 2] report needs an auditor. She came in March, read for three weeks and signed ours.',
    of: ['conditional', 'topic'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, after }) =>
      after()
        .map((part) => aftermath.witnessed.exec(weFor(scene, part))?.[0])
        .find((one) => one !== undefined),
  },
  {
    example: 'HIPAA requires [safeguards]. Ours were approved in May.',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, after }) => after().find((part) => takesUp(weFor(scene, part))),
  },
  {
    example: 'There was no [SLA] until May. There is now.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, after }) =>
      after().find((part) => aftermath.takenBack.test(part) || aftermath.outdone.test(weFor(scene, part))),
  },
  {
    // What follows the sentence is looked at with it.
    example: '[SSO] needs a directory. Bring yours.',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, stance }) => (sequelOf(scene, stance) === undefined ? null : scene.rest),
  },
  {
    example: 'What you will not find here:\n\n- berths without [encryption]',
    of: passing,
    rule: 'double-negation',
    place: 'lead-in',
    words: ({
      scene: {
        passage: { around },
      },
      because,
    }) => (because.words === 'without' && framed(around.leadIn, 'lead-in')?.stance === 'denied' ? around.leadIn : null),
  },
];

/** "We passed it", "Ours were approved", "BayStore complies with every article": it is taken up, and said of us. */
function takesUp(plain: string): boolean {
  return aftermath.saidOfOurs.test(plain) || aftermath.held.test(plain) || closingIn(plain) !== undefined;
}
