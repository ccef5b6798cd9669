import { pattern } from '../../words/pattern.ts';
import { followedBy } from '../../shared/beside.ts';
import { isOwned, statesAdjective } from '../../shared/noun-phrase.ts';
import { isTextOfUs, speaksOfUs } from '../../shared/publisher.ts';
import { featureFrames } from '../../words/headings.ts';
import { reading } from '../../shared/reading.ts';
import type { Scene } from '../../sentence/scene.ts';
import { gloss, meaning } from '../../words/topic.ts';
import type { Rule } from '../rule.ts';

/** A standard or feature named in a sentence that gives it to nobody. */
export const glossed: Rule = (scene) => {
  const kind = scene.kind;
  if (kind === 'state' || kind === 'superlative' || isOwned(scene) || statesAdjective(scene)) return null;
  const from = scene.tokens[0]?.start ?? 0;
  const under = scene.passage.carrier === 'term' ? (followedBy(scene) ?? '') : '';
  const text = `${scene.passage.text.slice(from, from + 300)}${under === '' ? '' : `: ${under}`}`;
  const head = text.slice(0, Math.max(0, text.search(/:|\s[–—-]\s|\n/u))).trimEnd();
  if (isTextOfUs(scene, head) || /\b(?:security|compliance)\b/iu.test(head) || speaksOfUs(scene)) return null;
  const named = scene.named.toLowerCase();
  const isRepeated = text.toLowerCase().split(named).length > 2;
  const isListed = scene.passage.around.headings
    .slice(1)
    .concat(scene.passage.around.headings.at(-1) ?? '')
    .some((one) => glossaries.test(one));
  const isMeaning =
    !/\p{L}/u.test(text.slice(0, (scene.tokens[scene.at]?.start ?? 0) - from)) &&
    meaning.test(text) &&
    !offeredIn(scene);
  if (kind === 'feature' && !isRepeated && !isListed && !isMeaning) return null;
  const isGloss = gloss.test(text) || (isListed && entry.test(text)) || isMeaning;
  return isGloss ? reading('topic', 'gloss', head, 'before') : null;
};

/** Whether a heading or lead-in says of a list that its entries are given. */
function offeredIn({ passage: { around } }: Scene): boolean {
  return featureFrames.test(
    [around.leadIn, around.headings.at(-1), around.cell?.columnHeader].filter(Boolean).join(' | '),
  );
}

/** "**MCS** – the Microgeneration Certification Scheme": an abbreviation, spelled out by its letters, and no more than what that is. */
export const spelledOut: Rule = (scene) => {
  const { carrier, around, text } = scene.passage;
  const token = scene.tokens[scene.at];
  if (
    token === undefined ||
    !['list-item', 'paragraph', 'definition', 'term', 'table-cell'].includes(carrier) ||
    !/^\p{Lu}{2,6}s?$/u.test(token.raw) ||
    /\p{L}/u.test(text.slice(0, token.start)) ||
    speaksOfUs(scene)
  )
    return null;
  const letters = token.raw.replace(/s$/u, '').toLowerCase();
  const isLongForm = initialsOf(text.slice(token.end)).startsWith(letters);
  const isClaimed = [around.leadIn ?? '', around.headings.at(-1) ?? ''].some((one) => givenBelow.test(one));
  return isLongForm &&
    !isClaimed &&
    !/\b(?:every|each|all|included|held|since|today|now|live|your|signed|countersigned|within|\d+\s?%)\b/iu.test(
      text.slice(token.end),
    )
    ? reading('topic', 'gloss', text.slice(token.end).trim(), 'after')
    : null;
};

/** What says of the names under it that somebody meets or has them. */
const givenBelow = pattern('iu')`
  \b(?:
    we|our|(?:certif|accredit|adher|conform|satisf|compl)\w*|features?|included|every|holds?|held|meets?|maintains?|
    supports?|supported|aligned|covers?|covered
  )\b`;

/** First letters of the words after a mark, without the small ones. */
function initialsOf(text: string): string {
  const told = /^\W*(?::|\s[–—-])\s*([^.;:(]{3,80})/u.exec(text)?.[1] ?? '';
  return told
    .split(/[\s-]+/u)
    .filter((one) => !/^(?:the|an?|of|and|for|in|to)$/iu.test(one))
    .map((one) => one.charAt(0).toLowerCase())
    .join('');
}

/** "Controls: safeguards required to meet SOC 2", on a page that is a glossary: a word and its meaning. */
export const explained: Rule = (scene) => {
  const { headings, title } = scene.passage.around;
  const named = [title ?? '', headings[0] ?? ''].find((one) =>
    /^\W*(?:\p{L}+ )?(?:glossary|terminology|definitions?|acronyms|abbreviations)(?: of \p{L}+)?\W*$/iu.test(one),
  );
  const isDefining = /^\W*definitions?\W*$/iu.test(headings.at(-1) ?? '');
  const page = isDefining ? headings.at(-1) : named;
  return page === undefined || speaksOfUs(scene) || !(word.test(scene.passage.text.slice(0, 120)) || isDefining)
    ? null
    : reading('topic', 'gloss', page, 'heading');
};

/** A word or a few, and a mark after which they are explained. */
const word = pattern('iu')`
  ^\W*(?!.{0,50}\b(?:is|are|here|not)\b.{0,50}[:–—])(?:[\p{L}\p{N}/&-]+ ){0,4}[\p{L}\p{N}/&()-]+(?::|\s[–—-])\s\p{L}`;

/** "Stable: ready for production", under "API stability" or after "five maturity levels:": a level and its meaning. */
export const level: Rule = (scene) => {
  const { headings, leadIn, title } = scene.passage.around;
  if (speaksOfUs(scene) || ofCustomers.test(scene.passage.text)) return null;
  const lead = leadIn?.slice(-200) ?? '';
  const named =
    levels.exec(lead)?.[0] ??
    [headings.at(-1) ?? '', headings.at(-2) ?? '', title ?? '']
      .map((one) => levels.exec(one)?.[0])
      .find((one) => one !== undefined);
  if (named === undefined) return null;
  const { cell } = scene.passage.around;
  if (
    cell !== null &&
    cell.column === 0 &&
    /^\W*(?:stages?|levels?|labels?|status(?:es)?|states?|tiers?)\W*$/iu.test(cell.columnHeader ?? '') &&
    scene.verb < 0
  )
    return reading('topic', 'gloss', cell.columnHeader, 'column');
  const isItem = lead.endsWith(':') && levels.test(lead) && scene.verb < 0 && scene.passage.text.length <= 60;
  return isItem || word.test(scene.passage.text.slice(0, 120)) ? reading('topic', 'gloss', named, 'heading') : null;
};

const levels = pattern('iu')`
  \b(?:
    (?:maturity|stability|release|readiness|support|feature) (?:
      levels?|stages?|states?|status(?:es)?|lifecycle|index|labels?|tiers?
    )|api stability|feature maturity
  )\b`;

/** "Users on the Team plan receive …": what a level gives to those who buy it. */
const ofCustomers =
  /\b(?:customers?|users|teams|subscribers?|members|plans?|you) (?:\w+ ){0,5}?(?:receives?|gets?|enjoys?|have|has)\b/iu;

/** Headings over words and their meanings. */
const glossaries = /\b(?:glossary|terms|terminology|definitions?|vocabulary|concepts|abbreviations|acronyms|words)\b/iu;

/** "RTO – how long you may be down", "Recall. The share of …": an entry's word and its meaning. */
const entry = /^[^:.!?–—]{2,50}(?::\s|\.\s|\s[–—-]\s|\s*\n\s*)\p{L}/u;
