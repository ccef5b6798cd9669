import type { Cell, LabelledText, Reading } from '../../../../../types.ts';
import { answerOf, frameOf, longest, saidIn, tellsRhythm } from '../../../shared/beside.ts';
import { isQuality } from '../../../shared/noun-phrase.ts';
import { hasWholeName, namesPublisher } from '../../../shared/publisher.ts';
import { reading } from '../../../shared/reading.ts';
import type { Scene } from '../../../sentence/scene.ts';
import * as columns from '../../../words/columns.ts';
import type { StructureCue } from '../../../words/structure.ts';
import { wordColumns } from '../../../words/headings.ts';
import { no, yes } from '../../answers/told.ts';
import {
  crossedBoxes,
  crosses,
  crossesAlone,
  openBoxes,
  pending,
  pendingAlone,
  timesSigns,
} from '../../../../../text/marks.ts';
import { pattern } from '../../../words/pattern.ts';
import { monthStarts } from '../../../../../text/months.ts';

/** The row's label is judged by the row: our column where one is named, else the first answer. */
export function rowLabel(scene: Scene, place: Cell): Reading | null {
  // "Do not say | Unless": what stands there is a word, whatever is said of it.
  if (place.column !== 0 || wordColumns.test(place.columnHeader ?? '')) return null;
  const others = place.rowCells.slice(1);
  return (
    faultFree(others) ??
    lackedElsewhere(others) ??
    markedYes(place, others) ??
    latestYear(others) ??
    dated(others) ??
    obtainable(scene, others) ??
    answeredInRow(scene, place, others) ??
    heldBackInRow(scene, place, others)
  );
}

/** "Findings | none": no fault, which is good news. */
function faultFree(others: readonly LabelledText[]): Reading | null {
  const found = others.find(
    ({ label, text }) =>
      (columns.faultColumns.test(label ?? '') || columns.drawbacks.test(label ?? '')) &&
      columns.nothing.test(text) &&
      !others.some((one) => one.text !== text && answerOf(one.text)?.stance === 'denied'),
  );
  return found === undefined ? null : reading('asserted', 'double-negation', shown(found), 'row');
}

/** "Absent in | 2024 only": nowhere else. */
function lackedElsewhere(others: readonly LabelledText[]): Reading | null {
  const found = others.find(
    ({ label, text }) =>
      columns.lackingPlaces.test(label ?? '') &&
      /[\p{L}\p{N}]/u.test(text) &&
      !columns.everywhere.test(text) &&
      answerOf(text)?.stance !== 'asserted',
  );
  return found === undefined ? null : reading('asserted', 'double-negation', shown(found), 'row');
}

/** What is no mark that says yes: a gap, a no, what is still to come. */
const unmarked = pattern('u')`^[\s–—×\uFE0F${crosses}${crossesAlone}${pending}${pendingAlone}${openBoxes}-]*$`;

/** A mark of any kind under "Yes". */
function markedYes(place: Cell, others: readonly LabelledText[]): Reading | null {
  const found = others.find(
    ({ label, text }) =>
      /^\W*(?:yes|held|done|passed)\W*$/iu.test(label ?? '') &&
      /^[^\p{L}\p{N}]{0,3}x?[^\p{L}\p{N}]{0,3}$/iu.test(text.trim()) &&
      !unmarked.test(text) &&
      (!place.hasYes || /^\W*yes\W*$/iu.test(label ?? '') || !cross.test(text)),
  );
  return found === undefined ? null : reading('asserted', 'answer-yes', shown(found), 'row');
}

/** "2024: none; 2026: 84 pages", "Then: 0; now: 1": the last of them tells. */
function latestYear(others: readonly LabelledText[]): Reading | null {
  const latest = lastYearOf(others);
  return latest !== undefined && latest.text.trim() !== '' && answerOf(latest.text) === null && !isHeldBack(latest.text)
    ? reading('asserted', 'answer-yes', shown(latest), 'row')
    : null;
}

function lastYearOf(others: readonly LabelledText[]): LabelledText | undefined {
  const years = others.filter(({ label }) => /^\W*(?:19|20)\d\d\W*$/u.test(label ?? ''));
  if (years.length >= 2) return years.at(-1);
  return others.some(({ label }) => columns.formerColumn.test(label ?? ''))
    ? others.find(({ label }) => columns.presentColumn.test(label ?? ''))
    : undefined;
}

