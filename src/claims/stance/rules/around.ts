import type { Place, Reading } from '../../types.ts';
import { isFiniteAt } from '../clauses.ts';
import { findCues } from '../cue.ts';
import { instructingVerbs, sellingVerbs } from '../en/grammar.ts';
import { english } from '../en/index.ts';
import { kindOf } from '../en/kinds.ts';
import { answers, frames } from '../en/structure.ts';
import type { StructureCue } from '../en/structure.ts';
import { lex } from '../lexer.ts';
import type { Scene } from '../scene.ts';
import { isPublisherName, statingAfter } from '../nearby.ts';
import { ownThings } from '../en/party.ts';
import { speaksOfUs } from './linking.ts';
import { speaksHere } from './ours.ts';
import { reading } from './rule.ts';
import type { Rule } from './rule.ts';

/** Labels and headings longer than this are prose, and looked at no further. */
export const longest = 200;

export function answerOf(text: string): StructureCue | null {
  const short = text.trim().slice(0, longest);
  return answers.find((answer) => answer.pattern.test(short)) ?? null;
}

export function frameOf(text: string): StructureCue | null {
  if (text.length > longest || text.trim().endsWith('?')) return null;
  const plain = withoutPseudo(text);
  if (boastingFrame.test(plain)) return null;
  return frames.find((frame) => frame.pattern.test(plain)) ?? null;
}

/** Headings that deny something else: others' having it, a price, a catch. */
const boastingFrame =
  /\b(?:others?|rivals?|competitors?|nobody else|no ?one else|elsewhere|average|been missing|better|live without|do without|sleep without|be without)\b|\b(?:no|zero|without|never (?:a|an)) (?:\p{L}+ )?(?:contracts?|surcharges?|set-?up|limits?|catch|hassle|extras?|fees?|strings|compromises?|waiting|commitment|costs?|charge|excuses|effort)\b|\bgaps?\? |\b(?:old|other|your) hosts?\b|\bnever (?:look back|alone)\b|\bno gaps\b|\b(?:no|without) (?:an? )?(?:small print|surprises?|worr(?:y|ies))\b|\bpay (?:extra )?for\b|\bcomes without\b|\bticked\b|\ball done\b|\bcovered:|: yes\b|\beverything (?:your|required|that)\b|\bstrict audits\b/iu;

/** "Never worry about downtime" and "Not only storage" frame nothing. */
function withoutPseudo(text: string): string {
  const tokens = lex(text, { start: 0, end: text.length }, null);
  let plain = text;
  for (const { cue, from, to } of findCues(english, tokens)) {
    if (cue.says !== 'pseudo' && cue.says !== 'asserted') continue;
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    plain = plain.slice(0, start) + '#'.repeat(end - start) + plain.slice(end);
  }
  return plain;
}

export function framed(text: string | null, place: Place): Reading | null {
  if (text === null) return null;
  const frame = frameOf(text);
  return frame === null ? null : reading(frame.stance, frame.rule, text, place);
}

/** What is answered straight after a fragment or question in the same passage, or by the next. */
export const answered: Rule = (scene) => {
  const isBare = scene.verb < 0;
  if (!isBare && !scene.isQuestion) return null;
  if (scene.isQuestion && isLawAsked(scene)) return null;
  const inPassage = scene.rest.length > 0;
  const text = inPassage ? scene.rest : scene.isQuestion || isNamed(scene) ? scene.passage.around.after : null;
  if (text === null) return null;
  const first = text.slice(0, 400).split(/(?<=[.!?])\s/u)[0] ?? text.slice(0, 400);
  const answer = answerOf(first.replace(/^answer:\s*/iu, ''));
  if (answer === null) return null;
  const isShort = first.length <= 40;
  if (!scene.isQuestion && !isShort) return null;
  if (answer.stance === 'asserted') {
    const named = scene.tokens[scene.at]?.raw.toLowerCase() ?? '';
    if (text.toLowerCase().includes(named)) return null;
  }
  return reading(answer.stance, answer.rule, first.slice(0, 60), 'answer');
};

/** "Does the GDPR require …?": the answer is about the law, and not about us. */
function isLawAsked({ at, tokens }: Scene): boolean {
  const [before, next] = [tokens.slice(0, at).map(({ word }) => word), tokens[at + 1]?.word ?? ''];
  return kindOf(tokens[at]?.raw ?? '') === 'name' && /^(?:do|does|did|will|can)(?: the)?$/u.test(before.join(' ')) && /^(?:require|apply|mandate|cover|prohibit|forbid|allow|define|say|mean|demand|affect|regulate)$/u.test(next);
}

