import type { Token } from '../../../token.ts';
import { answerOf } from '../../shared/beside.ts';
import { abstractHead, isOwned, isStating, isStatingNoun } from '../../shared/noun-phrase.ts';
import { plainOf } from '../../shared/plain.ts';
import { deniesPossession } from '../../shared/possession.ts';
import { isPromised, isProofAtHand } from '../../shared/proof.ts';
import { isAmong, isPublisherName, isWe, speaksOfUs } from '../../shared/publisher.ts';
import { fromHit, reading } from '../../shared/reading.ts';
import { quote, sentenceOf, wordAt, wordsAfter, wordsBetween } from '../../shared/sentence-text.ts';
import { isFiniteAt } from '../../sentence/clauses.ts';
import type { Scene } from '../../sentence/scene.ts';
import type { Hit } from '../../sentence/scope.ts';
import { hitsOf } from '../../sentence/scope.ts';
import {
  confessing,
  focusElsewhere,
  launching,
  missing,
  mythical,
  othersNamed,
  pastLack,
  shut,
  turningBack,
} from '../../words/denial.ts';
import { determiners } from '../../words/grammar.ts';
import { pattern } from '../../words/pattern.ts';
import { modifier } from '../naming/compound.ts';
import type { ReadCase, Rule } from '../rule.ts';
import { mythColumn } from '../../words/aftermath.ts';
import { faults } from '../../words/faults.ts';
import { doublyDenied } from '../answers/told.ts';

/** The predicate denies: the thing is not had, unless what is denied is something else. */
export const denial: Rule = (scene) => {
  const denied = denialOn(scene);
  if (denied === null) return null;
  const { makes, words } = denials.find(({ holds }) => holds(denied)) ?? lacked;
  if (makes === null) return null;
  return words === undefined
    ? fromHit(scene, makes.stance, makes.rule, denied.hit)
    : reading(makes.stance, makes.rule, words(denied), 'before');
};

/** A denial that reaches the mention. */
interface Denied {
  readonly scene: Scene;
  /** The nearest, and all of them. */
  readonly hit: Hit;
  readonly hits: readonly Hit[];
}

/** What else a denial may say. */
interface Denial extends ReadCase<Denied> {
  /** What is quoted before the mention, where it is not the denial. */
  readonly words?: (denied: Denied) => string;
}

/** The denials that reach the mention; `null` where none does. */
export function denialOn(scene: Scene): Denied | null {
  const hits = hitsOf(scene, 'denied').filter(
    (hit) => hit.direction === 'backward' || !isPointedAt(scene) || isLeftOut(scene, hit),
  );
  const [hit] = hits;
  return hit === undefined ? null : { scene, hit, hits };
}

const presupposed = { stance: 'asserted', rule: 'presupposed' } as const;
const lacked: Pick<Denial, 'makes' | 'words'> = { makes: { stance: 'denied', rule: 'denial' } };

/**
 * What a denial denies, where it is not that the thing is had. The first that
 * holds decides: what is taken to be there is asked before all that a denial may
 * be of, since it says so beside any of it, and whose lack it is before what
 * turns it round, which would assert of us what is said of others.
 */
