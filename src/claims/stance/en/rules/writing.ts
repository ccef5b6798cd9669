import { kindOf } from '../words/kinds.ts';
import { plainOf } from '../plain.ts';
import { speaksOfUs } from './linking.ts';
import { speaksHere } from './ours.ts';
import type { Rule } from './rule.ts';
import { reading } from './rule.ts';

/** "What SOC 2 asks", "HIPAA in one paragraph", "GDPR versus a promise": the title of a writing. */
export const titled: Rule = (scene) => {
  const kind = kindOf(scene.tokens[scene.at]?.raw ?? '');
  if (!['name', 'feature', 'step'].includes(kind) || speaksOfUs(scene) || speaksHere(scene) || scene.lead !== '' || /[.!]\s*$/u.test(scene.passage.text)) return null;
  const plain = plainOf(scene);
  const words = asking.exec(plain)?.[0] ?? (kind === 'name' || papers.test(scene.tokens[scene.at]?.raw ?? '') ? (howTo.exec(plain)?.[0] ?? brief.exec(plain)?.[0]) : undefined);
  const general = words ?? /^how § (?:works?|is done) , in general\b/u.exec(plain)?.[0];
  return general === undefined || /\b(?:your?|every|all|new|now|today|free|included|standard|default|live|built in|everywhere|part of)\b/u.test(plain) ? null : reading('topic', 'bare-heading', general.replace('§', scene.tokens[scene.at]?.raw ?? '').slice(0, 60), 'sentence');
};

const papers = /\b(?:reports?|certificates?|slas?|audits?|tests?|attestations?|letters?)$/iu;
const verbs = '(?:really |actually |usually |still |also )?(?:is|are|means?|asks?|requires?|covers?|says?|does|do|can|cannot|costs?|matters?|wants?|was|came|differs?|tells?|leaves|misses|takes|needs?)';
const asking = new RegExp(`^(?:what|why|when|who|where) (?:an? |the )?§(?: \\w+)? ${verbs}\\b`, 'u');
const howTo = new RegExp(`^how (?:an? |the )?§(?: (?:audit|report|test|certificate|assessment))?s? (?:${verbs}|works?|looks?|comes?|came)\\b`, 'u');
const brief = /^§ (?:in (?:one|a|two|three|plain|short|brief|simple) ?(?:paragraph|words?|page|sentences?|lines?|englishCues|nutshell)?|versus|vs|: (?:what|who|how|why|when|where)\b|for (?:beginners|marketers|lawyers|engineers|founders|developers|dummies))/u;
