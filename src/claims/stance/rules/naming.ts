import { isFiniteAt, longFormAt } from '../clauses.ts';
import { copulas, determiners, finiteAuxiliaries, sellingVerbs, verbForms } from '../en/grammar.ts';
import { kindOf } from '../en/kinds.ts';
import { genericSubjects } from '../en/party.ts';
import { carryingNouns, gloss, habitual, modifiedNouns, subjectLists } from '../en/topic.ts';
import { possessive } from '../lexer.ts';
import { hasPublisherPronoun, hasReaderPronoun, isImperative, isOurs, isPublisherName, isQuality, isStating } from '../nearby.ts';
import type { Scene } from '../scene.ts';
import { isListOfNames } from './about.ts';
import { hasLink, isPublisherSubject, speaksOfUs, statesAdjective } from './linking.ts';
import { speaksHere } from './ours.ts';
import type { Rule } from './rule.ts';
import { reading } from './rule.ts';

/** A name or setting that merely contains the words: `uptime-kuma`, `checkout_url`. */
export const identifier: Rule = (scene) => {
  // An address is written so whatever it says.
  if (scene.passage.carrier === 'file-name' || scene.passage.carrier === 'link-target') return null;
  const token = scene.tokens[scene.at];
  const next = scene.tokens[scene.at + 1];
  if (token === undefined) return null;
  const text = scene.passage.text;
  const before = text[token.start - 1] ?? ' ';
  const after = text[token.end] ?? ' ';
  const isJoined = '_@$=\\'.includes(before) || '_@=\\'.includes(after) || (before === '#' && !/^\d/u.test(token.raw)) || /^\.[a-z]{2}/u.test(text.slice(token.end, token.end + 3)) || (before === '.' && /[a-z]/iu.test(text[token.start - 2] ?? '')) || (after === '(' && text[token.end + 1] === ')') ;
  const isHyphened = token.glue === '-' && next?.glue === '-' && !isStating(next.word) && /^[a-z]/u.test(token.raw);
  const isPart = next?.glue === '-' && modifiedNouns.has(next.word);
  const isFile = /^[a-z0-9 -]+$/u.test(token.raw) && /^[\w-]*\.(?:ya?ml|json|toml|md|ts|js|py|go|rs|tf|sh|txt|csv|xml|lock|env|ini|conf)\b/u.test(text.slice(token.end, token.end + 40));
  const isMenu = /(?:→|›|»)\s*$/u.test(text.slice(Math.max(0, token.start - 4), token.start)) && !isQuality(token.raw) && scene.verb >= 0;
  const slug = text.trim();
  const isSlug = slug.length > token.raw.length && /^[a-z0-9]+(?:[-_][a-z0-9]+)+$/u.test(slug) && !isQuality(token.raw) && !slug.split(/[-_]/u).some(isStating);
  const isOption = before === '-' && text[token.start - 2] === '-';
  if (!isJoined && !isHyphened && !isPart && !isOption && !isFile && !isMenu && !isSlug) return null;
  return reading('topic', 'identifier', null, 'itself');
};

/** A noun after the mention makes it a modifier: "checkout page", "encryption keys". */
export const modifier: Rule = (scene) => {
  if (isOurs(scene)) return null;
  const token = scene.tokens[scene.at];
  const hasShort = scene.tokens[scene.at + 1]?.word === '(' && scene.tokens[scene.at + 3]?.word === ')' && /^\p{Lu}{2,6}$/u.test(scene.tokens[scene.at + 2]?.raw ?? '');
  let at = hasShort ? scene.at + 4 : scene.at + 1;
  while (/^(?:type|level|part|version|v|[ivx]+|\d[\d.]*)$/u.test(scene.tokens[at]?.word ?? '')) at += 1;
  const next = scene.tokens[at];
  if (token === undefined || next === undefined || next.kind !== 'word' || isMet(scene) || isDone(scene, at)) return null;
  if (verbForms.has(token.raw.toLowerCase().split(' ')[0] ?? '') || isQuality(token.raw) || carryingNouns.has(next.word) || isVerbHere(scene, at) || isInForce(scene, at)) return null;
  // "Live checkout pages", "bring your HIPAA data".
  if (/^(?:live|fast|secure|instant|seamless)$/u.test(scene.tokens[scene.at - 1]?.word ?? '') || /^live\b/iu.test(token.raw)) return null;
  if (/^(?:data|workloads?|applications?)$/u.test(next.word) && scene.tokens.slice(scene.clause.from, scene.at).some(({ word }) => /^(?:host|bring|keep|run|move)$/u.test(word))) return null;
  // A "multi-region deployment" is had by whoever offers it.
  if (/^deployments?$/u.test(next.word) && kindOf(token.raw) === 'feature') return null;
  if (modifiedNouns.has(next.word)) return reading('topic', 'modifier', next.raw, 'after');
  const head = farHead(scene, at);
  return head === null || speaksOfUs(scene) ? null : reading('topic', 'modifier', head, 'after');
};

