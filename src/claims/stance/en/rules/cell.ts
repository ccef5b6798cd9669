import type { Cell, LabelledText, Reading } from '../../../types.ts';
import { findCues } from '../../cue.ts';
import { englishCues } from '../words/cues.ts';
import { kindOf } from '../words/kinds.ts';
import { comparisonHeadings } from '../words/party.ts';
import { manualColumns, wordColumns } from '../words/structure.ts';
import { lex } from '../lexer.ts';
import { either } from '../words/pattern.ts';
import { asksOthers, isQuality } from '../nearby.ts';
import { weFor } from '../plain.ts';
import { hasWholeName, namesPublisher } from '../publisher.ts';
import type { Scene } from '../scene.ts';
import { answerOf, frameOf, framed, isHedged, isOfBurden, longest, rhythm } from './around.ts';
import { reading } from './rule.ts';
import type { Rule } from './rule.ts';

/** Cells decide by their row and column. */
export const cell: Rule = (scene) => {
  const { cell: place } = scene.passage.around;
  if (place === null) return null;
  const mapped = mappedTo(scene, place);
  if (mapped !== null) return mapped;
  if (place.isHeader && place.columnCells.length > 0) {
    const share = /\b(?:uptime|availability)\b/iu.test(scene.passage.text) ? place.columnCells.find(({ text }) => /^\W*9\d[.,]\d+\s*%?\W*$/u.test(text)) : undefined;
    return share === undefined ? headerCell(place) : reading('asserted', 'answer-yes', share.text, 'column');
  }
  if (asksOthers(place.columnHeader ?? '')) return reading('topic', 'manual-column', place.columnHeader, 'column');
  const kind = scene.kind;
  const shown = uptimeShown(scene, place);
  if (shown !== null) return shown;
  const sum = place.rowCells.find(({ label }) => /\bdowntime (?:per|a|in|each)\b|^\W*(?:per )?(?:day|week|month|year)(?:ly)?\W*$/iu.test(label ?? ''));
  if (sum !== undefined && place.column === 0 && !place.rowCells.some(({ label }) => /\b(?:plans?|tiers?|ours?|we|price|service|promised?)\b/iu.test(label ?? ''))) return reading('topic', 'definition', sum.label, 'column');
  if (kind === 'step' || kind === 'feature') {
    const header = place.columnHeader ?? '';
    // A form that was filled in: "Field | Value".
    const row = place.rowCells.some(({ label }) => /^\W*(?:values?|answers?|responses?|status|entry|content|reply)\W*$/iu.test(label ?? '')) ? rowHeader(scene, place) : null;
    if (row !== null && row.because.rule.startsWith('answer-')) return row;
    const isPaper = /^\W*doc(?:ument)?s?\W*$/iu.test(header) && /\b(?:reports?|certificates?|letters?|attestations?|agreements?|audits?)$/iu.test(scene.named);
    if (!isPaper && manualColumns.test(header.slice(0, longest))) return reading('topic', 'manual-column', header, 'column');
  }
  return rowHeader(scene, place) ?? askedOfUs(scene, place) ?? theirColumn(scene, place) ?? (place.column > 0 ? statusOf(scene, place) : null) ?? columnFrame(place) ?? neighbours(scene, place) ?? ofPlan(scene);
};

/** "Uptime | 99.95 %": a share of the time, and no target. */
function uptimeShown(scene: Scene, place: Cell): Reading | null {
  if (place.column !== 0 || !/^(?:(?:monthly|system|service|platform) )?(?:uptime|availability)$/iu.test(scene.named)) return null;
  const around = [...scene.passage.around.headings.slice(-2), scene.passage.around.leadIn ?? ''];
  const shares = place.rowCells.slice(1).filter(({ text }) => /^\W*(?:9\d(?:[.,]\d+)?|100)\s?(?:%|per ?cent\b)/u.test(text));
  const shown = shares.find(({ label }) => !notOurs.test(label ?? ''));
  const aim = shown === undefined ? shares.find(({ label }) => /\b(?:targets?|goals?|planned|desired)\b/iu.test(label ?? '')) : undefined;
  if (aim !== undefined) return reading('planned', 'answer-planned', aim.label, 'column');
  return shown === undefined || around.some((one) => notOurs.test(one)) ? null : reading('asserted', 'answer-yes', shown.text.slice(0, 60), 'row');
}

/** Columns and headings over figures that nobody has reached yet, or that others have. */
const notOurs = /\b(?:targets?|goals?|benchmarks?|objectives?|slos?|requirements?|required|industry|typical|allowed|planned|desired|expected|nines|levels?|downtime|means?)\b/iu;

