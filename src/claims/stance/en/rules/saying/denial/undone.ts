/** Denials that say the contrary: of what is itself a lack, a harm or a denial, or of what was once. */
import { isPublisherName } from '../../../shared/publisher.ts';
import { sentenceOf, wordAt, wordsAfter, wordsBetween } from '../../../shared/sentence-text.ts';
import type { Scene } from '../../../sentence/scene.ts';
import type { Hit } from '../../../sentence/scope.ts';
import { confessing, launching, missing, mythical, pastLack, shut, turningBack } from '../../../words/denial.ts';
import { pattern } from '../../../words/pattern.ts';
import { faults } from '../../../words/faults.ts';

/** "Do not launch without a tested backup": what it would take. */
export function isUnavoidable(scene: Scene, hits: readonly Hit[]): boolean {
  const [near, far] = forwardOf(hits);
  if (near === undefined || far === undefined || scene.tokens[near.found.from]?.word !== 'without') return false;
  return scene.tokens.slice(far.found.from, near.found.from).some(({ word }) => launching.has(word));
}

/** "Was not certified until May", "Myth: we have no report": not so any more, or never. */
export function isPast(scene: Scene): boolean {
  const text = sentenceOf(scene, 300);
  return pastLack.test(text) || mythical.test(text);
}

/** "You will not find a marina that is more …": there is none better. */
export function isUnmatched(scene: Scene, { direction, found }: Hit): boolean {
  if (direction !== 'forward') return false;
  const words = scene.tokens.slice(found.from, scene.at).map(({ word }) => word);
  return words.some((word) => /^(?:find|see|meet|get)$/u.test(word)) && words.some((word) => comparative.test(word));
}

const comparative = pattern('u')`
  ^(?:
    more|better|safer|faster|such|another|as|other|stricter|cleaner|stronger|higher|lower|longer|shorter|
    cheaper|quicker|deeper|tighter|finer|fairer|kinder|nicer|bigger|larger
  )$`;

/** "Has never missed its uptime", "checkout is not closed": a failure that is denied. */
export function isLackDenied(scene: Scene, hit: Hit): boolean {
  const { from, to } = hit.found;
  if (
    !scene.tokens.slice(from, to).some(({ word }) => ['not', 'never', 'no', 'nothing', 'hardly', 'yet'].includes(word))
  )
    return false;
  const [start, end] =
    hit.direction === 'forward' ? [to, Math.min(scene.at, to + 4)] : [from + 1, Math.min(scene.clause.to, to + 2)];
  const words = scene.tokens.slice(start, end).map(({ word }) => word);
  const stop = words.findIndex((word) => [',', 'and', 'or', 'because', 'that'].includes(word));
  return (stop < 0 ? words : words.slice(0, stop)).some((word) =>
    (hit.direction === 'forward' ? missing : shut).test(word),
  );
}

/** "Not SOC 2 certified? BayStore is.": the next words say who is. */
export function isTakenBack(scene: Scene): boolean {
  if (
    /^(?:or|and then there is|then there is|enter|meet|until)\s/iu.test(scene.rest) &&
    (isPublisherName(scene, /^(?:\p{L}+ )*?(\p{Lu}\p{L}+)\b/u.exec(scene.rest.replace(/^\p{L}+ /u, ''))?.[1] ?? '') ||
      /^or (?:us|ours)\b/iu.test(scene.rest))
  )
    return true;
  if (
    /^(?:we|\p{Lu}\p{L}+) (?:just |simply )?(?:proves?|lives?|holds?|has|have|do|does) (?:it|that)\b/iu.test(scene.rest)
  )
    return true;
  if (!scene.isQuestion && !/^(?:yours|this one|ours)\b/iu.test(scene.rest)) return false;
  const [first, second] = scene.rest.split(/[^\p{L}\p{N}]+/u);
  const isUs = isPublisherName(scene, first ?? '') || /^(?:we|ours|yours|this)$/iu.test(first ?? '');
  return isUs && /^(?:is|are|has|have|does|do|now|one|it)$/iu.test(second ?? '');
}

/** "No SLA violations", "never pay extra for SSO", "not the only certified store": a fault or a price is denied. */
export function isHarmDenied(scene: Scene): boolean {
  const { at, clause } = scene;
  if (faultFirst.test(wordsAfter(scene, at, 2))) return true;
  if (/^(?:failed|missed|lost|late)$/u.test(wordAt(scene, at - 1))) return true;
  const before = wordsBetween(scene, clause.from, at);
  // "No figure below 99.99 %": all of them are above.
  if (
    /^\d|%/u.test(scene.named) &&
    /\b(?:no|not|never|nothing|none)\b(?: [^ ]+){0,6} (?:below|under|beneath|less than|lower than|worse than|short of)$/u.test(
      before,
    )
  )
    return true;
  if (harmless.test(before)) return true;
  if (
    /^(?:(?:was|were|is|are|did|does|do) )?(?:not )?(?:come |be )?(?:cheap|easy|easily|over)\b/u.test(
      wordsAfter(scene, at, 4),
    )
  )
    return true;
  if (
    /\bnone of (?:the|our|these|those)$/u.test(before) &&
    /^\d|\b(?:customers?|users?|clients?|companies|buyers)\b/iu.test(scene.named)
  )
    return true;
  return noExtra.test(before) || /\b(?:never|not) optional\b/u.test(wordsBetween(scene, at, clause.to));
}

