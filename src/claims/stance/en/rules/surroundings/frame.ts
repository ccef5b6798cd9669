import { pattern } from '../../words/pattern.ts';
import type { Reading } from '../../../../types.ts';
import {
  answerOf,
  asksOthers,
  framed,
  isMarkedDone,
  lastOf,
  longest,
  nearLabel,
  ticked,
  tokensOf,
} from '../../shared/beside.ts';
import { statingAfter } from '../../shared/noun-phrase.ts';
import { isPublisherName, speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { deniesLack, turnBefore } from '../../shared/turned.ts';
import { isFiniteAt } from '../../sentence/finite.ts';
import type { Scene } from '../../sentence/scene.ts';
import { givenHeads } from '../../words/given-heads.ts';
import { instructingVerbs, sellingVerbs } from '../../words/grammar.ts';
import type { Rule } from '../rule.ts';
import { ticks } from '../../../../text/marks.ts';

/** The line, parents, term, caption, summaries and headings around bare words, nearest first. */
export const frame: Rule = (scene) => {
  const { around } = scene.passage;
  if (isSaidToday(scene)) return null;
  if (asksOthers(lastOf(around.leadIn)) && !/\b(?:yes|included|both|all of (?:it|them))\b/iu.test(scene.rest))
    return reading('topic', 'instruction', lastOf(around.leadIn).slice(-60), 'lead-in');
  const status = around.siblings.find(([key]) =>
    /\b(?:status|state|stage|phase|availability|progress|done|enabled|held|certified|compliant)\b/iu.test(key),
  );
  const told = status === undefined ? null : answerOf(status[1]);
  if (told !== null && status !== undefined) return reading(told.stance, told.rule, status[1], 'sibling');
  const met = given(scene) ?? fulfilled(scene);
  if (met !== null) return met;
  const found = aroundOf(scene);
  // Under "Not offered", and then "Offered:".
  const isHeaded = found?.because.place === 'heading' && ['denied', 'conditional'].includes(found.stance);
  const turn = isHeaded || (found?.because.place === 'lead-in' && deniesLack(around)) ? turnBefore(around) : null;
  if (turn !== null) return reading('asserted', 'answer-yes', turn, 'lead-in');
  // "Backups are kept for 30 days only" under "Limitations": a limit is one of what there is.
  if (
    found?.stance === 'denied' &&
    found.because.place === 'heading' &&
    /\blimit/iu.test(found.because.words ?? '') &&
    limiting.test(scene.passage.text)
  )
    return null;
  // "Status: ready for launch" on a checklist, and a boast there, is nothing to be ticked.
  const isChecklist = found?.stance === 'conditional' && around.task === null && found.because.place === 'heading';
  if (
    isChecklist &&
    (scene.kind === 'superlative' ||
      /^\W*(?:(?:current|overall|project) )?status\W/iu.test(scene.passage.text.slice(0, 40)) ||
      nearLabel(scene) === 'Status')
  )
    return null;
  if (found !== null && ['denied', 'conditional'].includes(found.stance) && isOrdered(scene))
    return reading('topic', 'instruction', scene.tokens[0]?.raw ?? null, 'before');
  const isState =
    scene.kind === 'state' || statingAfter(scene) >= 0 || /\b(?:certificates?|attestations?)$/iu.test(scene.named);
  // In a table of contents, and among what else there is to read, everything is a title.
  const isLinkList =
    found?.stance === 'topic' &&
    listsOfTitles.test(found.because.words ?? '') &&
    !speaksOfUs(scene) &&
    !stated.test(scene.passage.text);
  return found?.stance === 'topic' && !isLinkList && (speaksOfUs(scene) || isState) ? null : found;
};

/** What ends as a sentence does, or says what was done. */
const stated = pattern('iu')`
  [.!${ticks}]\s*$|(?:certified|compliant|accredited|attested|audited|encrypted|approved)\b`;

const tickedAfter = pattern('u')`^[^.;\n]{0,12}[${ticks}]`;

/** Headings over what there is today. */
const ofToday = pattern('iu')`
  \b(?:current(?: version| release| state)?|released|shipped|completed|delivered)\b|[${ticks}]`;

/** "It covers shops", "it was made in May": what is said of a thing that is there, and how far it goes. */
const limiting = pattern('iu')`
  \b(?:was|were|works?|speaks?|covers?|shows?|supports?|keeps?|kept|made|taken|restored?)\b(?![^.]*\b(?:
    not|no|never
  )\b)`;

/** Headings over links to other pages. */
const listsOfTitles = pattern('iu')`
  ^\W*(?:table of contents|see also|related (?:reading|pages|links|docs|documents|articles)|further reading)\W*$`;

/** "What no berth lacks:", "None of this costs extra": a line or heading that denies no more than a price, an effort or an absence. */
function given(scene: Scene): Reading | null {
  const { headings, leadIn } = scene.passage.around;
  const [line, heading] = [lastOf(leadIn), headings.at(-1) ?? ''];
  const isGiven = (text: string): boolean =>
    text !== '' &&
    text.length <= longest &&
    !takenBack.test(text) &&
    givenHeads.some(({ pattern }) => pattern.test(text));
  if (isGiven(line)) return reading('asserted', 'double-negation', line, 'lead-in');
  return line === '' && isGiven(heading) ? reading('asserted', 'double-negation', heading, 'heading') : null;
}

/** "…, as we have none:" */
const takenBack = /,.*\b(?:none|nothing|no such|not (?:exist|there|here))\b/iu;

/** "We accept:", "this statement is in compliance with:": the line says of its list that it is so. */
function fulfilled(scene: Scene): Reading | null {
  const last = lastOf(scene.passage.around.leadIn);
  if (!last.endsWith(':') || framed(last, 'lead-in') !== null) return null;
  const found = holding.exec(last.slice(-200))?.[0];
  return found === undefined ? null : reading('asserted', 'answer-yes', found, 'lead-in');
}

const holding = pattern('iu')`
  \b(?:
    (?:is|are) (?:fully )?in compliance with|(?:complies|conforms|adheres) (?:with|to)|
    (?:is|are) (?:certified|audited|accredited) (?:to|for|against|by|under)|
    we (?:also |currently |now )?(?:
      accept|hold|have|comply with|conform to|adhere to|meet|take|provide|offer|support
    )
  )\b`;

/** An order to the reader, under a heading of lacks or needs: "Rotate keys; use an HSM". */
function isOrdered(scene: Scene): boolean {
  const first = scene.tokens.find(({ kind }) => kind === 'word');
  const isFirst = scene.lead === '' || scene.lead.endsWith(':');
  return (
    isFirst &&
    first !== undefined &&
    first.start < (scene.tokens[scene.at]?.start ?? 0) &&
    (instructingVerbs.has(first.word) || first.word === 'setup') &&
    !sellingVerbs.has(first.word)
  );
}

function aroundOf(scene: Scene): Reading | null {
  const { around, text } = scene.passage;
  const near = nearLabel(scene);
  const keys = around.keys.at(-1) ?? null;
  return (
    parentFrame(around.parents) ??
    leadInFrame(around.leadIn) ??
    (near !== null && around.term !== null && !around.term.includes(near) ? null : framed(restOfTerm(scene), 'term')) ??
    framed(keys, 'key') ??
    (isOfToday(around.cell?.columnHeader ?? '')
      ? null
      : (framed(around.caption, 'caption') ??
        framed(around.summaries.at(-1) ?? null, 'summary') ??
        headingFrame(scene, around.headings, text.length)))
  );
}

/** "**No data loss**: included": a term that names the claim frames it by its other words. */
function restOfTerm({ at, passage, tokens }: Scene): string | null {
  const { term } = passage.around;
  const token = tokens[at];
  const isWithin =
    term !== null &&
    token !== undefined &&
    passage.text.trimStart().startsWith(term.trim()) &&
    token.end <= passage.text.indexOf(term.trim()) + term.trim().length;
  return isWithin ? term.replace(passage.text.slice(token.start, token.end), ' ').trim() : term;
}

/** "On the public site today": the column says when, whatever its table is called. */
function isOfToday(header: string): boolean {
  return (
    /\b(?:today|now|currently|current state|at present)\b/iu.test(header) && !/\b(?:not|no|never)\b/iu.test(header)
  );
}

/** A mark or a day of its own says more than any heading: "SOC 2, since May". */
function isSaidToday(scene: Scene): boolean {
  const { text } = scene.passage;
  const token = scene.tokens[scene.at];
  if (token === undefined) return false;
  const after = text.slice(token.end, token.end + 40);
  if (isMarkedDone(text) || isClosed(scene, after)) return true;
  if (tickedAfter.test(after) || /^\s*(?:[—–:]|\s-)\s*(?:met|held|done|covered|in place|signed)\b/iu.test(after))
    return true;
  return (
    ticked.test(text) ||
    /^[^.;:(\n]{0,24}?\b(?:since (?!then)\S|as of \S|now\b|today\b|achieved|passed|done\b|renewed)/iu.test(
      text.slice(token.end, token.end + 50),
    ) ||
    /\b(?:now|finally|already|as of today,?)\s+$/iu.test(text.slice(Math.max(0, token.start - 16), token.start))
  );
}

/** "SOC 2: closed" under "Open points". */
function isClosed({ passage: { around } }: Scene, after: string): boolean {
  return (
    /^\s*(?:[—–:]|\s-)\s*(?:now |all )?(?:closed|resolved|settled|solved|finished|cleared)\b(?![^.;\n]{0,20}\b(?:by|until|before|down)\b)/iu.test(
      after,
    ) &&
    /\b(?:open|to[ -]?dos?|outstanding|pending|gaps?|missing|blockers?|left to do)\b/iu.test(
      around.headings.at(-1) ?? '',
    )
  );
}

/** "Odd ones are not recommended." tells of them, and introduces nothing; "None of these is held." does. */
function isStatement(text: string): boolean {
  if (!text.endsWith('.') || /\b(?:following|below|these|those|this list|here|none of|yet)\b/iu.test(text))
    return false;
  const tokens = tokensOf(text);
  return tokens.some((_, at) => at > 0 && isFiniteAt(tokens, at)) && !/^(?:we|no|not|none)\b/iu.test(text);
}

/** Only what introduces: the last sentence, if it ends in a colon or is a bare label. */
function leadInFrame(leadIn: string | null): Reading | null {
  const last = lastOf(leadIn);
  if (last === '' || (!last.endsWith(':') && (last.length > 60 || isStatement(last)))) return null;
  return framed(last, 'lead-in');
}

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

function headingFrame(scene: Scene, headings: readonly string[], length: number): Reading | null {
  for (let index = headings.length - 1; index >= 0; index -= 1) {
    const heading = headings[index] ?? '';
    // "Roadmap", and under it "Current version ✅".
    if (ofToday.test(heading) && !/\b(?:not|yet|un\w+)\b/iu.test(heading)) return null;
    // "What Shopify doesn't have": another's lacks, and so not ours.
    const lacking =
      /\b(?:[Ww]hat|[Tt]hings?|[Ff]eatures?) (\p{Lu}[\p{L}.]+) (?:does(?:n['’]t| not)|lacks?|can(?:['’]t|not)|never)\b/u.exec(
        heading,
      )?.[1];
    if (lacking !== undefined && !isPublisherName(scene, lacking) && !/^(?:We|You|It|This|They|There)$/u.test(lacking))
      return null;
    if (length > nounLength && /\b(?:limit\w*|gaps?|problems?|issues?)\b/iu.test(heading)) continue;
    const found = framed(heading, 'heading');
    if (found !== null) return found;
  }
  return null;
}