/** A standard over numbers of its controls, or a control beside them, on a page of such relations: they relate one to another, and tell of nobody. */
function mappedTo(scene: Scene, place: Cell): Reading | null {
  const { caption, headings, leadIn, title } = scene.passage.around;
  const near = [title ?? '', ...headings, caption ?? '', leadIn ?? '', ...place.rowCells.map(({ label }) => label ?? '')];
  if (!near.some((one) => mapping.test(one)) || near.some((one) => having.test(weFor(scene, one)))) return null;
  const codes = (place.isHeader ? place.columnCells : place.rowCells).map(({ text }) => text).filter((text) => text !== scene.passage.text && !/^\s*#?\d*\s*$/u.test(text));
  const listed = codes.filter((text) => areControls(text));
  return listed.length * 2 > codes.length ? reading('topic', 'mapping', listed[0] ?? null, place.isHeader ? 'column' : 'row') : null;
}

const mapping = /\b(?:mappings?|mapped|crosswalks?|(?:success|control) criteri(?:a|on)|criterion)\b/iu;

/** What makes of related numbers something that is had. */
const having = /\b(?:we|our|ours|us|in force|passed|pass|met|meets?|implement\w*|audited|attested|certif\w*|exceptions?|proven|results?|reports?|features?|every|each|includes?|versions?|since|live)\b/iu;

/** "SC-28, SC-12", "CC6.1", "A.8.24", "1.4.3": numbers in a catalogue of controls. */
function areControls(text: string): boolean {
  const parts = text.trim().split(/[\s,;/&]+/u);
  return parts.some((part) => /\d/u.test(part)) && parts.every((part) => /^(?:[A-Z]{2,3}-\d{1,2}(?:\(\d+\))?|CC\d\.\d|[A-Z]{1,3}\.?\d+(?:\.\d+){1,3}|(?:[A-Z]{2}\.)[A-Z]{2}-\d{1,2}|[1-4]\.\d\.\d{1,2}|[A-Z]{2,4})$/u.test(part));
}

/** "Audit | Who performs it | Do we hold it?": a no in the last column speaks for the whole row. */
function askedOfUs(scene: Scene, place: Cell): Reading | null {
  const asked = place.column === 0 ? undefined : place.rowCells.find(({ label }) => /^\W*(?:do|does|is|are|has|have) (?:we|us|it|they|this)\b[^?]*\?\W*$/iu.test(weFor(scene, label ?? '')) && !isOfBurden(label ?? ''));
  const answer = asked === undefined || asked.text === scene.passage.text ? null : answerOf(asked.text);
  return answer?.stance === 'denied' ? reading('denied', answer.rule, `${asked?.label ?? ''} ${asked?.text ?? ''}`.slice(0, 60), 'row') : null;
}

/** "Can be bought today | No": a short statement at the head of its row, and the answer beside it. */
export const labelled: Rule = (scene) => {
  const { cell: place } = scene.passage.around;
  if (place === null || place.isHeader || place.column !== 0 || scene.passage.text.length > 60 || /[.!]\s*$/u.test(scene.passage.text)) return null;
  const told = rowHeader(scene, place);
  return told !== null && told.because.rule.startsWith('answer-') ? told : null;
};

/** "Penetration test? | Not yet": a question in a row, and its answer in another cell of it. */
export const questionnaire: Rule = (scene) => {
  const { cell: place } = scene.passage.around;
  if (place === null || !/\b(?:questions?|asked|items?|requirements?)\b/iu.test(place.columnHeader ?? '')) return null;
  const answer = place.rowCells.find(({ label }) => /^\W*(?:answers?|responses?|our (?:answer|response|position)|replies|reply)\W*$/iu.test(label ?? ''))?.text ?? '';
  if (answer === '') return null;
  const told = answerOf(answer);
  if (told?.stance === 'denied' && isOfBurden(scene.passage.text.slice(0, longest))) return reading('asserted', 'double-negation', answer.slice(0, 60), 'row');
  if (told !== null) return reading(told.stance, told.rule, answer.slice(0, 60), 'row');
  const first = answer.slice(0, longest).split(/(?<=[.!?])\s/u)[0] ?? '';
  const cues = findCues(englishCues, lex(first, { start: 0, end: first.length }, null)).map(({ cue }) => cue.says);
  const stance = (['planned', 'denied', 'conditional'] as const).find((one) => cues.includes(one));
  return reading(stance ?? 'asserted', 'answered', answer.slice(0, 60), 'row');
};

function headerCell(place: Cell): Reading | null {
  const told = place.columnCells.map((one) => answerOf(one.text)).filter((one) => one !== null);
  if (told.length === 0) return null;
  // "Shallow: none; deep: hourly".
  const other = place.columnCells.find(({ text }) => text.trim() !== '' && answerOf(text) === null && !isHeldBack(text) && text.length <= 40);
  if (other !== undefined && told.every(({ stance }) => stance === 'denied')) return reading('asserted', 'answer-yes', other.text, 'column');
  const yes = told.find((one) => one.stance === 'asserted');
  const first = yes ?? told[0];
  return first === undefined ? null : reading(first.stance, first.rule, null, 'column');
}

/** The row's label is judged by the row: our column where one is named, else the first answer. */
function rowHeader(scene: Scene, place: Cell): Reading | null {
  // "Do not say | Unless": what stands there is a word, whatever is said of it.
  if (place.column !== 0 || wordColumns.test(place.columnHeader ?? '')) return null;
  const others = place.rowCells.slice(1);
  const faultless = others.find(({ label, text }) => faults.test(label ?? '') && nothing.test(text) && !others.some((one) => one.text !== text && answerOf(one.text)?.stance === 'denied'));
  if (faultless !== undefined) return reading('asserted', 'double-negation', `${faultless.label ?? ''}: ${faultless.text}`.slice(0, 60), 'row');
  // A mark of any kind under "Yes".
  const under = others.find(({ label, text }) => /^\W*(?:yes|held|done|passed)\W*$/iu.test(label ?? '') && /^[^\p{L}\p{N}]{0,3}x?[^\p{L}\p{N}]{0,3}$/iu.test(text.trim()) && !/^[\s–—✗✘❌×-]*$/u.test(text));
  if (under !== undefined) return reading('asserted', 'answer-yes', `${under.label ?? ''}: ${under.text}`.slice(0, 60), 'row');
  // "2024: none; 2026: 84 pages": the last year tells.
  const years = others.filter(({ label }) => /^\W*(?:19|20)\d\d\W*$/u.test(label ?? ''));
  const latest = years.length >= 2 ? years.at(-1) : undefined;
  if (latest !== undefined && latest.text.trim() !== '' && answerOf(latest.text) === null && !isHeldBack(latest.text)) return reading('asserted', 'answer-yes', `${latest.label ?? ''}: ${latest.text}`.slice(0, 60), 'row');
  // "Requirement | Met on": a day beside it says that it is so; "What | Where", a place.
  const dated = others.find(({ label, text }) => (datedColumns.test(label ?? '') && aDay.test(text)) || (/^\W*(?:where|kept in)\W*$/iu.test(label ?? '') && /\p{L}/u.test(text) && !/[/_]|\.\w{2,4}\b|^\W*see\b/iu.test(text)));
  if (dated !== undefined && answerOf(dated.text) === null && !isHeldBack(dated.text) && !/\b(?:tbd|todo|planned|scheduled|pending|expected|due|target|by|before|until)\b/iu.test(dated.text)) return reading('asserted', 'answer-yes', `${dated.label ?? ''}: ${dated.text}`.slice(0, 60), 'row');
  const cells = latest === undefined ? tellingCells(scene, others) : [latest];
  // "SLA | open": a box that waits.
  const open = scene.kind === 'step' ? undefined : cells.find(({ text }) => /^\W*open\W*$/iu.test(text));
  if (open !== undefined) return reading('conditional', 'answer-needed', open.text, 'row');
  const told = cells.flatMap((one) => {
    const found = isTick(one.text, place) ? yes : answerOf(one.text);
    // Under "Target", a yes is one to come.
    const target = found?.stance === 'asserted' ? frameOf(one.label ?? '') : null;
    const answer = target?.stance === 'planned' ? target : found;
    return answer === null ? [] : [{ answer, words: one.text.slice(0, 60) }];
  });
  // A yes in any column is a yes: which one is for the reader to find out.
  const figure = told.length > 0 ? cells.find(({ text }) => extents.test(text)) : undefined;
  if (figure !== undefined) return reading('asserted', 'answer-yes', figure.text.slice(0, 60), 'row');
  const first = told.find(({ answer }) => answer.stance === 'asserted') ?? told[0];
  // A corner that says "Extra cost" makes a no good news.
  const corner = place.rowCells[0]?.label ?? '';
  if (first?.answer.stance === 'denied' && corner.length < 40 && ((faults.test(corner) && !/^\W*(?:(?:open|known) )?(?:gaps?|holes?|missing)\W*$/iu.test(corner)) || /^\W*(?:extra (?:costs?|charges?|fees?)|surcharges?|days (?:missed|lost|down))\W*$/iu.test(corner))) return reading('asserted', 'double-negation', `${corner}: ${first.words}`.slice(0, 60), 'row');
  if (first !== undefined) return reading(first.answer.stance, first.answer.rule, first.words, 'row');
  // "Backups | Daily, kept 14 days".
  const often = ['step', 'feature'].includes(scene.kind) ? cells.find(({ label, text }) => rhythm.test(text) && !isHedged(text) && !isHeldBack(text) && frameOf(label ?? '') === null) : undefined;
  if (often !== undefined) return reading('asserted', 'answer-yes', often.text.slice(0, 60), 'row');
  const filled = others.filter(({ text }) => text.trim() !== '');
  // "Included | Not included": two lists side by side.
  if (others.some(({ label }) => isOpposite(label, place.columnHeader)) || offeredColumns.test(place.columnHeader ?? '') || /^\W*(?:yes|today|now)\W*$/iu.test(place.columnHeader ?? '') || hasWholeName(scene, place.columnHeader)) return null;
  const isTaken = filled.length > 0 && !others.some(({ label }) => besidesHaving.test(label ?? '')) && !isQuality(scene.named) && filled.every(({ text, label }) => isHeldBack(text) || ['denied', 'conditional'].includes(frameOf(label ?? '')?.stance ?? ''));
  return isTaken ? reading('topic', 'row-label', filled[0]?.text.slice(0, 60) ?? null, 'row') : null;
}

/** The cells that tell of the row's label: a status of today, else our own columns, and never what is asked for. */
function tellingCells(scene: Scene, others: readonly LabelledText[]): readonly LabelledText[] {
  const today = others.filter(({ label, text }) => /\b(?:current|today|now|status)\b/iu.test(label ?? '') && answerOf(text) !== null);
  if (today.length > 0) return today;
  const named = others.filter((one) => hasWholeName(scene, one.label));
  if (named.length > 0) return named;
  const ours = others.filter((one) => isOurColumn(scene, one.label));
  if (ours.length > 0) return ours;
  return others.filter(({ label }) => frameOf(label ?? '')?.stance !== 'conditional' && !besidesHaving.test(label ?? ''));
}

/** How much there is, how often or where: a yes beside a no. */
const extents = new RegExp(either(
  String.raw`^\W*(?:\d[\d.,]*\s?%|24\s?[/x×]\s?7|\d+ ?(?:h|hours?|min|minutes|days?)\b|custom\b|business hours|e-?mail)`,
  String.raw`^\W*(?:hourly|daily|nightly|weekly|monthly|continuous(?:ly)?|optional|full|basic|extended|priority|dedicated)\W*$`,
  String.raw`^\W*(?:part of|in the price|works?\b|within|allowed|each|every|always|free|on all|by (?:card|mail|phone)|up to \d|from \d)\b`,
  String.raw`^\W*(?:android|ios|ipad|iphone|windows|mac ?os|linux|desktop|web|browser)(?: only)?\W*$`,
), 'iu');

/** Columns whose "no" denies a fault, a price or an end, and not the thing. */
const besidesHaving =
  /\b(?:issues?|exceptions?|findings?|limits?|fees?|prices?|costs?|surcharges?|efforts?|expiry|expired|expires|can be|extras?|hidden|incidents?|downtime|violations?|open|elsewhere|others?|rivals?|public)\b/iu;

/** An answer that says there is none, where "not yet done" says what is lacking. */
const nothing = /^\W*(?:none|no|nil|nothing|zero|0|never|n\/a)\b(?! (?:yet|evidence|proof|report))|^\s*[–—✗✘❌×-]\s*$/iu;

/** Of these a "no" is good news. */
const faults = /^\W*(?:open |known )?(?:days missed|missed|lost|gaps?|holes?|missing|exceptions?|findings?|faults?|incidents?|violations?|breaches|complaints?|deviations?|qualifications?|outages?)\W*$/iu;

/** "Recorded only; changes remain deferred": the row tells of its label, and takes it back. */
function isHeldBack(text: string): boolean {
  const start = text.slice(0, longest);
  if (/^\W*(?:no|nr)\.? ?\d/iu.test(start)) return false;
  return findCues(englishCues, lex(start, { start: 0, end: start.length }, null)).some(({ cue }) => cue.says === 'denied');
}

const yes = { stance: 'asserted', rule: 'answer-yes' } as const;

const datedColumns = /^\W*(?:since(?: when)?|when|date|met(?: on)?|closed(?: on)?|done(?: on)?|signed(?: on)?|held since|issued(?: on)?|evidence|proof|passed(?: on)?|completed(?: on)?)\W*$/iu;
const aDay = /\b(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)?\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** What heads a list of what there is. */
const offeredColumns = /^\W*(?:included|offered|on board|available|in the box|held|yours)(?: (?:today|now|here))?\W*$|^(?!.*(?:\bnot\b|n['’]t\b|\bnever\b|\bno\b|\?)).*\b(?:holds?|has|have|offers?|includes?|provides?|supports?|comes with|you get)\b/iu;

/** "In place | Not in place". */
function isOpposite(label: string | null, header: string | null): boolean {
  const plain = (text: string | null): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N} ]+| (?:today|now|here|yet)\b/gu, '').trim();
  return plain(header) !== '' && plain(label) === `not ${plain(header)}`;
}

/** A cross stands for yes where the other cells are empty, for no beside a tick. */
function isTick(text: string, place: Cell): boolean {
  if (!/^\s*[x×]\s*$/iu.test(text)) return false;
  return place.rowCells.slice(1).every((one) => one.text === text || /^[\s–—-]*$/u.test(one.text)) && place.rowCells.some((one) => one.text.trim() === '');
}

function isOurColumn(scene: Scene, label: string | null): boolean {
  if (label === null) return false;
  return /\b(?:us|we|our|here)\b|^\W*this (?:app|project|tool|product|library|package|repo|one)\b/iu.test(label) || namesPublisher(scene, label);
}

function columnFrame(place: Cell): Reading | null {
  // What is sold, not what is planned.
  return /^\W*plans?\W*$/iu.test(place.columnHeader ?? '') ? null : framed(place.columnHeader, 'column');
}

/** "# Plan: procurement readiness", and a table of what it comes to. */
function ofPlan({ passage: { around }, tokens, at }: Scene): Reading | null {
  const title = around.headings[0] ?? '';
  return /^\W*(?:\p{L}+ ){0,2}plan\s?:/iu.test(title) && kindOf(tokens[at]?.raw ?? '') !== 'superlative' ? reading('planned', 'frame-planned', title.slice(0, 60), 'heading') : null;
}

/** Beside a column that has our whole name: under another's. */
function theirColumn(scene: Scene, place: Cell): Reading | null {
  const { columnHeader } = place;
  if (columnHeader === null || place.column === 0 || isOurColumn(scene, columnHeader) || !/^\W*\p{Lu}/u.test(columnHeader) || ownColumns.test(columnHeader)) return null;
  return place.rowCells.slice(1).some(({ label }) => hasWholeName(scene, label)) ? reading('other-party', 'their-column', columnHeader, 'column') : null;
}

/** Columns of a table that say more of the same. */
const ownColumns = /\b(?:status|notes?|evidence|details?|descriptions?|features?|comments?|since|dates?|plans?|prices?|why|how|what|today|now|planned|roadmap|results?|answers?|differences?|remarks?|reasons?|next|target|source|owner|gaps?|advantages?|innovation|approach|solutions?|positions?|verdict|winner|strengths?|weakness(?:es)?)\b/iu;

/** A status elsewhere in the row speaks for the cells beside it. */
function statusOf(scene: Scene, place: Cell): Reading | null {
  for (const one of place.rowCells.slice(1)) {
    if (one.text === scene.passage.text || (!isStatus(one) && !/^\W*(?:to be |tb[ad]\b|planned\b|not yet\b)/iu.test(one.text))) continue;
    const answer = answerOf(one.text);
    if (answer !== null) return reading(answer.stance, answer.rule, one.text.slice(0, 60), 'row');
  }
  return null;
}

function neighbours(scene: Scene, place: Cell): Reading | null {
  const hasOurs = place.rowCells.some((one) => isOurColumn(scene, one.label));
  const isComparison = [scene.passage.around.title ?? '', ...scene.passage.around.headings].some((one) => comparisonHeadings.test(one));
  if (hasOurs && isComparison && place.columnHeader !== null && !isOurColumn(scene, place.columnHeader) && place.column > 0) {
    return reading('other-party', 'their-column', place.columnHeader, 'column');
  }
  return statusOf(scene, place) ?? framed(place.rowHeader, 'row');
}

function isStatus(one: LabelledText): boolean {
  return one.label !== null && /\b(?:status|state|done|ready|available|progress|held)\b|\bdo (?:we|you) have\b|\bhave (?:it|one|this)\b/iu.test(one.label);
}