/** "FedRAMP: Future (for agencies)", "SOC 2 – in progress": the answer behind a mark, where it says no, not yet, or only if. */
export const answeredHere: Rule = (scene) => {
  const end = scene.tokens[scene.at]?.end ?? 0;
  const told = /^\s*(?:certification|compliance|report|audit)?\s*(?::|\s[–—-])\s+(\S[^\n]{0,80})/iu.exec(scene.passage.text.slice(end, end + 120))?.[1];
  const answer = told === undefined || told.endsWith(':') ? null : answerOf(told);
  // "Failover: no manual steps" denies the steps.
  const isOfOther = answer?.stance === 'denied' && !/^\W*(?:no|none|not\b(?! (?:only|just|a\b))[^,.;(]{0,30}|n\/a|unavailable|missing|deferred|postponed|out of scope|excluded|rejected)?\W*(?:$|[(,.;—–])/iu.test(told ?? '');
  return answer === null || answer.stance === 'asserted' || isOfOther ? null : reading(answer.stance, answer.rule, told?.slice(0, 60) ?? null, 'after');
};

/** "## SOC 2", and under it "We passed the audit in May": the section says what the heading only names. */
export const headed: Rule = (scene) => {
  const { after } = scene.passage.around;
  if (after === null || scene.verb >= 0 || !isNamed(scene)) return null;
  const first = after.slice(0, longest).split(/(?<=[.!?])\s/u)[0] ?? '';
  const words = first.split(/[^\p{L}\p{N}'’]+/u);
  const isOfUs = words.some((word) => /^(?:we|ours)$/iu.test(word) || isPublisherName(scene, word.toLowerCase()));
  const told = obtained.exec(first)?.[0];
  if (!isOfUs || told === undefined) return null;
  const cues = findCues(english, lex(first, { start: 0, end: first.length }, null));
  return cues.some(({ cue }) => ['denied', 'planned', 'conditional', 'topic'].includes(cue.says)) ? null : reading('asserted', 'told-below', told, 'answer');
};

const obtained =
  /\b(?:passed|earned|achieved|obtained|received|renewed|completed|handed over|(?:hold|holds|have|has) (?:it|one|this|that|them|both|the \p{L}+|a (?:report|certificate|letter|valid|current|clean))|(?:is|are) (?:now )?(?:certified|compliant|done|live|ready|covered|audited))\b/iu;

/** A heading that names the thing and no more: what follows it may be its answer. */
function isNamed(scene: Scene): boolean {
  const token = scene.tokens[scene.at];
  return scene.passage.carrier === 'heading' && token !== undefined && scene.passage.text.trim().length <= token.end - token.start + 12;
}

/** "✔ Checkout": ticked, whatever the words alone would say. */
export const mark: Rule = (scene) => {
  const start = scene.tokens[scene.at]?.start ?? 0;
  const near = /[:：]\s*([✓✔✅☑🟢])[^.;:|\n]{0,16}$/u.exec(scene.passage.text.slice(Math.max(0, start - 32), start))?.[1];
  const found = near ?? ticked.exec(scene.passage.text)?.[0];
  if (kindOf(scene.tokens[scene.at]?.raw ?? '') === 'superlative') return null;
  return found === undefined || (scene.lead !== '' && near === undefined) ? null : reading('asserted', 'tick', found.trim(), 'before');
};

/** "Status: ☐ Ready ☐ Needs review", "☑ Ready": the box drawn right before the words. */
export const box: Rule = (scene) => {
  const start = scene.tokens[scene.at]?.start ?? 0;
  const drawn = /([☐⬜◻☑☒🗹])[^☐⬜◻☑☒🗹.;:|]{0,24}$/u.exec(scene.passage.text.slice(Math.max(0, start - 40), start))?.[1];
  if (drawn === undefined) return null;
  return '☐⬜◻'.includes(drawn) ? reading('conditional', 'open-task', drawn, 'before') : reading('asserted', 'done-task', drawn, 'before');
};

/** A whole sentence beside an open box is still to be seen; beside a ticked one it speaks for itself. */
export const openTask: Rule = (scene) => (scene.passage.around.task === 'open' ? task(scene) : null);

/** Headings over boxes that are to be ticked some day, not before something else. */
const aheadOf = /\bnext steps?\b|\b(?:improvements|enhancements)\b|\bmilestones?\b|\bsprint \d|\btarget (?:certifications?|features?)\b/iu;

export const task: Rule = (scene) => {
  const box = scene.passage.around.task;
  const planned = box === 'open' ? scene.passage.around.headings.findLast((one) => frameOf(one)?.stance === 'planned' || aheadOf.test(one)) : undefined;
  if (planned !== undefined) return reading('planned', 'frame-planned', planned, 'heading');
  if (box === 'open') return reading('conditional', 'open-task', '[ ]', 'task');
  if (box === 'done') return reading('asserted', 'done-task', '[x]', 'task');
  return null;
};

/** "What payment methods do you accept?", and under it a list: what it names is what is asked for. */
export const listedAnswer: Rule = (scene) => {
  const asked = scene.passage.around.headings.at(-1) ?? '';
  if (scene.verb >= 0 || scene.passage.carrier !== 'list-item' || !/^\W*(?:what|which)\b[^?]*\b(?:do (?:you|we)|does \p{L}+) (?:currently )?(?:accept|support|offer|provide|hold|have|include)\b[^?]*\?\W*$/iu.test(asked)) return null;
  return framed(scene.passage.around.leadIn, 'lead-in') ?? reading('asserted', 'answered', asked, 'heading');
};

/** The line, parents, term, caption, summaries and headings around bare words, nearest first. */
export const frame: Rule = (scene) => {
  const { around } = scene.passage;
  if (isSaidToday(scene)) return null;
  const status = around.siblings.find(([key]) => /\b(?:status|state|stage|phase|availability|progress|done|enabled|certified|compliant)\b/iu.test(key));
  const told = status === undefined ? null : answerOf(status[1]);
  if (told !== null && status !== undefined) return reading(told.stance, told.rule, status[1], 'sibling');
  const found = aroundOf(scene);
  if (found !== null && ['denied', 'conditional'].includes(found.stance) && isOrdered(scene)) return reading('topic', 'instruction', scene.tokens[0]?.raw ?? null, 'before');
  const isState = kindOf(scene.tokens[scene.at]?.raw ?? '') === 'state' || statingAfter(scene) >= 0;
  return found?.stance === 'topic' && (speaksOfUs(scene) || isState) ? null : found;
};

/** An order to the reader, under a heading of lacks or needs: "Rotate keys; use an HSM". */
function isOrdered(scene: Scene): boolean {
  const first = scene.tokens.find(({ kind }) => kind === 'word');
  const isFirst = scene.lead === '' || scene.lead.endsWith(':');
  return isFirst && first !== undefined && first.start < (scene.tokens[scene.at]?.start ?? 0) && (instructingVerbs.has(first.word) || first.word === 'setup') && !sellingVerbs.has(first.word);
}

function aroundOf(scene: Scene): Reading | null {
  const { around, text } = scene.passage;
  const near = nearLabel(scene);
  const keys = around.keys.at(-1) ?? null;
  return (
    parentFrame(around.parents) ??
    leadInFrame(around.leadIn) ??
    (near !== null && around.term !== null && !around.term.includes(near) ? null : framed(around.term, 'term')) ??
    framed(keys, 'key') ??
    framed(around.caption, 'caption') ??
    framed(around.summaries.at(-1) ?? null, 'summary') ??
    headingFrame(around.headings, text.length)
  );
}

/** A mark or a day of its own says more than any heading: "SOC 2, since May". */
function isSaidToday(scene: Scene): boolean {
  const { text } = scene.passage;
  const token = scene.tokens[scene.at];
  if (token === undefined) return false;
  return ticked.test(text) || /^[^.;:(\n]{0,24}?\b(?:since (?!then)\S|as of \S|now\b|today\b|achieved|passed|done\b|renewed)/iu.test(text.slice(token.end, token.end + 50)) || /\b(?:now|finally|already|as of today,?)\s+$/iu.test(text.slice(Math.max(0, token.start - 16), token.start));
}

/** A mark that says yes, before the words it is set to. */
export const ticked = /^\s*[✓✔✅☑🟢]/u;

/** A whole sentence under "This does not mean:" is what is not meant; under "We do not hold:" it speaks for itself. */
export const disclaimed: Rule = (scene) => {
  const { cell, leadIn } = scene.passage.around;
  const column = cell?.columnHeader?.slice(0, longest) ?? '';
  const text = scene.passage.text.slice(scene.tokens[0]?.start ?? 0, scene.tokens[scene.at]?.start ?? 0);
  const told = /^([^:]{4,80}):\s/u.exec(text)?.[1] ?? '';
  if ([told, column, lastOf(leadIn)].some((one) => ofOthers.test(one))) return null;
  if (disclaiming.test(told)) return reading('denied', 'frame-denied', told, 'before');
  if (disclaiming.test(column)) return reading('denied', 'frame-denied', column, 'column');
  const last = lastOf(leadIn);
  const found = last.length <= longest && last.endsWith(':') ? disclaiming.exec(last)?.[0] : undefined;
  return found === undefined ? null : reading('denied', 'frame-denied', found, 'lead-in');
};

/** A whole sentence in a column of things to come. */
export const upcoming: Rule = (scene) => {
  const column = scene.passage.around.cell?.columnHeader ?? null;
  const found = scene.passage.around.cell?.isHeader === true ? null : framed(column, 'column');
  return found?.stance === 'planned' ? found : null;
};

/** Those of whom a line denies what it introduces, and things that say nothing by themselves. */
const ofOthers = /\b(?:others?|rivals?|competitors?|few|most|hosts?|clouds?|stores?|shops?|price|words|talk)\b/iu;

/** A whole sentence that a line introduces which asks the reader for it. */
export const listed: Rule = (scene) => {
  const last = lastOf(scene.passage.around.leadIn);
  // "Pick the managed one if …", and under it what would have to be so.
  const opened = scene.passage.carrier === 'list-item' ? [scene.passage.around.headings.at(-1) ?? '', last].find((one) => /\b(?:if|when)(?: you)?\s*(?:…|\.{3}|:)?\s*$/iu.test(one)) : undefined;
  if (opened !== undefined && !speaksOfUs(scene)) return reading('conditional', 'frame-conditional', opened.slice(-60), 'heading');
  const asked = last.endsWith(':') && !speaksOfUs(scene) && !fulfilling.test(last) && !speaksHere(scene) && !isOwnThing(scene) ? asking.exec(last.slice(-longest))?.[0] : undefined;
  return asked === undefined ? null : reading('conditional', 'frame-conditional', asked, 'lead-in');
};

function lastOf(leadIn: string | null): string {
  return leadIn?.slice(-400).trim().split(/(?<=[.!?])\s+/u).at(-1) ?? '';
}

/** A lead-in that says its list is met, or only wants to be heard. */
const fulfilling =
  /\b(?:are|is) (?:all )?met\b|\b(?:we|all \p{L}+|every \p{L}+|each \p{L}+) (?:meet|meets|satisf(?:y|ies)|fulfils?)\b|\b(?:should|must|need to|have to|please|before you \p{L}+,?) (?:\p{L}+ ){0,2}(?:know|hear|see|seen|sleep|expect|worry|facts?|ask|check these)\b|\b(?:ensure|enjoy) (?:a |an |your |some )?(?:peace|good|sound|calm)\b|\bfacts\b|^before you ask\b/iu;

/** "Data is encrypted", "the store is certified": a thing of ours as the subject. */
function isOwnThing(scene: Scene): boolean {
  const [the, noun] = [scene.tokens[0]?.word ?? '', scene.tokens[1]?.word ?? ''];
  return the === 'data' || (the === 'the' && (ownThings.has(noun) || /^(?:harbou?r|marina|platform|service)$/u.test(noun)));
}

/** A line that asks the reader for what it introduces. */
const asking = /\b(?:please (?:have|bring|provide|send|include|prepare|make sure|check|confirm|verify)|you(?:['’]ll| will)? (?:must|should|need|have to)|make sure|check that|ensure|before you|(?:must|should|need to|has to|have to) (?:also )?(?:meet|have|demonstrate|show|satisfy|provide|fulfil)|the following (?:criteria|requirements|conditions)|criteria\W*$)/iu;

const disclaiming =
  /\b(?:(?:does|do|did|should|must|may|can|will) ?(?:not|n['’]t)|cannot|never|nothing here|none of (?:this|these|it|them)) (?:\w+ )?(?:mean|imply|claim|say|prove|suggest|show|state|certify|assert|promise|indicate|establish|demonstrate|be read as|be taken as|tell you)(?:s|ed)?\b|\bnot (?:a |an )?(?:claims?|statements?|promises?|proof|evidence) (?:that|of)\b/iu;

/** "Odd ones are not recommended." tells of them, and introduces nothing; "None of these is held." does. */
function isStatement(text: string): boolean {
  if (!text.endsWith('.') || /\b(?:following|below|these|those|this list|here|none of|yet)\b/iu.test(text)) return false;
  const tokens = lex(text, { start: 0, end: text.length }, null);
  return tokens.some((_, at) => at > 0 && isFiniteAt(tokens, at)) && !/^(?:we|no|not|none)\b/iu.test(text);
}

/** Only what introduces: the last sentence, if it ends in a colon or is a bare label. */
function leadInFrame(leadIn: string | null): Reading | null {
  const last = lastOf(leadIn);
  if (last === '' || (!last.endsWith(':') && (last.length > 60 || isStatement(last)))) return null;
  return framed(last, 'lead-in');
}

/** Whether an order begins here: "Next step: Create a store to …". */
function isOrderAfter(text: string): boolean {
  const first = /^\s*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
  return instructingVerbs.has(first) && !offeringVerbs.has(first);
}

const offeringVerbs = new Set('get enjoy buy order start try use'.split(' '));

/** Whether the mention's own sentence names the publisher: it then speaks for itself. */
function namesUsHere(scene: Scene): boolean {
  return scene.tokens.some(({ word }) => ['we', 'our', 'us'].includes(word) || isPublisherName(scene, word));
}

/** The capitalised words and colon right before the mention, among other labels of the same text: "Target: shops; Promise: 99 %". */
function nearLabel(scene: Scene): string | null {
  const start = scene.tokens[scene.at]?.start ?? 0;
  const before = scene.passage.text.slice(Math.max(0, start - 80), start);
  return /(?:^|[\s→;|.,(])(\p{Lu}[\p{L}-]*(?: \p{L}+){0,2}):\s*(?:[<>~≥≈]\s*)?$/u.exec(before)?.[1] ?? null;
}

/** A label within the passage: "Prerequisite: …", "Scope: …". */
export const label: Rule = (scene) => {
  const isShort = (scene.tokens.at(-1)?.end ?? 0) - (scene.tokens[0]?.start ?? 0) <= 60 && !namesUsHere(scene);
  const lead = isShort && scene.lead.length <= 24 && /^[^.!?]+[.!]$/u.test(scene.lead) ? framed(scene.lead.slice(0, -1), 'before') : null;
  if (lead !== null) return lead;
  const text = scene.passage.text.slice(0, scene.tokens[scene.at]?.start ?? 0);
  const near = nearLabel(scene);
  if (near !== null) {
    const told = framed(near, 'before');
    if (told !== null) return told;
  }
  const colon = text.lastIndexOf(':');
  if (colon < 0 || colon > 60 || /[.!?]\s/u.test(text.slice(0, colon))) return null;
  const said = text.slice(0, colon);
  const isDone = /^\W*(?:already )?(?:done|shipped|delivered|completed|released|achieved|finished)\b|\((?:done|shipped|completed?|delivered|released|live)\)|[✓✔✅☑]/iu.exec(said)?.[0];
  if (isDone !== undefined) return reading('asserted', 'answer-yes', isDone, 'before');
  if (/^\W*(?:next steps?|tip|note|hint|example|e\.g|step \d+)\W*$/iu.test(said) && isOrderAfter(text.slice(colon + 1))) return reading('topic', 'instruction', said.trim(), 'before');
  if (/^\W*(?:(?:q[1-4]|h[12])[\s-]*(?:fy)?\d{2,4}|20\d\d[\s-]*(?:q[1-4]|h[12]))\W*$/iu.test(said)) return reading('planned', 'answer-planned', said.trim(), 'before');
  return framed(said, 'before');
};

function parentFrame(parents: readonly string[]): Reading | null {
  for (let index = parents.length - 1; index >= 0; index -= 1) {
    const found = framed(parents[index] ?? null, 'parent');
    if (found !== null) return found;
  }
  return null;
}

/**
 * Under "Limitations" a bare noun is a thing lacking; a longer fragment says how
 * a thing there is limited.
 */
const nounLength = 60;

function headingFrame(headings: readonly string[], length: number): Reading | null {
  for (let index = headings.length - 1; index >= 0; index -= 1) {
    const heading = headings[index] ?? '';
    if (length > nounLength && /\b(?:limit\w*|gaps?|problems?|issues?)\b/iu.test(heading)) continue;
    const found = framed(heading, 'heading');
    if (found !== null) return found;
  }
  return null;
}
