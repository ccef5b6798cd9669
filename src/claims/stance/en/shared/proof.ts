/** What words take to be there, whatever else they say of it: a document, a promise. */
import type { Scene } from '../sentence/scene.ts';
import { pattern } from '../words/pattern.ts';
import { isPutToOthers } from './beside.ts';
import { sentenceOf, wordAt } from './sentence-text.ts';

/** "The SOC 2 report", "the latest certificate": a document that is taken to be there. */
export function isProofAtHand({ at, tokens, named }: Scene): boolean {
  const phrase = `${named} ${tokens[at + 1]?.word ?? ''}`.trim();
  return (
    ['the', 'this', 'that', 'latest'].includes(tokens[at - 1]?.word ?? '') &&
    /\b(?:reports?|certificates?|attestations?|letters?|opinions?)(?: \S+)?$/iu.test(phrase)
  );
}

/** "If uptime drops below 99.9 %, we pay": a promise, and what breaks it. */
export function isPromised({ clause, passage, tokens }: Scene): boolean {
  const said = passage.text.slice(tokens[clause.from]?.start ?? 0, tokens[clause.to - 1]?.end ?? 0).slice(0, 200);
  return brokenPromise.test(said);
}

/** What breaks a promise that is in force. */
const brokenPromise = pattern('iu')`
  \b(?:
    (?:drops?|falls?|dips?|goes) (?:below|under)|stays? above|
    (?:do|does) not (?:meet|reach|achieve) (?:the|our|this)|
    (?:fails?|failed) to (?:meet|reach|achieve|deliver|keep) (?:the|our|this)|
    the (?:\p{L}+ ){0,2}(?:SLA|guarantee|commitment|uptime)\b[^,]*\b(?:is|are|was) not (?:
      met|reached|achieved|kept
    )
  )\b`;

/** "Read the SOC 2 report", "show the HIPAA badge", "ask sales for the BAA": it is there to be had. */
export function isProofToSee(scene: Scene): boolean {
  const words = scene.tokens.slice(Math.max(scene.clause.from, scene.at - 5), scene.at).map(({ word }) => word);
  const raw = scene.named;
  const isProof = proofs.test(raw) || documents.test(wordAt(scene, scene.at + 1)) || /^(?:baas?|dpas?)\b/iu.test(raw);
  if (
    isPutToOthers(scene) ||
    scene.tokens.slice(scene.clause.from, scene.at).some(({ word }) => othersToAsk.test(word))
  )
    return false;
  // "Before you sign with any host, ask to see the report": theirs.
  if (anySeller.test(sentenceOf(scene, 300))) return false;
  // "Ask for the scope of the certificate": of the scope.
  if (scene.tokens[scene.at - 2]?.word === 'of' && scene.tokens[scene.at - 1]?.word === 'the') return false;
  return (
    isProof &&
    words.some((word) => ['the', 'our', 'latest', 'its', 'your'].includes(word)) &&
    scene.tokens
      .slice(scene.clause.from, scene.at)
      .some(({ word }) =>
        /^(?:read|review|see|view|download|show|request|ask|get|copy|check|verify|confirm)$/u.test(word),
      ) &&
    !scene.tokens
      .slice(scene.at)
      .some(({ word }) => /^(?:guide|template|page|section|guidance|provider|processor|vendor|supplier)s?$/u.test(word))
  );
}

const anySeller = pattern('iu')`
  \b(?:any|every|each|another|other|your|their|a) (?:new |possible |next )?(?:
    vendors?|suppliers?|providers?|hosts?|sellers?|processors?
  )\b`;

/** Whom else the reader may ask. */
export const othersToAsk = pattern('u')`
  ^(?:
    vendors?|suppliers?|providers?|hosts?|sellers?|processors?|auditors?|acquirers?|banks?|lawyers?|insurers?|
    assessors?|themselves|theirs
  )$`;

const document = '(?:reports?|certificates?|badges?|seals?|letters?|attestations?|summar(?:y|ies))';
const documents = new RegExp(`^${document}$`, 'u');
const proofs = new RegExp(`\\b${document}$`, 'iu');
