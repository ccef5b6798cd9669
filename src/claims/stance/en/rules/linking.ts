import { kindOf } from '../words/kinds.ts';
import { isStatingNoun, statingAfter, subjectSpan } from '../nearby.ts';
import { isPublisherName } from '../publisher.ts';
import type { Scene } from '../scene.ts';
import { either } from '../words/pattern.ts';

/** Words that tie a standard to whoever the sentence is about, wherever they stand. */
const tying =
  new RegExp(String.raw`^(?:${either(
    String.raw`compl(?:y|ies|iant|ying)|certif\w*|conform\w*|adher\w*|align\w*|accord\w*|attest\w*|audited|checked`,
    String.raw`tested|assessed|evaluated|verified|accredit\w*|meets?|meeting|satisf\w*|follows?|ready|covered|report`,
    String.raw`reports|baas?|our|we|exceeds?|independently|hold|holds|achiev\w*|earn(?:s|ed)?|obtain\w*|completed`,
    String.raw`passed|maintain\w*|validated|approved|friendly|controls|support(?:s|ed)?|encrypt\w*|available|signs?`,
    'signed|evidence',
  )})$`, 'u');

/** Words that tie it only to a subject of ours. */
const lending =
  /^(?:offer\w*|provid\w*|include[sd]?|including|have|has|had|comes?|deliver\w*|ensur\w*|guarante\w*|enable[sd]?|feature[sd]?|us(?:e|es|ed|ing)|with|built|designed|protected|secured|backed|via|through|implement(?:s|ed)?|under|operate[sd]?|runs?|help|helps|make|makes|keeps?|simplif\w*|adds?|gets?|brings?)$/u;

/** Subjects that a page uses of its own product. */
const ownSubjects = /^(?:it|this|these|they|platform|app|application|service|services|system|product|solution|software|tool|infrastructure|data|everything|all|every|site|store|cloud|plan|plans|team|company|berths?|framework|servers?|database|databases)$/u;

/** Whether the clause ties the mention to its subject, or lends it to one of ours: "platform *with* SSO". */
export function hasLink(scene: Scene): boolean {
  let lends = false;
  for (let at = scene.clause.from; at < scene.clause.to; at += 1) {
    const word = scene.tokens[at]?.word ?? '';
    if (at === scene.at) continue;
    if (tying.test(word)) return true;
    if (lending.test(word)) lends = true;
  }
  return lends && isOwnSubject(scene);
}

/** Whether the clause's subject may be the page's own product: there is none, or it is a name, "we", "you" or "the platform". */
export function isOwnSubject(scene: Scene): boolean {
  const [from, to] = subjectSpan(scene);
  if (to <= from) return true;
  return scene.tokens.slice(from, to).some((token) => {
    const isNamed = /^\p{Lu}/u.test(token.raw) && token.kind === 'word' && kindOf(token.raw) !== 'name';
    return isNamed || ['we', 'our', 'you', 'your'].includes(token.word) || ownSubjects.test(token.word);
  });
}

/** Whether an adjective after the mention states it; "compliance" only names it. */
export function statesAdjective(scene: Scene): boolean {
  const at = statingAfter(scene);
  return at >= 0 && !isStatingNoun(scene.tokens[at]?.word);
}

/** Whether the clause's subject is "we", ours, or the publisher by name. */
export function isPublisherSubject(scene: Scene): boolean {
  const [from, to] = subjectSpan(scene);
  return scene.tokens.slice(from, to).some((token) => ['we', 'our'].includes(token.word) || isPublisherName(scene, token.word));
}

/** Whether the sentence speaks of the publisher by name or as "we": a definition that does is none. What follows it is looked at by itself (`aftermath.ts`). */
export function speaksOfUs(scene: Scene): boolean {
  const known = spoken.get(scene);
  if (known !== undefined) return known;
  const isOfUs = namesUs(scene);
  spoken.set(scene, isOfUs);
  return isOfUs;
}

/** What was found of a sentence, which almost every rule asks for. */
const spoken = new WeakMap<Scene, boolean>();

function namesUs(scene: Scene): boolean {
  return scene.tokens.some(({ kind, raw, word }) => kind !== 'mark' && (isUs(word, raw) || (kind === 'mention' ? raw.split(/[^\p{L}\p{N}'’]+/u).some((one) => isUs(one.toLowerCase(), one) || isPublisherName(scene, one)) : isPublisherName(scene, word))));
}

function isUs(word: string, raw: string): boolean {
  return raw !== 'US' && /^(?:we|us|our|ours)$/u.test(word);
}
