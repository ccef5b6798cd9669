/** What words take to be there, whatever else they say of it. */
import type { Scene } from '../scene.ts';
import { either } from '../words/pattern.ts';

/** "The SOC 2 report", "the latest certificate": a document that is taken to be there. */
export function isProofAtHand({ at, tokens, named }: Scene): boolean {
  const phrase = `${named} ${tokens[at + 1]?.word ?? ''}`.trim();
  return ['the', 'this', 'that', 'latest'].includes(tokens[at - 1]?.word ?? '') && /\b(?:reports?|certificates?|attestations?|letters?|opinions?)(?: \S+)?$/iu.test(phrase);
}

/** "If uptime drops below 99.9 %, we pay": a promise, and what breaks it. */
export function isPromised({ clause, passage, tokens }: Scene): boolean {
  const said = passage.text.slice(tokens[clause.from]?.start ?? 0, tokens[clause.to - 1]?.end ?? 0).slice(0, 200);
  return brokenPromise.test(said);
}

/** What breaks a promise that is in force. */
const brokenPromise = new RegExp(String.raw`\b(?:${either(
  '(?:drops?|falls?|dips?|goes) (?:below|under)|stays? above',
  '(?:do|does) not (?:meet|reach|achieve) (?:the|our|this)',
  '(?:fails?|failed) to (?:meet|reach|achieve|deliver|keep) (?:the|our|this)',
  String.raw`the (?:\p{L}+ ){0,2}(?:SLA|guarantee|commitment|uptime)\b[^,]*\b(?:is|are|was) not (?:met|reached|achieved|kept)`,
)})\b`, 'iu');
