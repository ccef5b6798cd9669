/** Questions that take a thing for granted, or ask for it, and replies that say by other words than "yes" that it is there. */
import { putsOff } from '../shared/beside.ts';
import { isOfOwnThing } from '../shared/detail.ts';
import { plainOf, weFor } from '../shared/plain.ts';
import { answerTo, followingOf } from '../shared/reply.ts';
import { evading, thereIsNone } from '../rules/answers/told.ts';
import type { Scene } from '../sentence/scene.ts';
import * as words from '../words/asked-after.ts';
import { needing } from '../words/questions.ts';
import { passing, type Passing } from '../words/turns/turn.ts';
import { allWordsOf, lookedAt, type SecondThought } from './thought.ts';

/** A sort of question, and the replies that hand over what it asks after. */
interface Asking {
  readonly example: string;
  readonly of: readonly Passing[];
  readonly asks: RegExp;
  /** Whether the first sentence of the reply does so; one that denies or puts off is not looked at. */
  readonly isHandedOver: (first: string, scene: Scene) => boolean;
}

/** Replies longer than this explain, and are read by themselves. */
const longestReply = 60;

const askings: readonly Asking[] = [
  {
    example: '**What about [HIPAA]?**\n\nCovered.',
    of: ['topic'],
    asks: words.whatAbout,
    isHandedOver: (first) => words.yesInOtherWords.test(first),
  },
  {
    example: '**What if I need an [SLA]?**\n\nThen Crew is your plan.',
    of: passing,
    asks: words.ifWanted,
    isHandedOver: (first) => words.yesInOtherWords.test(first) || words.handedOver.test(first),
  },
  {
    example: '**Which plan do I need for [SSO]?**\n\nCrew.',
    of: ['topic', 'conditional'],
    asks: words.whichHasIt,
    isHandedOver: (first) => first.length <= longestReply && !evading.test(first),
  },
  {
    example: '**What does [failover] cover?**\n\nThe whole instance.',
    of: ['topic'],
    asks: words.howFar,
    isHandedOver: (first, scene) => isOfOwnThing(scene) && first.length <= longestReply && !words.ofAnySuch.test(first),
  },
  {
    example: '**What if your [SLA] is missed?**\n\nYou pay a tenth less.',
    of: ['topic', 'conditional'],
    asks: words.ifItFails,
    isHandedOver: (first, scene) => words.ofUsAndYou.test(weFor(scene, first)),
  },
  {
    example: '**Where is my [SOC 2 report]?**\n\nUnder Documents.',
    of: ['topic'],
    asks: words.whereItIs,
    isHandedOver: (first) => words.placeByName.test(first),
  },
];

export const askedAfter: readonly SecondThought[] = [
  ...askings.map(({ example, of, asks, isHandedOver }): SecondThought => ({
    example,
    of,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) => {
      if (!scene.isQuestion || !asks.test(plainOf(scene))) return null;
      const first = answerTo(scene);
      return first !== '' && !first.endsWith('?') && isGiven(scene, first) && isHandedOver(first, scene) ? first : null;
    },
  })),
  {
    example: 'Need [SOC 2]? Ask for the report.',
    of: ['topic', 'conditional'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) =>
      scene.isQuestion && needing.test(allWordsOf(scene))
        ? words.askForIt.exec(followingOf(scene, true).slice(0, lookedAt))?.[0]
        : null,
  },
  {
    example: 'Ask every host: do you have [SOC 2]? We say yes.',
    of: ['topic', 'conditional'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, next }) => (scene.isQuestion ? words.ourYes.exec(next)?.[0] : null),
  },
];

/** Whether nothing in a reply denies, puts off or says that there is none. */
function isGiven(scene: Scene, first: string): boolean {
  return !putsOff(first) && !thereIsNone.test(followingOf(scene, true).slice(0, 200));
}
