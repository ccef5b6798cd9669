import { isUnbuilt, phraseHead } from '../../shared/noun-phrase.ts';
import { isAmong, speaksHere, speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { wordsAfter } from '../../shared/sentence-text.ts';
import { longFormAt } from '../../sentence/short-forms.ts';
import type { Scene } from '../../sentence/scene.ts';
import { copulas, finiteAuxiliaries } from '../../words/grammar.ts';
import { genericSubjects, ownThings } from '../../words/party.ts';
import { pattern } from '../../words/pattern.ts';
import { soldAs } from '../../words/sold.ts';
import { carryingNouns, modifiedNouns } from '../../words/topic.ts';
import type { Token } from '../../../token.ts';
import type { Rule } from '../rule.ts';

/** "Encryption: the process of encoding data …" under "Glossary": an entry tells what a word means. */
export const glossary: Rule = (scene) => {
  const { carrier, around, text } = scene.passage;
  const heading = [...around.headings, around.title ?? ''].find((one) => glossaryHeading.test(one.slice(0, 80)));
  if (
    heading === undefined ||
    !['paragraph', 'list-item', 'definition', 'term', 'table-cell', 'heading'].includes(carrier) ||
    speaksOfUs(scene) ||
    speaksHere(scene)
  )
    return null;
  // What is said of one's own in a glossary is said all the same.
  return /\b(?:every|each|all|your?|now|today|since|included|live)\b/iu.test(text.slice(0, 300)) ||
    scene.kind === 'superlative'
    ? null
    : reading('topic', 'glossary', heading, 'heading');
};

const glossaryHeading = pattern('iu')`
  ^\W*(?:\p{L}+ ){0,3}(?:glossary|terminology|definitions)\b|
  \b(?:compliance|security|key|common|important|technical) terms\W*$`;

/** "SOC 2 is a report", "an SLA is a promise with a price": what it is, said of nobody. */
export const definition: Rule = (scene) => {
  const { at, tokens } = scene;
  const kind = scene.kind;
  const isStanding = kind === 'state' && !/\bcompliance$/iu.test(scene.named);
  if (isStanding || kind === 'superlative' || speaksOfUs(scene)) return null;
  // "The Health Insurance Portability and Accountability Act (HIPAA) is a law".
  const isShort = tokens[at - 1]?.word === '(' && tokens[at + 1]?.word === ')';
  const past = isShort ? at + 2 : at + 1;
  // "… (HIPAA) of 1996 is a law".
  const from = tokens[past]?.word === 'of' && /^\d{4}$/u.test(tokens[past + 1]?.word ?? '') ? past + 2 : past;
  const [is, article, noun] = [tokens[from]?.word ?? '', tokens[from + 1]?.word ?? '', tokens[from + 2]?.word ?? ''];
  const before = isShort ? '' : (tokens[at - 1]?.word ?? '');
  if (
    !['is', 'are'].includes(is) ||
    !['a', 'an', 'the'].includes(article) ||
    speaksHere(scene) ||
    /\b(?:this|every|each|ticked|passed|freebie|norm|your|roadmap|planned|scheduled|goal|target|a given|a must|a fact|a reality|a matter of course|standard here)\b/iu.test(
      scene.passage.text.slice(tokens[from]?.start ?? 0, (tokens[from]?.start ?? 0) + 120).split(/[.!?]\s/u)[0] ?? '',
    )
  )
    return null;
  // "An SLA is a promise" is of any; "failover is a breeze" is of ours.
  if (idioms.has(noun) && !['a', 'an'].includes(before)) return null;
  if (!isKindOfThing(tokens, from + 2)) return null;
  return before === '' || ['a', 'an', '.', ':', ','].includes(before) || (before === 'the' && kind === 'name')
    ? reading('topic', 'definition', `${is} ${article}`, 'after')
    : null;
};

/**
 * Whether a noun phrase tells what sort of thing something is (a genus, as in
 * "a report", or a noun with what sets it apart, as in "a lock that nobody
 * picks"), and not what it is to those who have it: "a deep-berth feature".
 */
function isKindOfThing(tokens: readonly Token[], from: number): boolean {
  const { head, next } = phraseHead(tokens, from);
  if (soldAs.test(head)) return isUnbuilt(tokens, from);
  return genus.test(head) || next?.kind === 'word';
}

const genus = pattern('u')`
  ^(?:
    reports?|laws?|acts?|statutes?|regulations?|directives?|contracts?|agreements?|frameworks?|practices?|
    process|processes|procedures?|techniques?|methods?|ways?|algorithms?|ciphers?|protocols?|certifications?|
    certificates?|attestations?|authori[sz]ations?|schemes?|mechanisms?|measures?|metrics?|numbers?|figures?|
    shares?|percentages?|ratios?|propert(?:y|ies)|program(?:me)?s?|audits?|assessments?|tests?|exams?|
    commitments?|promises?|concepts?|terms?|acronyms?|abbreviations?|words?|phrases?|questions?|topics?|dut(?:y|ies)|
    requirements?|rules?|guidelines?|documents?|letters?|statements?|opinions?|strateg(?:y|ies)|approach|
    approaches|patterns?|architectures?|deal|matters?|problems?|journey|project|goals?|targets?|means
  )$`;

/** "99.9 % uptime = 8.76 hours a year": a sum, and nobody's promise. */
export const equation: Rule = (scene) => {
  const end = scene.tokens[scene.at]?.end ?? 0;
  const found =
    /^[^.;|=]{0,24}[=≈]\s*(?:~|about )?\d[\d.,]*\s*(?:h|hrs?|hours?|min|mins|minutes?|s|secs?|seconds?|days?)\b/iu.exec(
      scene.passage.text.slice(end, end + 60),
    );
  return found === null || speaksOfUs(scene) ? null : reading('topic', 'definition', '=', 'after');
};

/** "99.9 % allows nine hours of downtime a year": what a figure comes to, and nobody's promise. */
export const allowance: Rule = (scene) => {
  const { text } = scene.passage;
  const [first, last] = [scene.tokens[0], scene.tokens.at(-1)];
  if (first === undefined || last === undefined || speaksOfUs(scene) || speaksHere(scene)) return null;
  const said = text.slice(first.start, last.end).slice(0, 400);
  const found = comingTo.exec(said)?.[0];
  return found !== undefined &&
    /\d+(?:[.,]\d+)?\s?(?:%|per ?cent\b)|\bnines?\b/iu.test(said) &&
    !/\b(?:your?|every|all|included|guarantee)\b/iu.test(said.replace(/\b(?:you (?:sign|buy|pay)|do the)\b.*/iu, ''))
    ? reading('topic', 'definition', found, 'sentence')
    : null;
};

/** What a share of the time comes to in minutes or hours. */
const comingTo = pattern('iu')`
  \b(?:allows?|permits?|means?|leaves?|comes (?:out )?(?:to|at)|works out|amounts? to|equals?|is)\b(?:
    [^.;]|\.(?=\d)
  ){0,40}?\b(?:minutes?|hours?|days?|seconds?)\b(?=
    [^.;]{0,40}\b(?:
      downtime|outage|down|a (?:year|month|week)|per (?:year|month|week)|each (?:year|month)|
      in (?:a|one) (?:\p{L}+-\p{L}+ )?(?:year|month)
    )\b|[^.;]{0,12}$
  )`;

/** What a thing is said to be where it is had: "failover is a breeze". */
const idioms = new Set(
  'add addon upgrade extra benefit perk bonus given must breeze snap piece standard reality fact done first priority feature core key part matter default promise cinch joy pleasure click built native free real top full thing fixture'.split(
    ' ',
  ),
);

/** "A SOC 2 report looks at …", "auditors for SOC 2 tend to …", "NIST published …": told of such things in general. */
export const general: Rule = (scene) => {
  const { at, clause, tokens } = scene;
  if (scene.kind === 'feature' && !speaksOfUs(scene)) {
    const words = anyOf(scene);
    return words === null ? null : reading('topic', 'definition', words, 'after');
  }
  if (scene.kind !== 'name') return null;
  const [next, after] = [tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? ''];
  if (bodies.test(scene.named) && issuing.test(next) && tokens[at - 1]?.kind !== 'word')
    return reading('topic', 'about', next, 'after');
  // "HIPAA has no official certificate."
  if (
    !speaksOfUs(scene) &&
    !speaksHere(scene) &&
    ['has', 'have'].includes(next) &&
    ['no', 'a', 'an', 'its', 'two', 'three', 'four', 'five', 'six', 'many', 'several'].includes(after) &&
    at - clause.from <= 1
  )
    return reading('topic', 'about', `${next} ${after}`, 'after');
  const agent = actingStandard(scene);
  if (agent !== null) return reading('topic', 'about', agent, 'after');
  if (speaksOfUs(scene)) return null;
  const anyone = anyOf(scene);
  if (anyone !== null) return reading('topic', 'definition', anyone, 'after');
  const isDefined = after === 'is' && ['a', 'an', 'the'].includes(tokens[at + 3]?.word ?? '');
  if (
    ['a', 'an'].includes(tokens[at - 1]?.word ?? '') &&
    /^(?:reports?|audits?|certificates?|attestations?)$/u.test(next) &&
    (isDefined || telling.test(after))
  )
    return reading('topic', 'definition', after, 'after');
  const [head, link] = [tokens[at - 2]?.word ?? '', tokens[at - 1]?.word ?? ''];
  const isList =
    genericSubjects.has(tokens[clause.from]?.word ?? '') &&
    ['for', 'of', 'under', 'with', 'about'].includes(tokens[clause.from + 1]?.word ?? '');
  return isList || (genericSubjects.has(head) && ['for', 'under', 'about'].includes(link))
    ? reading('topic', 'generic', tokens[isList ? clause.from : at - 2]?.raw ?? null, 'before')
    : null;
};

/** "An SLA usually takes months", "a report is written by an outsider": what any such thing does. */
function anyOf(scene: Scene): string | null {
  const { at, clause, tokens } = scene;
  // "An ISO 27001 certificate", of which the last words alone are the mention.
  const start = /^\p{Lu}{2,}$/u.test(tokens[at - 1]?.raw ?? '') ? at - 2 : at - 1;
  if (
    !['a', 'an'].includes(tokens[start]?.word ?? '') ||
    start !== clause.from ||
    !['main', 'after-mark', 'restart'].includes(clause.kind) ||
    speaksHere(scene)
  )
    return null;
  const told = wordsAfter(scene, at, 5);
  return ofAny.exec(told)?.[0] ?? null;
}

const ofAny = pattern('u')`
  ^(?:(?:conformance |compliance |audit |conformity )?(?:
    report|certificate|letter|audit|test|attestation|claim|statement|questionnaire
  ) )?(?:(?:usually|often|typically|always|never|only|also|still|alone|rarely|seldom|sometimes|generally) )*(?:
    tells?|says?|names?|states?|costs?|takes?|proves?|shows?|means?|describes?|expires?|ages?|lasts?|lapses?|
    differs?|needs?|lists?|offers? (?:an?|some|little|no)|omits?|helps?|looks?|grows?|begins?|starts?|ends?|
    covers?|names?|counts?|has (?:a|an|its|no|one|two|three|to)|does|can|may|might|could|should|must|
    is (?:
      only|just|never|always|usually|not|about|useful|worth|as|no(?! longer| more)|one|hard|easy|cheap|
      expensive|an opinion|written|issued|made|signed|drawn|meant|supposed|easily|often
    )
  )\b(?! (?:for itself|care|you (?:free|safe)|off|no time))`;

/** "The GDPR strengthens the rights of …": a standard that does something, and not to us. */
function actingStandard(scene: Scene): string | null {
  const { at, clause, tokens, verb } = scene;
  const before = tokens.slice(clause.from, at).map(({ word }) => word);
  if (before.some((word) => !['the', 'a', 'an', 'and', 'but', 'while', 'although', 'because'].includes(word)))
    return null;
  const past = Math.max(at, longFormAt(tokens, at + 1));
  const head = /^(?:law|act|regulation|standard|framework|directive|rules?)$/u.test(tokens[past + 1]?.word ?? '')
    ? past + 2
    : past + 1;
  const does = tokens[head];
  if (
    does === undefined ||
    does.kind !== 'word' ||
    (verb !== head && !looksVerbal(does.word, tokens[head + 1]?.word ?? '')) ||
    copulas.has(does.word) ||
    finiteAuxiliaries.has(does.word) ||
    attaining.test(does.word)
  )
    return null;
  const object = tokens.slice(head + 1, clause.to).map(({ word }) => word);
  // "SOC 2 requires the deep berth": it is sold with it.
  if (/^(?:requires?|needs?|takes?|comes?)$/u.test(does.word) && object.slice(0, 5).some((word) => ownThings.has(word)))
    return null;
  return isAmong(scene, head + 1, clause.to) || object.some((word) => ['here', 'your', 'every', 'all'].includes(word))
    ? null
    : does.raw;
}

/** "Standardizes", "strengthens the": a verb by its ending, or by the object after it. */
function looksVerbal(word: string, next: string): boolean {
  if (
    modifiedNouns.has(word) ||
    carryingNouns.has(word) ||
    /(?:ness|ss|us|is|controls|audits|reports|badges|seals|letters|logos)$/u.test(word)
  )
    return false;
  if (/^(?:ends?|begins?|starts?|results?)$/u.test(word) && ['in', 'with', 'by', 'at'].includes(next)) return true;
  return (
    /^[a-z]{2,}(?:izes|ises|ifies|ens|ishes)$/u.test(word) ||
    (/^[a-z]{3,}s$/u.test(word) &&
      [
        'the',
        'a',
        'an',
        'how',
        'what',
        'that',
        'their',
        'its',
        'individuals',
        'companies',
        'organizations',
        'organisations',
      ].includes(next))
  );
}

/** What a certificate does where it is held: it came, it stays, it hangs on the wall. */
const attaining = pattern('u')`
  ^(?:
    came|comes|arrived|arrives|holds|stays|stands|lives|hangs|works?|runs?|protects?|covers?|guards?|keeps?|
    secures?|backs?|follows|passed|was|says|shows|powers?|ships?|starts?|goes|went|got|awaits|lasts?|remains?
  )$`;

const telling = pattern('u')`
  ^(?:
    ends?|begins?|results?|looks?|tests?|covers?|describes?|shows?|says?|tells?|takes?|costs?|lists?|contains?|
    requires?|means?|differs?|also|usually|typically|often|does|do
  )$`;

/** Bodies that write standards, and whose name stands for none of them. */
const bodies = /^(?:nist|iso|iec|aicpa|cisa|enisa|w3c|pci ssc|ietf|edpb|cnil|ico)$/iu;

const issuing = /^(?:published|released|issued|announced|recommends?|defined|revised|withdrew|says|wrote|special)$/u;

/** 'The "SLA"', as contracts define their words: '… for 99.5 % of each month (the "SLA")'. */
export const term: Rule = (scene) => {
  const token = scene.tokens[scene.at];
  if (token === undefined) return null;
  const { text } = scene.passage;
  const isTerm =
    /\((?:the |this |each,? an? |collectively,? (?:the )?|hereinafter )?["“„«]$/iu.test(
      text.slice(Math.max(0, token.start - 24), token.start),
    ) && /^["”“»]\s?\)/u.test(text.slice(token.end, token.end + 3));
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
  const measured = measuring.exec(before)?.[0] ?? /\b(?:cpu|memory|disk)\b[^.]*[,&]\s[^.]*$/iu.exec(before)?.[0];
  const counted =
    /^\s*(?:,? in (?:seconds|minutes|hours|days|milliseconds|ms|percent)\b|\(?%?\)?\s*=|\s*(?:percentage|%) ?=)/iu.exec(
      after,
    )?.[0];
  const words = measured ?? counted;
  return words === undefined
    ? null
    : reading('topic', 'metric', words.trim(), measured === undefined ? 'after' : 'before');
};

const measuring = pattern('iu')`
  \b(?:
    measur(?:e|es|ed|ing)|calculat(?:e|es|ed|ing)|comput(?:e|es|ed|ing)|monitor(?:s|ing)?|track(?:s|ing)?|
    collect(?:s|ing)?|display(?:s|ing)?|report(?:s|ing)? (?:the )?(?:system )?
  )\s+(?:[\p{L}'’]+\s+){0,4}$`;
