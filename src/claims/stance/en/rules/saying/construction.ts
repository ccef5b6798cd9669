import { isMetByUs } from '../../shared/met.ts';
import { plainOf } from '../../shared/plain.ts';
import { speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { constructions } from '../../words/constructions/index.ts';
import type { Rule } from '../rule.ts';

/** "To call it certified, somebody must audit it first": the whole shape says it. */
export const construction: Rule = (scene) => {
  const plain = plainOf(scene);
  const isOfSomebody = scene.isQuestion || speaksOfUs(scene) || scene.tokens.some(({ word }) => word === 'here');
  for (const { stance, pattern, isOfNobodyHere, isOfStep } of constructions) {
    if (isOfNobodyHere === true && isOfSomebody) continue;
    if (isOfStep === true && scene.kind !== 'step') continue;
    const words = pattern.exec(plain)?.[0];
    if (words !== undefined && !(stance === 'conditional' && isMetByUs(scene)))
      return reading(stance, rules[stance], words.replace('§', scene.named), 'sentence');
  }
  return null;
};

const rules = { denied: 'denial', conditional: 'condition', topic: 'about' } as const;
