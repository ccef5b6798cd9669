/** Whether a question takes the thing it names for granted, or asks after its lack. */
import type { Scene } from '../sentence/scene.ts';
import type { Detail } from '../words/details.ts';
import { details, lackAsked } from '../words/details.ts';
import { pattern } from '../words/pattern.ts';
import { house, lesserWare } from '../words/wares.ts';
import { plainOf } from './plain.ts';

/** What a question asks of a thing that it takes for granted; `undefined` where it asks whether there is one. */
export function detailAsked(scene: Scene): Detail | undefined {
  if (!scene.isQuestion) return undefined;
  const plain = plainOf(scene);
  return details.find(
    ({ pattern, of }) =>
      pattern.test(plain) &&
      (of !== 'own thing' || isOfOwnThing(scene)) &&
      (of !== 'person' || /\b(?:auditor|tester|assessor|examiner|certifier)s?$/iu.test(scene.named)),
  );
}

/** A standard is anybody's, unless it is asked of ours, of you, or of what is past. */
export function isOfOwnThing(scene: Scene): boolean {
  const plain = plainOf(scene);
  return (
    scene.kind !== 'name' ||
    /(?:\b(?:the|your|our|my|we)|'s) §/u.test(plain) ||
    /^(?:q : |and |but |so )?(?:was|were|did)\b|\b(?:you|your|we|us|our|me|my)\b/u.test(plain)
  );
}

/** Whether a question asks if the thing is lacking. */
export function isLackAsked(scene: Scene): boolean {
  return scene.isQuestion && lackAsked.test(plainOf(scene));
}

/** What is answered by yes or no. */
export const polarQuestion =
  /^(?:q : |and |but |so )?(?:is|are|was|were|do|does|did|can|will)\b(?! (?:there|it|this|that)\b)/u;

/** "Rarely", "pretty fast", "with a key": only a thing that is there has a degree, a frequency or a means. */
export const hereByDegrees = pattern('iu')`
  ^\W*(?:
    within reason|rarely|seldom|sometimes|often|mostly|usually|occasionally|a (?:little|bit)|somewhat|slightly|
    barely|hardly(?! likely)|(?:very|quite|pretty|extremely|for \p{L}+ (?:it|they)) (?!(?:un|not|soon|little|far)\b)\p{L}+|
    with (?:your|our|its|a|the|one)(?: own)? \p{L}+|please (?:do(?: not|n['’]t))|no need\b(?! for)|
    (?:\d+|two|three|four|five|six|seven|eight|nine|ten|a few) (?:milli)?(?:seconds?|minutes?)
  )\b(?![^.]*\b(?:not|no|never|none|yet|once|until|if|when|would|planned|soon|will)\b)`;

/** "Having passed it, …", "We would do it all again": somebody who went through it says how it was. */
export const experienced = pattern('iu')`
  ^\W*(?:
    having (?:done|passed|earned|got|been through|finished|had) (?:it|one|ours|that)|
    (?:we|i)(?:['’]d| would) (?:gladly )?do (?:it|that) (?:all )?again|
    (?:in our case|for us|with us|to us),? (?:it|they|that) (?:was|were|did)|ours (?:was|were|did|took|cost)
  )\b(?!n['’]t| not\b)`;

/** "No, hourly", "No, Type II", "No, after", "No, a machine does": what is so instead, of the same thing. */
export const correction = pattern('iu')`
  ^\W*no\s?[,:;–—]\s?(?:
    (?:hourly|daily|nightly|weekly|monthly|continuously|twice (?:a|per)|every \p{L}+|each \p{L}+|all (?:day|of them)|always)\b|
    (?:type|level|tier|grade) [\p{L}\d]+\W*$|(?:more|longer|better|faster|oftener|for (?:\p{L}+|\d+)(?: \p{L}+)?)\W*$|(?:before|after|afterwards|earlier|sooner|at once)\W*$|
    (?:an?|the|our) \p{L}+ (?:does|do|did)\b(?! not|n['’]t)
  )`;

/** Whether an answer tells the reader to do the very thing they asked after: "Can I bring it? Bring it." */
export function isGranted(plain: string, first: string): boolean {
  const verb =
    /^\W*(\p{L}{3,}) (?:it|them|one|yours|away|ahead)\b(?![^.]*\b(?:yourself|elsewhere|not|no|when|once|if)\b)/iu
      .exec(first)?.[1]
      ?.toLowerCase();
  return (
    verb !== undefined &&
    !['have', 'has', 'had', 'does', 'did', 'was'].includes(verb) &&
    /^(?:q : )?(?:can|could|may|do|should|will) (?:i|we|you)\b/u.test(plain) &&
    plain.split(' ').includes(verb)
  );
}

/** Whether a question asks if we have it: "Do you offer it?", "Are your berths …?" */
export function isOfferAsked(scene: Scene): boolean {
  return scene.isQuestion && offering.test(plainOf(scene));
}

const offering =
  /^(?:q : )?(?:(?:do|does|are|is|can|will) (?:you|we|your \w+|our \w+|i)|is there|are there|have you|has we|we)\b/u;

/** "Would not open the shop without it.": who would not do without it has it. */
export const notWithout = pattern('iu')`
  ^\W*(?:(?:we|i|one|you|nobody) )?(?:can(?:not|['’]t| not)|could(?: not|n['’]t)|would(?: not|n['’]t)(?: dare)?|never|will not|won['’]t)(?: (?!to\b)\p{L}+){1,5} without (?:it|one|them)\b`;

/** "If you like.", "Unless you say no.": all the condition there is. */
export const leftToTheAsker = pattern('iu')`
  ^\W*(?:yes,? )?(?:but )?(?:only |just |even )?(?:if|when|whenever|as soon as|unless|as long as) you (?:
    like|ask|want|wish|please|pay|prefer|choose|order|bring (?:an?|your) \p{L}+|say (?:no|so|yes)|object|have (?:an?|your) \p{L}+
  )(?: (?:it|one|to|us|nicely))?\W*$`;

/** "Not to guests", "Not on the small plan", "No charge", "Never not": what is left out or denied beside it. */
export const excepted = pattern('iu')`
  ^\W*(?:
    no (?:extra(?: (?:charge|cost|fee))?|charge|fee|surcharge)\W*$|never not\W*$|
    (?:to|for|on|in) (?:all|every|each|any)(?: \p{L}+){0,2} (?:but|except|save) (?:one|two|the \p{L}+)\W*$|
    not (?:
      for (?:any )?(?:extra|more|additional)(?: (?:money|charge|cost|fee))?|as an (?:add[- ]?on|extra|upgrade|option)\b|
      (?:on|to|for|in|with|at) (?:the |our )?(?:
        ${lesserWare}|${house.lesser}|guests?|trials?|demos?|strangers|sundays?|weekends?|holidays?|others|competitors|free(?= plan)
      )\b
    )(?:(?! n?or\b)[^.])*
  )(?:$|\.)`;
