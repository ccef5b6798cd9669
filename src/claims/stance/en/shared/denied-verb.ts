/** Which verb a "not" denies, and whether the thing falls with it. */
import type { Scene } from '../sentence/scene.ts';
import type { Hit } from '../sentence/scope.ts';
import { irregularForms, withholding } from '../words/withholding.ts';
import { wordAt, wordsBetween } from './sentence-text.ts';

/** The act that alone is denied, with the word that denies it: "never argue"; `null` where the thing is denied with it, or no act. */
export function actDenied(scene: Scene, hit: Hit): string | null {
  const verb = deniedVerb(scene, hit);
  if (verb < 0) return null;
  for (let at = verb; at < scene.at; at += 1) {
    const word = wordAt(scene, at);
    // "Never invoice for restoring a backup": what the act is about is no second verb.
    if (at > verb && word.endsWith('ing')) continue;
    if (isWithholding(word) && !isOfBeside(scene, at)) return null;
  }
  return wordsBetween(scene, hit.found.from, verb + 1);
}

/** Index of the verb that is denied before the mention, or -1 where what follows is no plain verb. */
function deniedVerb(scene: Scene, { found }: Hit): number {
  const [cue, helper] = [wordAt(scene, found.to - 1), wordAt(scene, found.from - 1)];
  const isOfNobody = cue === 'nobody' || cue === 'nothing' || (cue === 'one' && wordAt(scene, found.from) === 'no');
  if (isOfNobody) return verbFrom(scene, afterPhrase(scene, found.to));
  // "Do not ask for backups": the reader is told that it is no use.
  const first = wordAt(scene, 0) === 'please' ? 1 : 0;
  const isOrder = found.from <= first + 1 && (found.from === first || helper === 'do');
  const isVerbal =
    helping.test(helper) || (cue === 'never' && somebody.test(helper)) || (cue === 'not' && helper === 'to');
  return (cue === 'not' || cue === 'never') && isVerbal && !isOrder ? verbFrom(scene, found.to) : -1;
}

const helping = /^(?:do|does|did|will|would|can|could|shall|should|may|might|must|has|have|had)$/u;
const somebody = /^(?:we|i|you|they|it|who|that|which)$/u;

/** Where a subject ends: "nobody here", "no one at BayStore", "nothing in these terms". */
function afterPhrase(scene: Scene, from: number): number {
  if (!/^(?:at|in|on|of|with|among|from)$/u.test(wordAt(scene, from))) return from;
  // "Nothing on the test runtime [is backed up]" has its verb in the mention.
  if (/^(?:is|are|was|were)\b/iu.test(scene.named)) return scene.at;
  return /^(?:an?|the|our|your|this|these|those|that|their)$/u.test(wordAt(scene, from + 1)) ? from + 3 : from + 2;
}

/** "Billed for SSO", "reads the SLA": what would deny the thing otherwise than with this beside it. */
function isOfBeside(scene: Scene, at: number): boolean {
  const after = wordsBetween(scene, at + 1, scene.at);
  if (/^(?:charge|bill|debit|pay)/u.test(wordAt(scene, at))) return /\bfor\b/u.test(after);
  // "Do not read this as a promise", "you will not read “certified” here".
  return /^reads?$/u.test(wordAt(scene, at)) && !/^["“]|\b(?:as|about|of|into|like)\b/u.test(after);
}

/** The verb after auxiliaries and adverbs; -1 where something else comes first. */
function verbFrom(scene: Scene, from: number): number {
  for (let at = from; at < scene.at; at += 1) {
    const word = wordAt(scene, at);
    // "Do not have customer backups": nothing that "have" helps.
    if (/^ha(?:ve|s|d)$/u.test(word) && !isHelped(wordAt(scene, at + 1))) return at;
    if (helpers.test(word) || (/ly$/u.test(word) && !/^(?:re|app|comp|supp|imp)ly$/u.test(word))) continue;
    return scene.tokens[at]?.kind === 'word' && /^[a-z]{2,}$/u.test(word) && !noVerb.test(word) ? at : -1;
  }
  return -1;
}

/** Whether a word may follow an auxiliary "have": a participle, or what stands before one. */
function isHelped(word: string): boolean {
  return (
    helpers.test(word) || irregularForms.has(word) || /(?:ed|en|ly)$/u.test(word) || unchangedParticiple.test(word)
  );
}

const unchangedParticiple =
  /^(?:read|put|cut|hit|let|set|shut|bet|cost|hurt|quit|lost|left|kept|felt|slept|dreamt|come|run|overcome)$/u;
const helpers =
  /^(?:yet|ever|even|also|just|still|always|often|be|been|being|have|had|has|is|are|was|were|do|does|did|will|would|can|could|to|only|so|much|once|again|now|here|today)$/u;
const noVerb =
  /^(?:an?|the|our|your|their|its|this|that|these|those|any|all|some|no|not|never|in|on|of|for|by|with|at|from|under|through|over|into|off|out|up|down|between|among|without|as|about|and|or|but|if|when|we|you|they|it|i|he|she|who|what|which|one|more|less|than|there|true|able|sure|certain|enough)$/u;

function isWithholding(word: string): boolean {
  const irregular = irregularForms.get(word);
  return irregular === undefined ? stemsOf(word).some((stem) => withholding.has(stem)) : withholding.has(irregular);
}

/** What a word may be a form of: "carries" of "carry", "stopped" of "stop", "making" of "make". */
function stemsOf(word: string): readonly string[] {
  const bare = word.replace(/(?:ies|ied|es|s|ed|d|ing)$/u, '');
  return [word, bare, `${bare}e`, `${bare}y`, bare.replace(/(.)\1$/u, '$1'), word.replace(/(?:s|d|ed|ing)$/u, '')];
}
