import { hitsOf } from '../scope.ts';
import type { Hit } from '../scope.ts';
import { isQuality, isStating } from '../nearby.ts';
import type { Scene } from '../scene.ts';
import type { Rule } from './rule.ts';
import { fromHit, reading } from './rule.ts';

export const plan: Rule = (scene) => {
  // "The GDPR is intended to unify": what a law is for.
  const isPurpose = scene.kind === 'name' && scene.tokens[scene.at + 2]?.word === 'intended' && scene.tokens[scene.at + 3]?.word === 'to';
  // "Backups are scheduled automatically": a habit, and no plan.
  const isHabit = (one: Hit): boolean => scene.tokens.slice(one.found.from, one.found.to).some(({ word }) => word === 'scheduled') && /^(?:automatically|every|daily|nightly|hourly|weekly|by default|to run|on a|at \d)/u.test(scene.tokens.slice(one.found.to, one.found.to + 3).map(({ word }) => word).join(' '));
  const hit = isPurpose ? undefined : hitsOf(scene, 'planned').find((one) => !isHabit(one));
  const aside = /^\s*\((?:future|planned|later|tbd|tba|upcoming|on the roadmap|roadmap|in progress|pending|coming soon|next (?:year|quarter))\b/iu.exec(scene.passage.text.slice(scene.tokens[scene.at]?.end ?? 0).slice(0, 40))?.[0];
  const who = hit === undefined ? '' : (scene.tokens[hit.found.from - 1]?.word ?? '');
  if (hit !== undefined && /^(?:those|anyone|anybody|customers|companies|organi[sz]ations|teams|businesses|clients|people|users)$/u.test(who) && /^(?:pursue|seek|plan|aim|want|pursuing|seeking|preparing|working|planning|aiming|looking)$/u.test(scene.tokens[hit.found.from]?.word ?? '')) return reading('topic', 'generic', who, 'before');
  // "We guarantee that it will be up 99.8 % of the time", "refunds will be paid within ten days": a promise in force.
  const said = scene.tokens.slice(0, scene.tokens.length).map(({ kind, word }) => (kind === 'mention' ? '§' : word)).join(' ');
  const isVowed = /\b(?:guarantees?|asserts?|warrants?|promises?|commits?)\b[^.;]*\b(?:will|shall)\b/u.test(said) && !/\b(?:not|no|never|if we|once we)\b/u.test(said);
  const isPolicy = /^(?:(?:approved|full|partial|all|your|any) )*(?:refunds?|credits?|service credits?|renewals?|subscriptions?(?: will \w+ ?\w*)?)\b/iu.test(scene.named) && !/\b(?:soon|later|eventually|next (?:year|month|quarter|release)|coming|roadmap|launch|when we|once we|20\d\d)\b/u.test(said);
  if (hit !== undefined && /^(?:will|shall|we|they|it)$/u.test(scene.tokens[hit.found.from]?.word ?? '') && (isVowed || isPolicy)) return fromHit(scene, 'asserted', 'ours', hit);
  const ahead = /\((?:coming soon|planned|soon|roadmap|in progress|future|upcoming|later)\)\s*$/iu.exec(scene.passage.text.slice(0, scene.tokens[scene.at]?.start ?? 0).slice(-30))?.[0];
  if (hit === undefined && ahead !== undefined) return reading('planned', 'plan', ahead.trim(), 'before');
  if (hit === undefined && aside !== undefined) return reading('planned', 'plan', aside.trim(), 'after');
  if (hit === undefined) return isYetToBe(scene) ? reading('planned', 'plan', 'will be', 'before') : null;
  return fromHit(scene, 'planned', 'plan', hit);
};

/** "We will be SOC 2 certified": a name and its adjective, yet to come. */
function isYetToBe(scene: Scene): boolean {
  const [will, be] = [scene.tokens[scene.at - 2]?.word, scene.tokens[scene.at - 1]?.word];
  return (will === 'will' || will === 'shall') && be === 'be' && (isStating(scene.tokens[scene.at + 1]?.word) || isQuality(scene.named) || /^available\b/iu.test(scene.named));
}
