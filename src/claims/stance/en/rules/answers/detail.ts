import { isOfBurden, longest } from '../../shared/beside.ts';
import {
  correction,
  detailAsked,
  excepted,
  experienced,
  hereByDegrees,
  isGranted,
  isLackAsked,
  isOfferAsked,
  isOfOwnThing,
  leftToTheAsker,
  notWithout,
  polarQuestion,
} from '../../shared/detail.ts';
import { plainOf } from '../../shared/plain.ts';
import { sentenceOf } from '../../shared/sentence-text.ts';
import { freeOfCharge, priceAsked } from '../../words/asked-after.ts';
import type { ReadCase } from '../rule.ts';
import type { Told } from './told.ts';
import { doublyDenied, evading, no, soToSpeak, saysThereIsNone } from './told.ts';

/** What is neither a yes nor a no, and fits only where the thing is. */
export const detailsGranted: readonly ReadCase<Told>[] = [
  {
    // Asked how it is, and answered in a few words, or begged not to.
    example: 'Did the [SOC 2 audit] hurt? A little.',
    makes: soToSpeak,
    holds: ({ scene, first, text, answer }) =>
      answer === null &&
      detailAsked(scene) !== undefined &&
      first.length <= 60 &&
      (!evading.test(first) || hereByDegrees.test(first) || /^\W*ask (?!us|for|again|me)/iu.test(first)) &&
      !saysThereIsNone(scene, text),
  },
  {
    // How much, how often or with what: of what is there.
    example: 'Is the [SLA] negotiable? Within reason.',
    makes: soToSpeak,
    holds: ({ scene, first, text, answer }) =>
      answer === null &&
      scene.isQuestion &&
      polarQuestion.test(plainOf(scene)) &&
      isOfOwnThing(scene) &&
      hereByDegrees.test(first) &&
      !saysThereIsNone(scene, text),
  },
  {
    // "Bring it": what was asked for is granted by its own verb.
    example: 'Can I bring my own [SSO]? Bring it.',
    makes: soToSpeak,
    holds: ({ scene, first, answer }) => answer === null && scene.isQuestion && isGranted(plainOf(scene), first),
  },
  {
    example: 'Is [SOC 2] worth it? In our case it was.',
    makes: soToSpeak,
    holds: ({ scene, first, answer }) => answer === null && scene.isQuestion && experienced.test(first),
  },
  {
    // Left to whoever asks, which it can only be where the thing is.
    example: 'Do you offer [SSO]? Only if you like.',
    makes: soToSpeak,
    holds: ({ scene, first, text }) =>
      isOfferAsked(scene) && leftToTheAsker.test(first) && !saysThereIsNone(scene, text),
  },
  {
    example: 'Do you offer [SSO]? Would not open the shop without it.',
    makes: soToSpeak,
    holds: ({ scene, first }) => isOfferAsked(scene) && notWithout.test(first),
  },
  {
    // A price, a few or a small one is excepted, and so there are others.
    example: 'Do you offer [SSO]? Not to guests.',
    makes: doublyDenied,
    holds: ({ scene, first, text }) => isOfferAsked(scene) && excepted.test(first) && !saysThereIsNone(scene, text),
  },
];

/** What denies how the thing is, what it does or that it is lacking, and leaves it where it is. */
export const detailDenials: readonly ReadCase<Told>[] = [
  {
    // … or the fee and the fault are for some alone.
    example: 'Do I pay for [SSO]? Only if you have more than a thousand sailors.',
    makes: soToSpeak,
    holds: ({ scene, first, answer }) =>
      answer?.stance === 'conditional' &&
      scene.isQuestion &&
      /^\W*only (?:if|when|for|where)\b/iu.test(first) &&
      (isOfBurden(sentenceOf(scene, longest)) || detailAsked(scene) !== undefined),
  },
  {
    // Asked how it is or what becomes of it, which leaves it where it is.
    example: 'Is [failover] manual? No.',
    makes: doublyDenied,
    holds: ({ scene, text, answer }) =>
      answer?.stance === 'denied' && detailAsked(scene) !== undefined && !saysThereIsNone(scene, text),
  },
  {
    // What costs nothing is to be had.
    example: 'How much is [SSO]? Nothing on Crew.',
    makes: doublyDenied,
    holds: ({ scene, first, text, answer }) =>
      answer?.stance === 'denied' &&
      scene.isQuestion &&
      priceAsked.test(plainOf(scene)) &&
      freeOfCharge.test(first) &&
      !saysThereIsNone(scene, text),
  },
  {
    // A "no" that puts one way of it in the place of another.
    example: 'Do you take [backups] daily? No, hourly.',
    makes: doublyDenied,
    holds: ({ scene, first, answer }) => answer?.stance === 'denied' && scene.isQuestion && correction.test(first),
  },
  {
    example: 'Does BayStore lack [SSO]? No.',
    makes: doublyDenied,
    holds: ({ scene, answer }) => answer?.stance === 'denied' && isLackAsked(scene),
  },
  {
    example: 'Does BayStore lack [SSO]? Yes.',
    makes: no,
    holds: ({ scene, answer }) => answer?.stance === 'asserted' && isLackAsked(scene),
  },
];
