import { isOfOwnThing } from '../shared/detail.ts';
import { isPublisherName } from '../shared/publisher.ts';
import { textAfter, textBefore } from '../shared/sentence-text.ts';
import * as words from '../words/bounded-thing.ts';
import type { SecondThought } from './thought.ts';

/** What is denied lies outside of a thing, or is a case of its use that has not come: the thing is there. */
export const boundedThing: readonly SecondThought[] = [
  {
    example: '[Backups] do not include log files.',
    of: ['denied'],
    rule: 'presupposed',
    place: 'after',
    words: ({ scene }) =>
      (isOfOwnThing(scene) || words.scoped.test(textAfter(scene))) && !/\ban?\s+$/iu.test(textBefore(scene))
        ? words.leftOut.exec(textAfter(scene))?.[0].trim()
        : null,
  },
  {
    // It is elsewhere.
    example: '[Klarna] is not available in Norway.',
    of: ['denied'],
    rule: 'presupposed',
    place: 'after',
    words: ({ scene }) => {
      const found = words.notInOnePlace.exec(textAfter(scene));
      const place = found?.[1] ?? '';
      return found === null || words.ofMonth.test(place) || isPublisherName(scene, place.toLowerCase())
        ? null
        : found[0].trim();
    },
  },
  {
    example: '[Penetration tests] are not announced in advance.',
    of: ['denied'],
    rule: 'presupposed',
    place: 'after',
    words: ({ scene }) => words.notToAll.exec(textAfter(scene))?.[0].trim(),
  },
  {
    example: "We can't show you the [SOC 2 report] without an NDA.",
    of: ['denied'],
    rule: 'presupposed',
    place: 'before',
    words: ({ scene }) =>
      words.shownToSome.test(textBefore(scene)) ? words.onTerms.exec(textAfter(scene))?.[0].trim() : null,
  },
  {
    // What is asked back was paid.
    example: 'Nobody has asked for a [refund] yet.',
    of: ['denied', 'topic'],
    rule: 'presupposed',
    place: 'before',
    words: ({ scene }) =>
      words.ofMoney.test(scene.named) && !words.unsold.test(textAfter(scene))
        ? words.nobodyAsked.exec(textBefore(scene))?.[0].trim()
        : null,
  },
  {
    // The words named say what there is besides.
    example: "We don't [take cheques, only cards].",
    of: ['denied'],
    rule: 'presupposed',
    place: 'itself',
    words: ({ scene, because }) =>
      because.place === 'before' && !scene.isQuestion ? words.onlyThat.exec(scene.named)?.[0] : null,
  },
  {
    // A fault that there is none of is one of ours.
    example: 'We do not have:\n\n- any open findings in our [SOC 2 report]',
    of: ['denied'],
    rule: 'presupposed',
    place: 'before',
    words: ({ scene, because }) =>
      ['lead-in', 'heading', 'parent'].includes(because.place)
        ? words.faultOfOurs.exec(textBefore(scene))?.[0].trim()
        : null,
  },
];