export const denials: readonly Denial[] = [
  {
    // A thing, and its bounds.
    example: 'The [SLA] does not cover plugins.',
    makes: presupposed,
    holds: ({ scene, hit: { direction, found } }) =>
      direction === 'backward' &&
      wordAt(scene, scene.at - 1) === 'the' &&
      scene.kind === 'feature' &&
      scene.clause.from === scene.at - 1 &&
      /^(?:do|does) not (?:cover|apply|include|extend|count)\b/u.test(wordsBetween(scene, found.from, found.to + 2)) &&
      /^(?:to|the|an?|\w+s)$/u.test(wordAt(scene, found.to)),
  },
  {
    // So with "was not written by us but by an auditor": the denial is of less, or of another way.
    example: 'Our [SLA] is not only written, it is signed.',
    makes: doublyDenied,
    holds: ({ scene, hit: { direction, found } }) =>
      direction === 'backward' && ofLess.test(wordsBetween(scene, found.from, found.to + 5)),
  },
  {
    // There is one.
    example: 'If we fail to meet the [guarantee], you are paid.',
    makes: { stance: 'asserted', rule: 'met-condition' },
    holds: ({ scene }) => scene.clause.kind === 'condition' && isPromised(scene) && wordAt(scene, scene.at - 1) !== 'a',
  },
  {
    example: 'Nothing leaves the [SOC 2 certified] harbour.',
    makes: null,
    holds: ({ scene, hit }) => (isOwned(scene) || isDefinite(scene)) && !deniesPossession(scene, hit),
  },
  {
    example: 'We do not share the [SOC 2 report].',
    makes: presupposed,
    holds: ({ scene, hit }) => isProofAtHand(scene) && !deniesProof(scene, hit),
  },
  {
    example: 'Why would a berth not be [SOC 2 certified]?',
    makes: { stance: 'asserted', rule: 'rhetorical' },
    holds: ({ scene }) => isRhetorical(scene),
  },
  {
    example: 'No plan except Deep has [SSO].',
    makes: { stance: 'asserted', rule: 'exception' },
    holds: ({ scene, hit }) =>
      hit.direction === 'forward' &&
      hitsOf(scene, 'turn').some((turn) => turn.direction === 'forward' && turn.distance < hit.distance),
  },
  {
    // Denied of the rest, it says much of us.
    example: 'Not every other shop has [SSO].',
    makes: { stance: 'asserted', rule: 'nobody-else' },
    words: ({ scene, hit: { found } }) => quote(scene, found.from, found.to + 1),
    holds: ({ scene, hit: { direction, found } }) =>
      direction === 'forward' && isOthers(scene, scene.tokens.slice(found.to, Math.min(found.to + 4, scene.at))),
  },
  {
    // Denied of others, it says nothing good of them.
    example: 'Other shops have no [SLA].',
    makes: { stance: 'other-party', rule: 'others' },
    words: ({ scene, hit }) => {
      const [from] = deniedSpan(scene, hit);
      return quote(scene, from, from + 1);
    },
    holds: ({ scene, hit }) => isOthers(scene, scene.tokens.slice(...deniedSpan(scene, hit))),
  },
  {
    example: 'Do not launch without [backups].',
    makes: { stance: 'conditional', rule: 'condition' },
    holds: ({ scene, hits }) => isUnavoidable(scene, hits),
  },
  {
    example: 'No customer is without [backups].',
    makes: doublyDenied,
    holds: ({ scene, hits }) => isDoubled(scene, hits),
  },
  {
    example: 'There are no [SLA] violations.',
    makes: doublyDenied,
    holds: ({ scene }) => isHarmDenied(scene),
  },
  {
    example: 'Not [SOC 2 certified]? BayStore is.',
    makes: doublyDenied,
    holds: ({ scene }) => isTakenBack(scene),
  },
  {
    example: '[Checkout] is never down.',
    makes: doublyDenied,
    holds: ({ scene, hit }) => isLackDenied(scene, hit),
  },
  {
    example: 'You will not find a marina with better [uptime].',
    makes: doublyDenied,
    holds: ({ scene, hit }) => isUnmatched(scene, hit),
  },
  {
    example: 'We are not [SOC 2 certified] for fun.',
    makes: doublyDenied,
    holds: ({ scene }) => isElsewhere(scene),
  },
  {
    example: 'We were not [SOC 2 certified] until May.',
    makes: doublyDenied,
    holds: ({ scene }) => isPast(scene),
  },
  {
    example: 'The plugin does not circumvent [encryption].',
    makes: { stance: 'topic', rule: 'about' },
    holds: ({ scene, hit }) => isLeftAlone(scene, hit),
  },
  {
    example: 'Expenses should not be paid for with a company [credit card].',
    makes: { stance: 'topic', rule: 'generic' },
    holds: ({ scene, hit }) => isDutyOfAll(scene, hit),
  },
  {
    example: 'It does not change the [checkout] page.',
    makes: null,
    holds: ({ scene, hit }) => isNamedOnly(scene, hit),
  },
];

const ofLess = pattern('u')`
  \bnot (?:only|just|merely|simply|solely)\b|
  \bnot \w+ (?:on |off )?by (?:us|you|hand|ourselves|yourself|yourselves)\b(?! (?:or|nor)\b)`;