/** "Requirement | Met on": a day beside it says that it is so; "What | Where", a place. */
function dated(others: readonly LabelledText[]): Reading | null {
  const found = others.find(
    ({ label, text }) =>
      (columns.datedColumns.test(label ?? '') && aDay.test(text)) ||
      (/^\W*(?:where|kept in)\W*$/iu.test(label ?? '') &&
        /\p{L}/u.test(text) &&
        !/[/_]|\.\w{2,4}\b|^\W*see\b/iu.test(text)),
  );
  const isToCome = found === undefined || isHeldBack(found.text) || columns.toCome.test(found.text);
  return isToCome || answerOf(found.text) !== null ? null : reading('asserted', 'answer-yes', shown(found), 'row');
}

/** "SOC 2 report | How to get it: on request": a document that can be had is there. */
function obtainable(scene: Scene, others: readonly LabelledText[]): Reading | null {
  if (
    !/\b(?:reports?|certificates?|letters?|attestations?|agreements?|summar(?:y|ies)|baas?|slas?|dpas?)$/iu.test(
      scene.named,
    )
  )
    return null;
  const found = others.find(
    ({ label, text }) =>
      columns.gettingColumns.test(label ?? '') &&
      /[\p{L}\p{N}]/u.test(text) &&
      !/^\W*0\W*$/u.test(text) &&
      !isHeldBack(text) &&
      !columns.toCome.test(text) &&
      answerOf(text)?.stance !== 'denied',
  );
  return found === undefined ? null : reading('asserted', 'answer-yes', shown(found), 'row');
}

/** An answer in a cell that tells of the label; a yes in any of them is a yes: which one is for the reader to find out. */
function answeredInRow(scene: Scene, place: Cell, others: readonly LabelledText[]): Reading | null {
  const latest = lastYearOf(others);
  const cells = latest === undefined ? tellingCells(scene, others) : [latest];
  // "SLA | open": a box that waits.
  const open = scene.kind === 'step' ? undefined : cells.find(({ text }) => /^\W*open\W*$/iu.test(text));
  if (open !== undefined) return reading('conditional', 'answer-needed', open.text, 'row');
  const told = cells.flatMap((one) => {
    if (isGapBesideWords(one, cells)) return [];
    const found = answerIn(one.text, place);
    // Under "Target", a yes is one to come, and under "Missing" a no.
    const target = found?.stance === 'asserted' ? frameOf(one.label ?? '') : null;
    const isLack = found?.stance === 'asserted' && columns.lackCorners.test(one.label ?? '');
    const answer = isLack ? no : target?.stance === 'planned' ? target : found;
    return answer === null ? [] : [{ answer, label: one.label, words: one.text }];
  });
  const isAnswered = told.length > 0 || cells.some((one) => isGapBesideWords(one, cells));
  const figure = isAnswered ? cells.find(({ text }) => columns.extents.test(text)) : undefined;
  if (figure !== undefined) return reading('asserted', 'answer-yes', figure.text, 'row');
  const first = told.find(({ answer }) => answer.stance === 'asserted') ?? told[0];
  const corner = place.rowCells[0]?.label ?? '';
  const isLackOfOurs = columns.lackCorners.test(corner) && isOurColumn(scene, first?.label ?? null);
  if (first?.answer.stance === 'denied' && (isFaultCorner(corner) || isLackOfOurs))
    return reading('asserted', 'double-negation', `${corner}: ${first.words}`, 'row');
  if (first !== undefined) return reading(first.answer.stance, first.answer.rule, first.words, 'row');
  // "Backups | Daily, kept 14 days".
  const often = ['step', 'feature'].includes(scene.kind)
    ? cells.find(({ label, text }) => tellsRhythm(text) && frameOf(label ?? '') === null)
    : undefined;
  return often === undefined ? null : reading('asserted', 'answer-yes', often.text, 'row');
}

/** "Control | CIS | Where": a dash under "CIS" says that it has no number there, and not that the control is lacking. */
function isGapBesideWords(cell: LabelledText, cells: readonly LabelledText[]): boolean {
  return (
    columns.dashAlone.test(cell.text) &&
    !columns.statusColumns.test(cell.label ?? '') &&
    cells.some(({ text }) => /[\p{L}\p{N}]/u.test(text) && answerOf(text) === null && !isHeldBack(text))
  );
}

/** A table's corner that says "Extra cost" or "Incidents" makes a no good news. */
function isFaultCorner(corner: string): boolean {
  return (
    (columns.faultColumns.test(corner) && !/^\W*(?:(?:open|known) )?(?:gaps?|holes?|missing)\W*$/iu.test(corner)) ||
    /^\W*(?:extra (?:costs?|charges?|fees?)|surcharges?|days (?:missed|lost|down))\W*$/iu.test(corner)
  );
}