/** "SOC 2 status: passed", "HIPAA requirements, handled for you", "the SLA target was met". */
function isDone(scene: Scene, at: number): boolean {
  const told = scene.passage.text.slice(scene.tokens[at]?.end ?? 0).slice(0, 60);
  return /^\W{0,4}(?:(?:was|were|is|are|has been|have been) (?:all |always |now |only |also |currently )?)?(?:available|supported|passed|met|done|handled|green|granted|held|fulfilled|live|works?|signed|yours|ours|paid|ticked|welcome|from day one|rotated|up and running|runs?|takes? (?:\p{L}+|\d+) (?:seconds?|minutes?|clicks?))\b/iu.test(told);
}

/** "Failover needs no action": a noun in the list, a verb here. */
function isVerbHere(scene: Scene, at: number): boolean {
  const next = scene.tokens[at + 1]?.word ?? '';
  return verbForms.has(scene.tokens[at]?.word ?? '') && (determiners.has(next) || ['to', 'us', 'you', 'them'].includes(next));
}

/** "HIPAA policies in force". */
function isInForce(scene: Scene, at: number): boolean {
  const [one, two] = [scene.tokens[at + 1]?.word ?? '', scene.tokens[at + 2]?.word ?? ''];
  return (one === 'in' && /^(?:force|place|effect)$/u.test(two)) || /^(?:implemented|enforced|met|fulfilled|included)$/u.test(one);
}

/** Prepositions and the like: no part of a compound. */
const closedWords = new Set(
  'and or but nor of for to in with without by from that which who on onto into over under through via at as than per within during after before until since between among across against about above below not no never is are be'.split(' '),
);

/** The noun at the end of a longer compound: "HIPAA Privacy Rule", "encryption at rest settings". */
function farHead(scene: Scene, from: number): string | null {
  for (let at = from; at < Math.min(scene.clause.to, from + 3); at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind !== 'word' || carryingNouns.has(token.word) || isStating(token.word) || isFiniteAt(scene.tokens, at)) return null;
    if (closedWords.has(token.word) || determiners.has(token.word)) return null;
    if (at > from && modifiedNouns.has(token.word)) return token.raw;
  }
  return null;
}

/** "We satisfy all SOC 2 requirements": the modified noun is met. */
function isMet(scene: Scene): boolean {
  return scene.tokens.slice(scene.clause.from, scene.at).some((token) => /^(?:operates?|operating|proven|tested|trusted|passed|cleared|sticks?|used|runs?|running|deployed|powers?|powering|meets?|met|meeting|satisf\w+|exceeds?|fulfil\w*|compl(?:y|ies|iant)|certified|aligned|conformant|follows?|conforms?|adheres?|implements?)$/u.test(token.word));
}

/**
 * "Heuristics used by companies become …", "encrypted databases cannot be …":
 * a quality of a thing that the sentence then speaks of, and that is not ours.
 */
export const quality: Rule = (scene) => {
  const { at, clause, tokens, verb } = scene;
  const raw = tokens[at]?.raw ?? '';
  if (verb <= at || !isQuality(raw) || speaksOfUs(scene)) return null;
  const before = tokens[at - 1];
  const isReduced = /\b(?:by|with|for)\b/iu.test(raw) && before?.kind === 'word' && !copulas.has(before.word) && before.word.endsWith('s');
  const isModal = /^(?:returns?|fails?|raises?|throws?|causes?|triggers?|yields?|appears?|shows?)$/u.test(tokens[verb]?.word ?? '') || ['can', 'cannot', 'must', 'may', 'might', 'should'].includes(tokens[verb]?.word ?? '');
  const isGeneric = at === clause.from && isModal && /s$/u.test(tokens[verb - 1]?.word ?? '');
  return isReduced || isGeneric ? reading('topic', 'quality', tokens[verb]?.raw ?? null, 'after') : null;
};

