/** What the sentence's subject is, and whether it ties the mention to us. */
import type { Scene } from '../sentence/scene.ts';
import { kindOf } from '../words/kinds.ts';
import { pattern } from '../words/pattern.ts';
import { house } from '../words/wares.ts';
import { subjectSpan } from './clause.ts';
import { isWe } from './publisher.ts';
import { wordAt, wordsBetween } from './sentence-text.ts';

/** Words that tie a standard to whoever the sentence is about, wherever they stand. */
const tying = pattern('u')`
  ^(?:
    compl(?:y|ies|iant|ying)|certif\w*|conform\w*|adher\w*|align\w*|accord\w*|attest\w*|audited|checked|tested|
    assessed|evaluated|verified|accredit\w*|meets?|meeting|satisf\w*|follows?|ready|covered|report|reports|
    baas?|our|we|exceeds?|independently|hold|holds|achiev\w*|earn(?:s|ed)?|obtain\w*|completed|passed|
    maintain\w*|validated|approved|friendly|controls|support(?:s|ed)?|encrypt\w*|available|signs?|signed|
    evidence
  )$`;

/** Words that tie it only to a subject of ours. */
const lending = pattern('u')`
  ^(?:
    offer\w*|provid\w*|include[sd]?|including|have|has|had|comes?|deliver\w*|ensur\w*|guarante\w*|enable[sd]?|
    feature[sd]?|us(?:e|es|ed|ing)|with|built|designed|protected|secured|backed|via|through|implement(?:s|ed)?|
    under|operate[sd]?|runs?|help|helps|make|makes|keeps?|simplif\w*|adds?|gets?|brings?
  )$`;

/** Subjects that a page uses of its own product. */
const ownSubjects = pattern('u')`
  ^(?:
    it|this|these|they|platform|app|application|service|services|system|product|solution|software|tool|
    infrastructure|data|everything|all|every|site|store|cloud|plan|plans|team|company|${house.ware}s?|framework|
    servers?|database|databases
  )$`;

/** Whether the clause ties the mention to its subject, or lends it to one of ours: "platform *with* SSO". */
export function hasLink(scene: Scene): boolean {
  let lends = false;
  for (let at = scene.clause.from; at < scene.clause.to; at += 1) {
    const word = wordAt(scene, at);
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

/** A piece of writing that says what it is about. */
export function isOfWriting(scene: Scene): boolean {
  return writingOpening.test(wordsBetween(scene, scene.clause.from, scene.clause.from + 5));
}

const writingOpening = pattern('u')`
  ^(?:
    this (?:work )?(?:page|document|guide|section|table|article|checklist|matrix|package|chapter|module)|
    the (?:table|list|matrix|section)(?: below| above)?
  ) (?:also )?(?:maps|lists|compares|relates|explains|describes|summari[sz]es|outlines)\b`;

/** "Why is BayStore SOC 2 certified?" takes the certificate for granted. */
export function presupposes(scene: Scene): boolean {
  const words = scene.tokens.slice(1, scene.at);
  const isUs = words.some((token) => isWe(scene, token));
  const isBeing = words.some((token) =>
    /^(?:is|are|am|stay|stays|remain|keep|became|become|got|get|was|were|has|have)$/u.test(token.word),
  );
  return isUs && isBeing && !words.some((token) => ['should', 'would', 'could', 'can', 'will'].includes(token.word));
}