/** Cells that take the label back, every one of them. */
function heldBackInRow(scene: Scene, place: Cell, others: readonly LabelledText[]): Reading | null {
  const filled = others.filter(({ text }) => text.trim() !== '');
  // "Included | Not included": two lists side by side.
  if (
    others.some(({ label }) => isOpposite(label, place.columnHeader)) ||
    columns.offeredColumns.test(place.columnHeader ?? '') ||
    /^\W*(?:yes|today|now)\W*$/iu.test(place.columnHeader ?? '') ||
    hasWholeName(scene, place.columnHeader)
  )
    return null;
  const isTaken =
    filled.length > 0 &&
    !others.some(isOfSomethingBeside) &&
    !isQuality(scene.named) &&
    filled.every(
      ({ text, label }) => isHeldBack(text) || ['denied', 'conditional'].includes(frameOf(label ?? '')?.stance ?? ''),
    );
  return isTaken ? reading('topic', 'row-label', filled[0]?.text ?? null, 'row') : null;
}

function shown({ label, text }: LabelledText): string {
  return `${label ?? ''}: ${text}`;
}

/** The cells that tell of the row's label: a status of today, else our own columns, and never what is asked for. */
function tellingCells(scene: Scene, others: readonly LabelledText[]): readonly LabelledText[] {
  const today = others.filter(
    ({ label, text }) => /\b(?:current|today|now|status)\b/iu.test(label ?? '') && answerOf(text) !== null,
  );
  if (today.length > 0) return today;
  const named = others.filter((one) => hasWholeName(scene, one.label));
  if (named.length > 0) return named;
  const ours = others.filter((one) => isOurColumn(scene, one.label));
  if (ours.length > 0) return ours;
  return others.filter((one) => frameOf(one.label ?? '')?.stance !== 'conditional' && !isOfSomethingBeside(one));
}

/** A cell of a column of faults, prices or needs, unless it says no to the thing itself. */
function isOfSomethingBeside({ label, text }: LabelledText): boolean {
  return columns.besidesHaving.test(label ?? '') && !columns.refused.test(text);
}

/** "Recorded only; changes remain deferred": the row tells of its label, and takes it back. */
export function isHeldBack(text: string): boolean {
  return saidIn(text.slice(0, longest)).includes('denied');
}

const aDay = pattern('iu')`\b(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)?\.? (?:${monthStarts})`;

/** "In place | Not in place". */
function isOpposite(label: string | null, header: string | null): boolean {
  const plain = (text: string | null): string =>
    (text ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]+| (?:today|now|here|yet)\b/gu, '')
      .trim();
  return plain(header) !== '' && plain(label) === `not ${plain(header)}`;
}

/** What a cell answers, in its table. */
export function answerIn(text: string, place: Cell): Pick<StructureCue, 'stance' | 'rule'> | null {
  return isTick(text, place) ? yes : answerOf(text);
}

const cross = pattern('iu')`^\s*[${timesSigns}${crossedBoxes}]\uFE0F?\s*$`;

/** A cross stands for yes in a table that has no other sign of it. */
function isTick(text: string, place: Cell): boolean {
  return !place.hasYes && cross.test(text);
}

export function isOurColumn(scene: Scene, label: string | null): boolean {
  if (label === null) return false;
  return (
    /\b(?:us|we|our|here)\b|^\W*this (?:app|project|tool|product|library|package|repo|one)\b/iu.test(label) ||
    namesPublisher(scene, label)
  );
}

/** A status elsewhere in the row speaks for the cells beside it. */
export function statusOf(scene: Scene, place: Cell): Reading | null {
  for (const one of place.rowCells.slice(1)) {
    if (
      one.text === scene.passage.text ||
      (!isStatus(one) && !/^\W*(?:to be |tb[ad]\b|planned\b|not yet\b)/iu.test(one.text))
    )
      continue;
    const answer = answerOf(one.text);
    if (answer !== null) return reading(answer.stance, answer.rule, one.text, 'row');
  }
  return null;
}

function isStatus(one: LabelledText): boolean {
  return (
    one.label !== null &&
    /\b(?:status|state|done|ready|available|progress|held)\b|\bdo (?:we|you) have\b|\bhave (?:it|one|this)\b/iu.test(
      one.label,
    )
  );
}