/** "SOC 2 is a report", "an SLA is a promise with a price": what it is, said of nobody. */
export const definition: Rule = (scene) => {
  const { at, tokens } = scene;
  const kind = kindOf(tokens[at]?.raw ?? '');
  if (kind === 'state' || kind === 'superlative' || speaksOfUs(scene)) return null;
  // "The Health Insurance Portability and Accountability Act (HIPAA) is a law".
  const isShort = tokens[at - 1]?.word === '(' && tokens[at + 1]?.word === ')';
  const past = isShort ? at + 2 : at + 1;
  // "… (HIPAA) of 1996 is a law".
  const from = tokens[past]?.word === 'of' && /^\d{4}$/u.test(tokens[past + 1]?.word ?? '') ? past + 2 : past;
  const [is, article, noun] = [tokens[from]?.word ?? '', tokens[from + 1]?.word ?? '', tokens[from + 2]?.word ?? ''];
  const before = isShort ? '' : (tokens[at - 1]?.word ?? '');
  if (!['is', 'are'].includes(is) || !['a', 'an', 'the'].includes(article) || speaksHere(scene) || /\b(?:this|every|each|ticked|passed|freebie|norm|your)\b/iu.test(scene.passage.text.slice(tokens[from]?.start ?? 0, (tokens[from]?.start ?? 0) + 120).split(/[.!?]\s/u)[0] ?? '')) return null;
  // "An SLA is a promise" is of any; "failover is a breeze" is of ours.
  if (idioms.has(noun) && !['a', 'an'].includes(before)) return null;
  return before === '' || ['a', 'an', '.', ':', ','].includes(before) || (before === 'the' && kind === 'name') ? reading('topic', 'definition', `${is} ${article}`, 'after') : null;
};

/** "99.9 % uptime = 8.76 hours a year": a sum, and nobody's promise. */
export const equation: Rule = (scene) => {
  const end = scene.tokens[scene.at]?.end ?? 0;
  const found = /^[^.;|=]{0,24}[=≈]\s*(?:~|about )?\d[\d.,]*\s*(?:h|hrs?|hours?|min|mins|minutes?|s|secs?|seconds?|days?)\b/iu.exec(scene.passage.text.slice(end, end + 60));
  return found === null || speaksOfUs(scene) ? null : reading('topic', 'definition', '=', 'after');
};

/** What a thing is said to be where it is had: "failover is a breeze". */
const idioms = new Set(
  'given must breeze snap piece standard reality fact done first priority feature core key part matter default promise cinch joy pleasure click built native free real top full thing fixture'.split(' '),
);

/** "A SOC 2 report looks at …", "auditors for SOC 2 tend to …", "NIST published …": told of such things in general. */
export const general: Rule = (scene) => {
  const { at, clause, tokens } = scene;
  if (kindOf(tokens[at]?.raw ?? '') !== 'name') return null;
  const [next, after] = [tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? ''];
  if (bodies.test(tokens[at]?.raw ?? '') && issuing.test(next) && tokens[at - 1]?.kind !== 'word') return reading('topic', 'about', next, 'after');
  const agent = actingStandard(scene, (word) => isPublisherName(scene, word));
  if (agent !== null) return reading('topic', 'about', agent, 'after');
  if (speaksOfUs(scene)) return null;
  const isDefined = after === 'is' && ['a', 'an', 'the'].includes(tokens[at + 3]?.word ?? '');
  if (['a', 'an'].includes(tokens[at - 1]?.word ?? '') && /^(?:reports?|audits?|certificates?|attestations?)$/u.test(next) && (isDefined || telling.test(after))) return reading('topic', 'definition', after, 'after');
  if (issuing.test(next) && tokens[at - 1]?.kind !== 'word') return reading('topic', 'about', next, 'after');
  const [head, link] = [tokens[at - 2]?.word ?? '', tokens[at - 1]?.word ?? ''];
  const isList = genericSubjects.has(tokens[clause.from]?.word ?? '') && ['for', 'of', 'under', 'with', 'about'].includes(tokens[clause.from + 1]?.word ?? '');
  return isList || (genericSubjects.has(head) && ['for', 'under', 'about'].includes(link)) ? reading('topic', 'generic', tokens[isList ? clause.from : at - 2]?.raw ?? null, 'before') : null;
};