const faultFirst = pattern('u')`^(?:${faults}|(?:surcharges?|tax(?:es)?|fees?)\b)`;

const noExtra = pattern('u')`
  \b(?:never|not|no one|nobody|does not|do not)(?: \w+){0,3}? (?:
    pay (?:extra|more|again|for)|hide|alone in|the only|need another|a headache
  )\b|\blacks? nothing\b`;

/** Harms, prices and faults of which there are none. */
const harmless = pattern('u')`
  \bno (?:charge|fee|surcharge|extra (?:charge|cost)|cost|price|tax) (?:for|on)$|
  \b(?:no|zero|not one|without) (?:open |known |single )?(?:
    ${faults}|gaps|credits
  )(?: (?:was|were|is|are) \w+)? (?:in|of|under|from|to|during)(?: the| our| its)?$|\bdays (?:without|of no)$`;

/** Denials before the mention, nearest first, those of the same words once. */
function forwardOf(hits: readonly Hit[]): Hit[] {
  const forward = hits.filter((hit) => hit.direction === 'forward');
  return forward.filter(
    ({ found }, index) => forward.findIndex((one) => one.found.to > found.from && one.found.from < found.to) === index,
  );
}

/** "No customer is not …", "would not be us without …": two denials in one clause turn each other back. */
export function isDoubled(scene: Scene, hits: readonly Hit[]): boolean {
  // A mark before a sentence says once more what its "not" says.
  const [near, far] = forwardOf(hits.filter(({ found }) => /\p{L}/u.test(wordAt(scene, found.from))));
  if (isLackUndone(scene, near)) return true;
  if (near === undefined || far === undefined) return false;
  const between = scene.tokens.slice(far.found.to, near.found.from).map((token) => token.word);
  // "Has no qualms about saying that it has none": what one brings oneself to say is said.
  if (confessing.test(between.join(' '))) return false;
  // "The text on failed restores says that there are none": what failed is something else.
  const isOfNoun =
    far.found.to - far.found.from === 1 &&
    /(?:ed|lost)$/u.test(wordAt(scene, far.found.from)) &&
    !['to', 'of', 'that'].includes(between[0] ?? '') &&
    between.length > 1;
  if (isOfNoun && ['on', 'for', 'of', 'after', 'the', 'a', 'about'].includes(wordAt(scene, far.found.from - 1)))
    return false;
  // "Without that agreement": a determiner, and no relative clause.
  const relatives = between.slice(scene.tokens[far.found.from]?.word === 'without' ? 1 : 0);
  if (relatives.some((word) => ['that', 'who', 'which'].includes(word)) && !between.includes(',')) return true;
  const word = wordAt(scene, near.found.from);
  // "None of your code or data leaves without …": an "or" within what is denied does not part two denials.
  const isJoint = word === 'without' && between.at(-1) !== 'or';
  if (between.some((word) => [',', 'and', 'nor', ':', '(', '—', '"'].includes(word) || (word === 'or' && !isJoint)))
    return false;
  // "Without that agreement it is not …" lacks both.
  if (scene.tokens[far.found.from]?.word === 'without') return false;
  if (turningBack.test(word)) return true;
  const subject = wordAt(scene, far.found.from);
  return ['no', 'none', 'nobody', 'nothing', 'never'].includes(subject) && between.length <= 5 && word !== 'no';
}

/** "Never lost", "not a single customer has lost": a lack that is itself denied. */
function isLackUndone(scene: Scene, near: Hit | undefined): boolean {
  if (near === undefined || !lacking.test(wordAt(scene, near.found.from))) return false;
  if (['hardly', 'barely', 'rarely', 'seldom'].includes(wordAt(scene, near.found.from - 1))) return true;
  // "No report and works without a test": two lacks, side by side.
  const parting = [
    '.',
    ',',
    ':',
    ';',
    '—',
    ...(scene.tokens[near.found.from]?.word === 'without' ? ['and', 'but'] : []),
  ];
  for (const found of scene.found) {
    const isDenial =
      found.cue.says === 'denied' ||
      (found.cue.says === 'pseudo' && /^(?:not|no|never)/u.test(wordAt(scene, found.from)));
    const gap = near.found.from - found.to;
    if (
      isDenial &&
      gap >= 0 &&
      gap <= 5 &&
      !scene.tokens.slice(found.to, near.found.from).some(({ word }) => parting.includes(word)) &&
      !lacking.test(wordAt(scene, found.from))
    )
      return true;
  }
  return false;
}

const lacking = pattern('u')`
  ^(?:
    without|lost|lacks?|lacked|lacking|fail(?:s|ed|ing)?|drop(?:s|ped)?|missing|refuse[sd]?|declined?|stopped|
    far|short|expired|lapsed
  )$`;
