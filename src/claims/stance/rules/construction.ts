import { constructions } from '../en/constructions.ts';
import { kindOf } from '../en/kinds.ts';
import { isPublisherName } from '../nearby.ts';
import type { Scene } from '../scene.ts';
import { speaksOfUs } from './linking.ts';
import type { Rule } from './rule.ts';
import { reading } from './rule.ts';

/** Sentences longer than this many words are looked at no further. */
const longest = 80;

/** A sentence as the patterns of constructions and turns read it: words one space apart, `§` for the mention, `we` for the publisher. */
export function plainOf(scene: Scene): string {
  return scene.tokens
    .slice(0, longest)
    .map(({ kind, word }) => (kind === 'mention' ? '§' : isPublisherName(scene, word) ? 'we' : word))
    .join(' ')
    .replace(/^(?:[\d.)(§]+ )+(?=[a-z])/u, (number) => (number.includes('§') ? number : ''));
}

/** "To call it certified, somebody must audit it first": the whole shape says it. */
export const construction: Rule = (scene) => {
  const plain = plainOf(scene);
  for (const { stance, pattern, isOfNobodyHere } of constructions) {
    if (isOfNobodyHere === true && (speaksOfUs(scene) || scene.isQuestion)) continue;
    const words = pattern.exec(plain)?.[0];
    if (words !== undefined) return reading(stance, rules[stance], words.replace('§', scene.tokens[scene.at]?.raw ?? '').slice(0, 60), 'sentence');
  }
  return null;
};

const rules = { denied: 'denial', planned: 'plan', conditional: 'condition', 'other-party': 'others', topic: 'about' } as const;

/** "Take a backup before you start", "keep your own copies": the reader's to do. */
export const ownTask: Rule = (scene) => {
  if (!/^(?:your own |regular |a )?(?:back-?ups?|snapshots?)(?: of your \w+)?$/iu.test(scene.tokens[scene.at]?.raw ?? '')) return null;
  const found = /^(?:(?:always|please|first|also|then|do|and) ,? ?)*(?:take|make|keep|create|have|do) (?:(?:an?|your|own|regular|fresh|full|frequent|good|recent|the) )*§/u.exec(plainOf(scene))?.[0];
  return found === undefined ? null : reading('conditional', 'demand', found.replace('§', '').trim(), 'before');
};

/** "We hire people who know HIPAA", "experience with SOC 2 is welcome": known to somebody, and nobody's. */
export const known: Rule = (scene) => {
  if (kindOf(scene.tokens[scene.at]?.raw ?? '') !== 'name') return null;
  const words = acquaintance.exec(plainOf(scene))?.[1];
  return words === undefined ? null : reading('topic', 'about', words, 'before');
};

const acquaintance =
  /\b((?:you|they|who|people|can) (?:may |might |will |probably |already |all |can )?(?:know|knows|remember|studied|understand|understands|explain)|(?<!our )(?:experience|familiarity|familiar|background|knowledge|comfortable|at home)|you (?:have |has |ve )?(?:already )?worked) (?:about |of |with |in |what |how |why )?(?:both |either )?(?:the |a )?(?:[\w\d]+ (?:,|and|or|\/) )*§/u;