/** "The GDPR strengthens the rights of …": a standard that does something, and not to us. */
function actingStandard({ at, clause, tokens, verb }: Scene, isUs: (word: string) => boolean = () => false): string | null {
  const before = tokens.slice(clause.from, at).map(({ word }) => word);
  if (before.some((word) => !['the', 'a', 'an', 'and', 'but', 'while', 'although', 'because'].includes(word))) return null;
  const past = Math.max(at, longFormAt(tokens, at + 1));
  const head = /^(?:law|act|regulation|standard|framework|directive|rules?)$/u.test(tokens[past + 1]?.word ?? '') ? past + 2 : past + 1;
  const does = tokens[head];
  if (does === undefined || does.kind !== 'word' || (verb !== head && !looksVerbal(does.word, tokens[head + 1]?.word ?? '')) || copulas.has(does.word) || finiteAuxiliaries.has(does.word) || attaining.test(does.word)) return null;
  const object = tokens.slice(head + 1, clause.to).map(({ word }) => word);
  return object.some((word) => ['us', 'our', 'we', 'here', 'your', 'every', 'all'].includes(word) || isUs(word)) ? null : does.raw;
}

/** "Standardizes", "strengthens the": a verb by its ending, or by the object after it. */
function looksVerbal(word: string, next: string): boolean {
  if (modifiedNouns.has(word) || carryingNouns.has(word) || /(?:ness|ss|us|is|controls|audits|reports|badges|seals|letters|logos)$/u.test(word)) return false;
  return /^[a-z]{2,}(?:izes|ises|ifies|ens|ishes)$/u.test(word) || (/^[a-z]{3,}s$/u.test(word) && ['the', 'a', 'an', 'how', 'what', 'that', 'their', 'its', 'individuals', 'companies', 'organizations', 'organisations'].includes(next));
}

/** What a certificate does where it is held: it came, it stays, it hangs on the wall. */
const attaining = /^(?:came|comes|arrived|arrives|holds|stays|stands|lives|hangs|works?|runs?|protects?|covers?|guards?|keeps?|secures?|backs?|follows|passed|was|says|shows|powers?|ships?|starts?|goes|went|got|awaits|lasts?|remains?)$/u;

const telling = /^(?:looks?|tests?|covers?|describes?|shows?|says?|tells?|takes?|costs?|lists?|contains?|requires?|means?|differs?|also|usually|typically|often|does|do)$/u;

/** Bodies that write standards, and whose name stands for none of them. */
const bodies = /^(?:nist|iso|iec|aicpa|cisa|enisa|w3c|pci ssc|ietf|edpb|cnil|ico)$/iu;

const issuing = /^(?:published|released|issued|announced|recommends?|defined|revised|withdrew|says|wrote|special)$/u;

/** 'The "SLA"', as contracts define their words: '… for 99.5 % of each month (the "SLA")'. */
export const term: Rule = (scene) => {
  const token = scene.tokens[scene.at];
  if (token === undefined) return null;
  const { text } = scene.passage;
  const isTerm = /\((?:the |this |each,? an? |collectively,? (?:the )?|hereinafter )?["“„«]$/iu.test(text.slice(Math.max(0, token.start - 24), token.start)) && /^["”“»]\s?\)/u.test(text.slice(token.end, token.end + 3));
  return isTerm ? reading('topic', 'term', token.raw, 'itself') : null;
};

