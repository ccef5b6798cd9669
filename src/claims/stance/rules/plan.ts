import { hitsOf } from '../scope.ts';
import type { Rule } from './rule.ts';
import { fromHit } from './rule.ts';

export const plan: Rule = (scene) => {
  const hit = hitsOf(scene, 'planned')[0];
  if (hit === undefined) return null;
  return fromHit(scene, 'planned', 'plan', hit);
};