/** "Unlike hosts with a SOC 2 report, BayStore has none", "SOC 2 is a report that we have not commissioned". */
export const contrasted: Rule = (scene) => {
  const { cell } = scene.passage.around;
  const fact =
    cell !== null && mythColumn.test(cell.columnHeader ?? '')
      ? cell.rowCells.find(({ text }) => answerOf(text)?.stance === 'denied')
      : undefined;
  if (fact !== undefined) return reading('denied', 'answer-no', fact.text, 'row');
  const words = plainOf(scene);
  const found =
    /^unlike [^,]*§[^,]*, (?:we|our \w+) [^.;,]*?\b(none|no|not|never)\b/u.exec(words) ?? whatWeHaveNot.exec(words);
  const refuted =
    whoeverSaysSo.exec(words) ??
    /§[^.;]*["”»]* *[;,—–] (?:but )?we (?:do|are|have|has|does|is) (not|none)\W*$/u.exec(words) ??
    /\bwe (?:is|are) (free) of (?:any )?claims\b[^.;]*§/u.exec(words);
  const told = found ?? (/\b(?:not|no|never)\b[^.;]*§/u.test(words) ? null : refuted);
  return told === null ? null : reading('denied', 'denial', told[1] ?? null, 'after');
};

const whatWeHaveNot = pattern('u')`
  § (?:is|are) (?:an? |the )?(?:\w+ ){1,5}(?:that|which) (?:we|our \w+) (?:has|have|do|does|did|is|are|had) (
    not|never|yet
  )\b`;

const whoeverSaysSo = pattern('u')`
  \b(?:whoever|anyone who|anybody who|those who) (?:says?|tells? \w+|claims?|thinks?|believes?|writes?) (?:that )?[^.;]*§[^.;]* (?:
    is|are
  ) (wrong|mistaken|lying|false)\b`;

/** "Does not circumvent encryption": it is left as it is, wherever it is. */
function isLeftAlone(scene: Scene, { direction, found }: Hit): boolean {
  if (direction !== 'forward' || found.to !== scene.at - 1 || speaksOfUs(scene)) return false;
  return /^(?:circumvent|bypass|break|weaken|defeat|undermine|affect|attack)$/u.test(wordAt(scene, scene.at - 1));
}

/** "Expenses should not be paid for with a company credit card": a rule for everybody, about a thing. */
function isDutyOfAll(scene: Scene, { found, direction }: Hit): boolean {
  if (direction !== 'forward' || scene.kind !== 'step' || speaksOfUs(scene)) return false;
  const isModal = [found.from - 1, found.from].some((at) => ['should', 'must', 'may'].includes(wordAt(scene, at)));
  const isOrder = scene.tokens[0]?.word === 'do' && scene.tokens[1]?.word === 'not';
  return isModal || isOrder;
}

/** "Nothing leaves the SOC 2 certified harbour": a definite thing is taken to exist (Strawson 1950). */
function isDefinite(scene: Scene): boolean {
  const next = scene.tokens[scene.at + 1];
  const raw = scene.named;
  if (scene.tokens[scene.at - 1]?.word !== 'the') return false;
  const isStated =
    (isStating(next?.word) && !isStatingNoun(next?.word)) ||
    /(?:certified|compliant|accredited|audited|approved)$/iu.test(raw);
  const head = scene.tokens[scene.at + (isStating(next?.word) ? 2 : 1)];
  return isStated && head?.kind === 'word' && !isFiniteAt(scene.tokens, scene.tokens.indexOf(head));
}

/** Whether it is denied that there is the document, or that it is at hand; and not only what is done with it. */
function deniesProof(scene: Scene, hit: Hit): boolean {
  if (hit.direction === 'forward')
    return (
      !scene.tokens
        .slice(hit.found.to, scene.at)
        .some(({ word }) => /^(?:e-?mail|share|copy|forward|print|send|lose|read|leak|translate)$/u.test(word)) &&
      !/\b(?:exceptions?|findings|gaps|faults?)\b/u.test(wordsBetween(scene, hit.found.to, scene.at))
    );
  const said = wordsBetween(scene, hit.found.from, hit.found.to + 3);
  return !/\b(?:translated|public|cheap|free|for sale|secret|long|short)\b/u.test(said);
}

/** "Why would a berth not be certified?", "who says that a shop cannot be?": asked for the sake of a yes. */
function isRhetorical(scene: Scene): boolean {
  if (!scene.isQuestion) return false;
  const asked = wordsBetween(scene, 0, scene.at);
  if (/^who (?:says|said|thinks|told you)\b/u.test(asked)) return true;
  return (
    /^(?:why (?:would|should|could|must)|who (?:says|said|would say)|how (?:could|can))\b/u.test(asked) &&
    !isAmong(scene, 0, scene.at) &&
    !asked.split(' ').some((word) => ['you', 'your', 'i'].includes(word))
  );
}

/** From where and before where the tokens stand of whom something is denied: a relative clause has them before it. */
function deniedSpan({ clause }: Scene, { found }: Hit): readonly [from: number, to: number] {
  return clause.kind === 'relative'
    ? [Math.max(0, clause.from - 4), clause.from]
    : [clause.from, Math.max(found.from, clause.from)];
}

function isOthers(scene: Scene, tokens: readonly Token[]): boolean {
  if (tokens.some((token) => isWe(scene, token))) return false;
  const words = tokens.map(({ word }) => word).join(' ');
  return othersNamed.test(words);
}

/** "Do not launch without a tested backup": what it would take. */
function isUnavoidable(scene: Scene, hits: readonly Hit[]): boolean {
  const [near, far] = forwardOf(hits);
  if (near === undefined || far === undefined || scene.tokens[near.found.from]?.word !== 'without') return false;
  return scene.tokens.slice(far.found.from, near.found.from).some(({ word }) => launching.has(word));
}

/** "Not certified for fun", "not only on paper": what is denied is the way, not the thing. */
function isElsewhere(scene: Scene): boolean {
  const end = scene.tokens[scene.at]?.end ?? 0;
  return focusElsewhere.test(scene.passage.text.slice(end, end + 90));
}

/** "Was not certified until May", "Myth: we have no report": not so any more, or never. */
function isPast(scene: Scene): boolean {
  const text = sentenceOf(scene, 300);
  return pastLack.test(text) || mythical.test(text);
}

/** "You will not find a marina that is more …": there is none better. */
function isUnmatched(scene: Scene, { direction, found }: Hit): boolean {
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
function isLackDenied(scene: Scene, hit: Hit): boolean {
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
function isTakenBack(scene: Scene): boolean {
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
function isHarmDenied(scene: Scene): boolean {
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

/** The denial is of something else, to which the mention is a nearer by-word: "not governed by … of the GDPR". */
function isNamedOnly(scene: Scene, hit: Hit): boolean {
  const kind = scene.kind;
  if (kind === 'superlative') return abstractHead(scene) !== null && !isAt(scene, hit);
  if (kind === 'step')
    return (
      modifier(scene) !== null &&
      !/^(?:have|has|had|ve|is|are|hold|holds|publish|publishes)$/u.test(
        wordAt(
          scene,
          [',', 'and', 'or'].includes(scene.tokens[hit.found.from - 1]?.word ?? '') ? scene.verb : hit.found.from - 1,
        ),
      ) &&
      !handling.test(wordAt(scene, hit.found.to))
    );
  const about = hitsOf(scene, 'topic').find((one) => one.direction === 'forward' && one.distance <= 3);
  return (
    kind === 'name' &&
    about !== undefined &&
    hit.direction === 'forward' &&
    hit.distance > 6 &&
    // "Not examined against the one or assessed under the other": a second verb shares the denial.
    !/\bn?or(?: \w+)?$/u.test(wordsBetween(scene, hit.found.to, about.found.from))
  );
}

const handling = pattern('u')`
  ^(?:
    have|has|offer|support|include|provide|need|require|accept|store|collect|keep|process|hold|handle|retain|
    transmit|save|record|take|share|sell|ask
  )`;

/** "Not the most secure way": only an article between. */
function isAt(scene: Scene, { direction, found }: Hit): boolean {
  return direction === 'forward' && scene.tokens.slice(found.to, scene.at).every(({ word }) => determiners.has(word));
}

/** "Not defined in this SLA": what is pointed at is there. */
function isPointedAt(scene: Scene): boolean {
  return (
    ['this', 'these', 'said'].includes(wordAt(scene, scene.at - 1)) &&
    !['is', 'are', 'was'].includes(wordAt(scene, scene.at - 2))
  );
}

/** "Not covered by this BAA": outside of it, whatever it is. */
function isLeftOut(scene: Scene, { found }: Hit): boolean {
  return scene.tokens.slice(found.from, scene.at).some(({ word }) => /^(?:covered|included|eligible)$/u.test(word));
}

/** Denials before the mention, nearest first, those of the same words once. */
function forwardOf(hits: readonly Hit[]): Hit[] {
  const forward = hits.filter((hit) => hit.direction === 'forward');
  return forward.filter(
    ({ found }, index) => forward.findIndex((one) => one.found.to > found.from && one.found.from < found.to) === index,
  );
}

/** "No customer is not …", "would not be us without …": two denials in one clause turn each other back. */
function isDoubled(scene: Scene, hits: readonly Hit[]): boolean {
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
  if (between.some((word) => ['that', 'who', 'which'].includes(word)) && !between.includes(',')) return true;
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

/** "No other shop is …": denied of the rest, so said of us. */
export const alone: Rule = (scene) => {
  const hit = hitsOf(scene, 'asserted').find((one) => one.direction === 'forward');
  return hit === undefined ? null : fromHit(scene, 'asserted', 'nobody-else', hit);
};