/** "We measure uptime with a request", "uptime, in seconds", "Uptime % = …": a number that is taken, whatever it is. */
export const metric: Rule = (scene) => {
  const { at, passage, tokens } = scene;
  const token = tokens[at];
  if (token === undefined || !/^(?:(?:monthly|system|service|server|network) )?uptime$/iu.test(token.raw)) return null;
  const after = passage.text.slice(token.end, token.end + 60);
  const [start] = tokens;
  const before = passage.text.slice(Math.max(start?.start ?? 0, token.start - 120), token.start);
  if (/\d|\b(?:guarantee|best|high|promise|always)/iu.test(before) || /^[^.]{0,20}\d\s*%/u.test(after)) return null;
  const measured = /\b(?:measur(?:e|es|ed|ing)|calculat(?:e|es|ed|ing)|comput(?:e|es|ed|ing)|monitor(?:s|ing)?|track(?:s|ing)?|collect(?:s|ing)?|display(?:s|ing)?|report(?:s|ing)? (?:the )?(?:system )?)\s+(?:[\p{L}'’]+\s+){0,4}$/iu.exec(before)?.[0] ?? /\b(?:cpu|memory|disk)\b[^.]*[,&]\s[^.]*$/iu.exec(before)?.[0];
  const counted = /^\s*(?:,? in (?:seconds|minutes|hours|days|milliseconds|ms|percent)\b|\(?%?\)?\s*=|\s*(?:percentage|%) ?=)/iu.exec(after)?.[0];
  const words = measured ?? counted;
  return words === undefined ? null : reading('topic', 'metric', words.trim().slice(0, 60), measured === undefined ? 'after' : 'before');
};

/** "A third wanted PayPal", "many want one-click rollback": what others wish for. */
export const wish: Rule = (scene) => {
  const { at, clause, tokens } = scene;
  if (speaksOfUs(scene)) return null;
  const before = tokens.slice(clause.from, at);
  const place = before.findLastIndex(({ word }) => wishing.test(word));
  if (/^(?:(?:it|they|we) (?:came|shipped|received|opened|is|are|have|got|did)|here (?:you go|it is|they are)|enjoy|done|sign it)\b/iu.test(scene.rest)) return null;
  // "… and got it here": no mere wish.
  const rest = tokens.slice(at + 1).map(({ word }) => word);
  if (rest.some((word) => /^(?:got|gets|have|has|had|found|is|are|was|were|did|does)$/u.test(word))) return null;
  // An order to want is an offer: somebody must be wishing.
  if (place < 1 || before.length - place > 5 || before.slice(place - 1, place).some(({ word }) => ['we', 'you', 'our', 'to', 'your'].includes(word))) return null;
  return reading('topic', 'wish', before[place]?.raw ?? null, 'before');
};

const wishing = /^(?:want(?:s|ed)?|wish(?:es|ed)?|prefer(?:s|red)?|expect(?:s|ed)?|ask(?:s|ed)?|requested|mentioned|demand(?:s|ed)?|hoped?)$/u;

/** What the reader has already: "your payment method". */
export const readers: Rule = (scene) => {
  if (scene.tokens.slice(scene.clause.from, scene.clause.to).some(({ word }) => word === 'here')) return null;
  const raw = scene.tokens[scene.at]?.raw ?? '';
  const before = scene.tokens[scene.at - 1]?.word ?? '';
  const isTheirs = ['your', 'another', 'different', 'new', 'default', 'other'].includes(before) || (before === possessive && /^(?:users?|customers?|merchants?|buyers?|visitors?)$/u.test(scene.tokens[scene.at - 2]?.word ?? ''));
  if (/\b(?:charge|charges|charging|bill|billing) your$/iu.test(scene.passage.text.slice(0, scene.tokens[scene.at]?.start ?? 0).trimEnd())) return null;
  const isOwn = before === 'own' && scene.tokens[scene.at - 2]?.word === 'your' && !isQuality(raw) && !sellingVerbs.has(scene.tokens[scene.clause.from]?.word ?? '');
  if (isOwn || (scene.tokens[scene.at + 1]?.word === 'you' && /^(?:payment|credit|debit|card|bank)/iu.test(raw))) return reading('topic', 'readers-own', scene.tokens[scene.at - 1]?.raw ?? null, 'before');
  if (!isTheirs || !/^(?:payment|credit|debit|card|subscription|purchase|checkout|paypal|bank)/iu.test(raw)) return null;
  if (/^(?:pay|accept|charge)/u.test(scene.tokens[scene.verb]?.word ?? '')) return null;
  return reading('topic', 'readers-own', scene.tokens[scene.at - 1]?.raw ?? null, 'before');
};

/** A standard or feature named in a sentence that gives it to nobody. */
export const glossed: Rule = (scene) => {
  const kind = kindOf(scene.tokens[scene.at]?.raw ?? '');
  if (kind === 'state' || kind === 'superlative' || isOurs(scene) || statesAdjective(scene)) return null;
  const from = scene.tokens[0]?.start ?? 0;
  const text = scene.passage.text.slice(from, from + 300);
  const head = text.slice(0, Math.max(0, text.search(/:|\s[–—-]\s/u)));
  const isOfUs = head.split(/[^\p{L}\p{N}]+/u).some((word) => isPublisherName(scene, word.toLowerCase()) || /^(?:we|our|us|security|compliance)$/iu.test(word));
  const named = (scene.tokens[scene.at]?.raw ?? '').toLowerCase();
  const isRepeated = text.toLowerCase().split(named).length > 2;
  const isListed = scene.passage.around.headings.slice(1).concat(scene.passage.around.headings.at(-1) ?? '').some((one) => glossaries.test(one));
  if (kind === 'feature' && !isRepeated && !isListed) return null;
  const isGloss = gloss.test(text) || (isListed && entry.test(text));
  if (isOfUs || speaksOfUs(scene) || !isGloss || hasPublisherPronoun(scene, 0, scene.tokens.length)) return null;
  return reading('topic', 'gloss', head, 'before');
};

/** "Controls: safeguards required to meet SOC 2", on a page that is a glossary: a word and its meaning. */
export const explained: Rule = (scene) => {
  const { headings, title } = scene.passage.around;
  const named = [title ?? '', headings[0] ?? ''].find((one) => /^\W*(?:\p{L}+ )?(?:glossary|terminology|definitions?|acronyms|abbreviations)(?: of \p{L}+)?\W*$/iu.test(one));
  const isDefining = /^\W*definitions?\W*$/iu.test(headings.at(-1) ?? '');
  const page = isDefining ? headings.at(-1) : named;
  return page === undefined || speaksOfUs(scene) || !(word.test(scene.passage.text.slice(0, 120)) || isDefining) ? null : reading('topic', 'gloss', page, 'heading');
};

/** A word or a few, and a mark after which they are explained. */
const word = /^\W*(?!.{0,50}\b(?:is|are|here|not)\b.{0,50}[:–—])(?:[\p{L}\p{N}/&-]+ ){0,4}[\p{L}\p{N}/&()-]+(?::|\s[–—-])\s\p{L}/iu;

/** "Stable: ready for production", under "API stability" or after "five maturity levels:": a level and its meaning. */
export const level: Rule = (scene) => {
  const { headings, leadIn, title } = scene.passage.around;
  if (speaksOfUs(scene)) return null;
  const lead = leadIn?.slice(-200) ?? '';
  const named = levels.exec(lead)?.[0] ?? [headings.at(-1) ?? '', headings.at(-2) ?? '', title ?? ''].map((one) => levels.exec(one)?.[0]).find((one) => one !== undefined);
  if (named === undefined) return null;
  const { cell } = scene.passage.around;
  if (cell !== null && cell.column === 0 && /^\W*(?:stages?|levels?|labels?|status(?:es)?|states?|tiers?)\W*$/iu.test(cell.columnHeader ?? '') && scene.verb < 0) return reading('topic', 'gloss', cell.columnHeader, 'column');
  const isItem = lead.endsWith(':') && levels.test(lead) && scene.verb < 0 && scene.passage.text.length <= 60;
  return isItem || word.test(scene.passage.text.slice(0, 120)) ? reading('topic', 'gloss', named, 'heading') : null;
};

const levels = /\b(?:(?:maturity|stability|release|readiness|support|feature) (?:levels?|stages?|states?|status(?:es)?|lifecycle|index|labels?|tiers?)|api stability|feature maturity)\b/iu;

/** Headings over words and their meanings. */
const glossaries = /\b(?:glossary|terms|terminology|definitions?|vocabulary|concepts|abbreviations|acronyms|words)\b/iu;

/** "RTO – how long you may be down", "Recall. The share of …": an entry's word and its meaning. */
const entry = /^[^:.!?–—]{2,50}(?::|\.|\s[–—-])\s\p{L}/u;

/** "Commonly used by operators": a habit of the world. */
export const habit: Rule = (scene) => {
  if (isOurs(scene) || isPublisherSubject(scene)) return null;
  if (hasPublisherPronoun(scene, scene.at, scene.clause.to)) return null;
  for (let at = Math.max(scene.clause.from, scene.at - 3); at < scene.at; at += 1) {
    const word = scene.tokens[at]?.word ?? '';
    if (habitual.test(word)) return reading('topic', 'habit', word, 'before');
  }
  return null;
};

/** "Applicable laws (including the GDPR)", "Mappings: GDPR, HIPAA". */
export const subjectList: Rule = (scene) => {
  const token = scene.tokens[scene.at];
  if (token === undefined || kindOf(token.raw) !== 'name' || isOurs(scene) || statesAdjective(scene)) return null;
  const before = scene.passage.text.slice(Math.max(0, token.start - 160), token.start);
  const last = (before.split(/(?<=[.!?])\s/u).at(-1) ?? before).replace(forClients, '');
  if (/\b(?:compl\w+(?! (?:mappings?|frameworks?|regimes?|templates?|guides?|checklists?|requirements|needs|standards|obligations))|conform\w*|meets?|certified|satisf\w+|adher\w+|align\w*|we|our)\b/iu.test(last)) return null;
  const hit = subjectLists.exec(last)?.[0];
  return hit === undefined ? null : reading('topic', 'subject-list', hit.trim().slice(0, 60), 'before');
};

/** Whom somebody works for: what these need is no claim of theirs. */
const forClients = /\bwe (?:work with|help|advise|serve|guide) (?:\p{L}+ ){0,3}(?:clients|customers|companies|teams|organi[sz]ations|businesses)\b/iu;

/** Words that say that something was reached, whoever did. */
const attained = /^(?:passes|finished|cleared|undergoes|confirmed|earned|passed|achieved|fulfilled|obtained|attained|awarded|granted|won)$/u;

/** "Decided by lawyers and, for SOC 2, by an auditor": in a phrase of its own, between commas. */
function isAdjunct({ at, clause, tokens }: Scene): boolean {
  if (kindOf(tokens[at]?.raw ?? '') !== 'name' || tokens.slice(clause.from, at).some(({ word }) => ['we', 'our', 'us'].includes(word))) return false;
  return ['for', 'under', 'in'].includes(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.word === ',' && tokens[at + 1]?.word === ',';
}

/** A standard in a sentence that ties it to nobody. */
export const unlinked: Rule = (scene) => {
  if (isAdjunct(scene)) return reading('topic', 'unlinked', scene.tokens[scene.at - 1]?.raw ?? null, 'before');
  if (isOurs(scene)) return null;
  const isBoast = scene.found.some((one) => one.to === scene.at && one.cue.says === 'pseudo');
  if (isBoast) return null;
  const raw = scene.tokens[scene.at]?.raw ?? '';
  if (scene.verb < 0 || kindOf(raw) !== 'name' || statesAdjective(scene) || hasLink(scene) || isPublisherSubject(scene)) return null;
  if (scene.verb > scene.at && copulas.has(scene.tokens[scene.verb]?.word ?? '')) return null;
  // "They are SOC 2 Type II", "the platform (in two regions) is SOC 2".
  if (copulas.has(scene.tokens[scene.verb]?.word ?? '') && scene.verb < scene.at && isListOfNames(scene, scene.verb + 1, scene.at)) return null;
  if (scene.tokens.some(({ word }, at) => attained.test(word) || (word === 'in' && scene.tokens[at + 1]?.word === 'place') || (['is', 'are'].includes(word) && ['there', 'here', 'ours'].includes(scene.tokens[at + 1]?.word ?? '')))) return null;
  if (hasReaderPronoun(scene, scene.clause.from, scene.at) && isImperative(scene) < 0) return null;
  return reading('topic', 'unlinked', null, 'sentence');
};
