import { constructions } from '../en/constructions.ts';
import { kindOf } from '../en/kinds.ts';
import { isPublisherName } from '../nearby.ts';
import type { Scene } from '../scene.ts';
import { isMetByUs } from './condition.ts';
import { speaksOfUs } from './linking.ts';
import { speaksHere } from './ours.ts';
import type { Rule } from './rule.ts';
import { reading } from './rule.ts';

/** Sentences longer than this many words are looked at no further. */
const longest = 80;

/** A sentence as the patterns of constructions and turns read it: words one space apart, `§` for the mention, `we` for the publisher. */
export function plainOf(scene: Scene): string {
  const known = plains.get(scene);
  if (known !== undefined) return known;
  const plain = scene.tokens
    .slice(0, longest)
    .map(({ kind, word }) => (kind === 'mention' ? '§' : isPublisherName(scene, word) ? 'we' : word))
    .join(' ')
    .replace(/^(?:[\d.)(§]+ )+(?=[a-z])/u, (number) => (number.includes('§') ? number : ''));
  plains.set(scene, plain);
  return plain;
}

/** Several rules ask for the same sentence. */
const plains = new WeakMap<Scene, string>();

/** "To call it certified, somebody must audit it first": the whole shape says it. */
export const construction: Rule = (scene) => {
  const plain = plainOf(scene);
  for (const { stance, pattern, isOfNobodyHere } of constructions) {
    if (isOfNobodyHere === true && (speaksOfUs(scene) || scene.isQuestion || scene.tokens.some(({ word }) => word === 'here'))) continue;
    const words = pattern.exec(plain)?.[0];
    if (words !== undefined && !(stance === 'conditional' && isMetByUs(scene))) return reading(stance, rules[stance], words.replace('§', scene.tokens[scene.at]?.raw ?? '').slice(0, 60), 'sentence');
  }
  return null;
};

const rules = { denied: 'denial', planned: 'plan', conditional: 'condition', 'other-party': 'others', topic: 'about' } as const;

/** "Take a backup before you start", "keep your own copies": the reader's to do. */
export const ownTask: Rule = (scene) => {
  const before = scene.tokens[scene.at - 1]?.word ?? '';
  // "Back up your database": an order.
  if (/^back up\b|^backup (?:your|you|the|all)\b/iu.test(scene.tokens[scene.at]?.raw ?? '') && (scene.at === scene.clause.from || [',', 'and', 'please', 'always', 'then', 'to', ':'].includes(before)) && !speaksOfUs(scene) && scene.tokens[scene.at - 2]?.word !== 'want') return reading('conditional', 'demand', scene.tokens[scene.at]?.raw ?? null, 'itself');
  if (!/^(?:keep |take |make )?(?:an? |your own |regular |off-?line,? |off-?site )*(?:back-?ups?|snapshots?)(?: of your \w+)?$/iu.test(scene.tokens[scene.at]?.raw ?? '')) return null;
  if (/^(?:keep|take|make)\b/iu.test(scene.tokens[scene.at]?.raw ?? '') && !speaksOfUs(scene) && scene.verb < 0 && (scene.at === scene.clause.from || [',', 'so', 'and', 'please', 'always', ':'].includes(before))) return reading('conditional', 'demand', scene.tokens[scene.at]?.raw.split(' ')[0] ?? null, 'itself');
  const found = /^(?:(?:always|please|first|also|then|do|and) ,? ?)*(?:take|make|keep|create|have|do) (?:(?:off-line|off-site|,|an?|your|own|regular|fresh|full|frequent|good|recent|the) )*§/u.exec(plainOf(scene))?.[0];
  return found === undefined ? null : reading('conditional', 'demand', found.replace('§', '').trim(), 'before');
};

/** "We hire people who know HIPAA", "experience with SOC 2 is welcome": known to somebody, and nobody's. */
export const known: Rule = (scene) => {
  if (!['name', 'feature'].includes(kindOf(scene.tokens[scene.at]?.raw ?? ''))) return null;
  // "Type II reports usually cover a year".
  const habit = scene.tokens[scene.at + 1]?.word ?? '';
  if (scene.at <= 1 && /(?:reports|certificates|audits|tests|letters|agreements|slas|attestations)$/iu.test(scene.tokens[scene.at]?.raw ?? '') && /^(?:usually|often|typically|generally|normally|rarely|commonly)$/u.test(habit) && !speaksOfUs(scene)) return reading('topic', 'habit', habit, 'after');
  // "Hidden in most SOC 2 reports is a section".
  const before = scene.tokens[scene.at - 1]?.word ?? '';
  if (/(?:reports|certificates|audits|slas|agreements|attestations|letters|tests|standards)$/iu.test(scene.tokens[scene.at]?.raw ?? '') && /^(?:most|many|some|few|typical|older|such)$/u.test(before) && !speaksOfUs(scene)) return reading('topic', 'generic', before, 'before');
  const words = kindOf(scene.tokens[scene.at]?.raw ?? '') !== 'name' ? undefined : acquaintance.exec(plainOf(scene))?.[1];
  return words === undefined ? null : reading('topic', 'about', words, 'before');
};

const acquaintance =
  /\b(we (?:have |all |ve )?(?:read|studied|describe|explain|link to|quote|cite|mention|discuss|summari[sz]e|translate|teach)|likes? to (?:quote|cite|mention)|(?:you|they|who|people|can) (?:may |might |will |probably |already |all |can )?(?:know|knows|remember|studied|understand|understands|explain)|(?<!our )(?:experience|familiarity|familiar|background|knowledge|comfortable|at home)|you (?:have |has |ve )?(?:already )?worked) (?:about |of |with |in |what |how |why )?(?:both |either )?(?:the |a )?(?:[\w\d]+ (?:,|and|or|\/) )*§(?! (?:data|records?|workloads?))/u;

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
const brief = /^§ (?:in (?:one|a|two|three|plain|short|brief|simple) ?(?:paragraph|words?|page|sentences?|lines?|english|nutshell)?|versus|vs|: (?:what|who|how|why|when|where)\b|for (?:beginners|marketers|lawyers|engineers|founders|developers|dummies))/u;
