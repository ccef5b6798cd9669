/** Which words of a sentence are finite verbs. */
import { baseVerbs, determiners, finiteAuxiliaries, pastForms, subjectPronouns, verbForms } from '../words/grammar.ts';
import { possessive } from './lexer.ts';
import type { Token } from '../../token.ts';

/** Nouns as often as verbs: as verbs they count only before a determiner or pronoun. */
export const nounLike = new Set(
  `reports supports audits claims plans changes controls tests reviews updates logs stores hosts checks records returns costs
  needs uses works matches limits offers issues designs charges orders processes benefits leads lists notes places points
  answers approaches causes contracts deals demands documents exposes fields files finishes fits forms functions gains grants
  guarantees guards handles helps holds joins lacks leaves licenses loads loses looks loves makes maps marks measures
  mirrors monitors moves outlines partners passes pays picks plays positions powers presents prints promises purchases pushes puts ranges
  rates reaches reads reserves resets results retries rolls routes runs scales scans sees sells sends sets shares shows signs
  solves sounds spends splits stands starts states stays stops stores supplies syncs targets teams thinks tracks trains transfers
  treats triggers trusts tries turns updates upgrades views visits waits walks wants warrants watches wins wishes writes yields
  trades services transitions transfers migrations deployments addresses aims aids attests blocks builds calls catches changes closes commits connects consents contacts converts counts covers cuts deploys describes displays draws drops embeds extends falls features fills finds focuses gates gates grades handovers hides hits hires imports exports installs inputs outputs keys links locks merges mentions moves names opens patches pauses pins ports posts pulls queries quotes redirects refunds releases renders replies requests returns reverts rewards rolls scripts searches secures selects settles skips snapshots sources starts stays steps streams submits swaps switches syncs templates tickets tools topics traces trades tunes types uploads downloads wraps`.split(
    /\s+/u,
  ),
);

/** What was told of a sentence's tokens: 1 for a finite verb, 2 for none; the same tokens are asked of often. */
const finiteness = new WeakMap<readonly Token[], Uint8Array>();

/** Whether the token is a finite verb, as far as a word list can tell. */
export function isFiniteAt(tokens: readonly Token[], at: number): boolean {
  let known = finiteness.get(tokens);
  if (known === undefined) finiteness.set(tokens, (known = new Uint8Array(tokens.length)));
  if (known[at] === undefined || known[at] === 0) known[at] = isFinite(tokens, at) ? 1 : 2;
  return known[at] === 1;
}

function isFinite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (finiteAuxiliaries.has(token.word)) return true;
  const before = tokens[at - 1];
  if (before !== undefined && determiners.has(before.word) && !subjectPronouns.has(before.word)) return false;
  if (before?.word === possessive || (token.glue !== null && token.glue !== '')) return false;
  if (attributive.has(token.word)) return false;
  if (participles.has(token.word) || pastForms.has(token.word)) {
    if (before === undefined || before.kind === 'mark') return false;
    const isName = /^\p{Lu}/u.test(before.raw) && before.kind === 'word' && at - 1 > 0;
    return isName || subjectPronouns.has(before.word) || isAfterAdverb(tokens, at);
  }
  // "BayStore currently holds": an adverb stands between a noun and its verb, never between two nouns.
  if (verbForms.has(token.word) && isAdverb(before) && tokens[at - 2]?.kind === 'word') return true;
  if (verbForms.has(token.word)) {
    if (before === undefined || before.kind === 'mark') return false;
    if (!nounLike.has(token.word) || before.word === 'it') return true;
    const next = tokens[at + 1];
    if (
      next?.kind === 'mention' &&
      (determiners.has(tokens[at - 2]?.word ?? '') || /^(?:\p{Lu}\p{L}{2}|\d)/u.test(before.raw))
    )
      return true;
    return (
      next !== undefined &&
      (next.word === 'to' || determiners.has(next.word) || subjectPronouns.has(next.word) || next.word === 'us')
    );
  }
  // "Customers require their …", "monitoring alerts our crew".
  const [next, plural] = [
    tokens[at + 1],
    before?.kind === 'word' && /[^su]s$/u.test(before.word) && before.glue !== '-',
  ];
  if (
    plural &&
    baseVerbs.has(token.word) &&
    !nounLike.has(token.word) &&
    next?.kind === 'word' &&
    (determiners.has(next.word) || ['us', 'them', 'it', 'you'].includes(next.word))
  )
    return true;
  const isNumeral =
    before?.word === 'i' &&
    /^(?:type|level|part|tier|class|phase|stage|soc)$/u.test(tokens[at - 2]?.word ?? tokens[at - 2]?.raw ?? '');
  const isAfterPronoun = before !== undefined && ['we', 'you', 'they', 'i'].includes(before.word) && !isNumeral;
  if (isAfterPronoun && (baseVerbs.has(token.word) || /[^aeiou]ed$/u.test(token.word))) return true;
  return isAfterAdverb(tokens, at) && baseVerbs.has(token.word);
}

function isAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/ly$/u.test(token.word) || adverbs.has(token.word)) &&
    !/^(?:only|supply|reply|apply|family|assembly|anomaly|july|early|daily|weekly|monthly|hourly|yearly|nightly|friendly)$/u.test(
      token.word,
    )
  );
}

const adverbs = new Set('also now then always never still just already even today often usually again soon'.split(' '));

function isAfterAdverb(tokens: readonly Token[], at: number): boolean {
  return isAdverb(tokens[at - 1]) && ['we', 'you', 'they', 'i', 'it'].includes(tokens[at - 2]?.word ?? '');
}

/** Participles that make a compound with the name before them: "Compose based". */
const attributive = new Set([
  'based',
  'powered',
  'hosted',
  'managed',
  'related',
  'driven',
  'focused',
  'oriented',
  'aligned',
  'backed',
]);

/** Irregular past forms that are participles too: "orders paid by card". */
const participles = new Set(
  'brought built bought found got held kept led left lost made meant met paid put read said sold sent set stood taught told thought understood won earned run'.split(
    ' ',
  ),
);
