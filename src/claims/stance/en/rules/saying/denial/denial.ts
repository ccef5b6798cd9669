import { isOwned, isStating, isStatingNoun } from '../../../shared/noun-phrase.ts';
import { deniesPossession } from '../../../shared/possession.ts';
import { isPromised, isProofAtHand } from '../../../shared/proof.ts';
import { isAmong } from '../../../shared/publisher.ts';
import { fromHit, reading } from '../../../shared/reading.ts';
import { quote, wordAt, wordsBetween } from '../../../shared/sentence-text.ts';
import { isFiniteAt } from '../../../sentence/finite.ts';
import type { Scene } from '../../../sentence/scene.ts';
import { hitsOf } from '../../../sentence/scope.ts';
import { pattern } from '../../../words/pattern.ts';
import type { ReadCase, Rule } from '../../rule.ts';
import { doublyDenied } from '../../answers/told.ts';
import { denialOn, type Denied } from './denied.ts';
import { deniedSpan, deniesProof, isDutyOfAll, isElsewhere, isLeftAlone, isNamedOnly, isOthers } from './of-else.ts';
import { isDoubled, isHarmDenied, isLackDenied, isPast, isTakenBack, isUnavoidable, isUnmatched } from './undone.ts';

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

/** What else a denial may say. */
interface Denial extends ReadCase<Denied> {
  /** What is quoted before the mention, where it is not the denial. */
  readonly words?: (denied: Denied) => string;
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
