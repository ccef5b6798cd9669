import { pattern } from '../../words/pattern.ts';
import type { Reading } from '../../../../types.ts';
import { isQuality, isStating } from '../../shared/noun-phrase.ts';
import { plainOf } from '../../shared/plain.ts';
import { fromHit, reading } from '../../shared/reading.ts';
import { wordAt, wordsAfter } from '../../shared/sentence-text.ts';
import type { Scene } from '../../sentence/scene.ts';
import type { Hit } from '../../sentence/scope.ts';
import { hitsOf } from '../../sentence/scope.ts';
import type { Rule } from '../rule.ts';

export const plan: Rule = (scene) => {
  const hit = isPurposeOfLaw(scene) ? undefined : hitsOf(scene, 'planned').find((one) => !isHabit(scene, one));
  if (hit === undefined) return tagged(scene) ?? inserted(scene) ?? yetToBe(scene);
  const who = planner(scene, hit);
  if (who !== null) return reading('topic', 'generic', who, 'before');
  return isInForce(scene, hit) ? fromHit(scene, 'asserted', 'ours', hit) : fromHit(scene, 'planned', 'plan', hit);
};

/** "The GDPR is intended to unify": what a law is for. */
function isPurposeOfLaw(scene: Scene): boolean {
  return scene.kind === 'name' && /^\w+ intended to\b/u.test(wordsAfter(scene, scene.at, 3));
}

/** "Backups are scheduled automatically": a habit, and no plan. */
function isHabit(scene: Scene, { found }: Hit): boolean {
  const isScheduled = scene.tokens.slice(found.from, found.to).some(({ word }) => word === 'scheduled');
  return (
    isScheduled &&
    /^(?:automatically|every|daily|nightly|hourly|weekly|by default|to run|on a|at \d)/u.test(
      wordsAfter(scene, found.to - 1, 3),
    )
  );
}

/** "Companies pursuing SOC 2": those of some kind plan it, and not we. */
function planner({ tokens }: Scene, { found }: Hit): string | null {
  const who = tokens[found.from - 1]?.word ?? '';
  const isKind =
    /^(?:those|anyone|anybody|customers|companies|organi[sz]ations|teams|businesses|clients|people|users)$/u.test(who);
  return isKind &&
    /^(?:pursue|seek|plan|aim|want|pursuing|seeking|preparing|working|planning|aiming|looking)$/u.test(
      tokens[found.from]?.word ?? '',
    )
    ? who
    : null;
}

/** "We guarantee that it will be up 99.8 % of the time", "refunds will be paid within ten days": a promise in force. */
function isInForce(scene: Scene, { found }: Hit): boolean {
  if (!/^(?:will|shall|we|they|it)$/u.test(wordAt(scene, found.from))) return false;
  const said = plainOf(scene);
  const isVow =
    /\b(?:guarantees?|asserts?|warrants?|promises?|commits?)\b[^.;]*\b(?:will|shall)\b/u.test(said) &&
    !/\b(?:not|no|never|if we|once we)\b/u.test(said);
  const isPolicy =
    policyThing.test(scene.named) &&
    !/\b(?:soon|later|eventually|next (?:year|month|quarter|release)|coming|roadmap|launch|when we|once we|20\d\d)\b/u.test(
      said,
    );
  return isVow || isPolicy;
}

const policyThing = pattern('iu')`
  ^(?:(?:approved|full|partial|all|your|any) )*(?:
    refunds?|credits?|service credits?|renewals?|subscriptions?(?: will \w+ ?\w*)?
  )\b`;

/** "SSO (coming soon)", "(planned) SSO". */
function tagged({ at, passage: { text }, tokens }: Scene): Reading | null {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  const ahead = /\((?:coming soon|planned|soon|roadmap|in progress|future|upcoming|later)\)\s*$/iu.exec(
    text.slice(Math.max(0, start - 30), start),
  )?.[0];
  if (ahead !== undefined) return reading('planned', 'plan', ahead.trim(), 'before');
  const aside = asideToCome.exec(text.slice(end, end + 40))?.[0];
  return aside === undefined ? null : reading('planned', 'plan', aside.trim(), 'after');
}

const asideToCome = pattern('iu')`
  ^\s*\((?:
    future|planned|later|tbd|tba|upcoming|on the roadmap|roadmap|in progress|pending|coming soon|
    next (?:year|quarter)
  )\b`;

/** "Sync, when it ships, is encrypted": what it will be, said as if it were. */
function inserted(scene: Scene): Reading | null {
  const [, when] = onceItShips.exec(plainOf(scene)) ?? [];
  return when === undefined ? null : reading('planned', 'plan', when, 'before');
}

const onceItShips =
  / , ((?:when|once) (?:it|they|this) (?:ships?|launch(?:es)?|lands?|arrives?|opens?)) ,(?![^§]*\b(?:would|could|might)\b)[^,;§]*§/u;

const yetToBeA =
  /\b(?:will|shall|ll) (?:(?:also|soon|then|eventually|finally|one day) )*be (?:an?|the|our|one of the) (?:\p{L}+ ){0,2}§/u;

/** "We will be SOC 2 certified", "it will be a production-ready platform": what somebody or something is yet to be. */
function yetToBe(scene: Scene): Reading | null {
  const kind = yetToBeA.exec(plainOf(scene))?.[0];
  if (kind !== undefined && scene.kind !== 'step')
    return reading('planned', 'plan', kind.replace(/ §$/u, ''), 'before');
  const [will, be] = [scene.tokens[scene.at - 2]?.word, scene.tokens[scene.at - 1]?.word];
  const isState =
    isStating(scene.tokens[scene.at + 1]?.word) || isQuality(scene.named) || /^available\b/iu.test(scene.named);
  return (will === 'will' || will === 'shall') && be === 'be' && isState
    ? reading('planned', 'plan', 'will be', 'before')
    : null;
}
