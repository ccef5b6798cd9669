import { pattern } from '../../../words/pattern.ts';
import type { Cell, Reading } from '../../../../../types.ts';
import { answerOf, asksOthers, framed, longest, tellsRhythm } from '../../../shared/beside.ts';
import { hasWholeName } from '../../../shared/publisher.ts';
import { reading } from '../../../shared/reading.ts';
import type { Scene } from '../../../sentence/scene.ts';
import { kindOf } from '../../../words/kinds.ts';
import { ownColumns } from '../../../words/columns.ts';
import { comparisonHeadings } from '../../../words/party.ts';
import { manualColumns } from '../../../words/headings.ts';
import type { Rule } from '../../rule.ts';
import { catalogued, mappedTo } from './mapping.ts';
import { askedOfUs } from './questionnaire.ts';
import { setAgainst } from './versus.ts';
import { answerIn, isHeldBack, isOurColumn, rowLabel, statusOf } from './row.ts';

/** Cells decide by their row and column. */
export const cell: Rule = (scene) => {
  const { cell: place } = scene.passage.around;
  if (place === null) return null;
  const mapped = mappedTo(scene, place);
  if (mapped !== null) return mapped;
  const listed = catalogued(scene, place);
  if (listed !== null) return listed;
  if (place.isHeader && place.columnCells.length > 0) {
    const share = /\b(?:uptime|availability)\b/iu.test(scene.passage.text)
      ? place.columnCells.find(({ text }) => /^\W*9\d[.,]\d+\s*%?\W*$/u.test(text))
      : undefined;
    return share === undefined ? headerCell(scene, place) : reading('asserted', 'answer-yes', share.text, 'column');
  }
  if (asksOthers(place.columnHeader ?? '')) return reading('topic', 'manual-column', place.columnHeader, 'column');
  const kind = scene.kind;
  const shown = uptimeShown(scene, place);
  if (shown !== null) return shown;
  const sum = place.rowCells.find(({ label }) =>
    /\bdowntime (?:per|a|in|each)\b|^\W*(?:per )?(?:day|week|month|year)(?:ly)?\W*$/iu.test(label ?? ''),
  );
  if (
    sum !== undefined &&
    place.column === 0 &&
    shareOfTime.test(scene.named) &&
    !place.rowCells.some(({ label }) => /\b(?:plans?|tiers?|ours?|we|price|service|promised?)\b/iu.test(label ?? ''))
  )
    return reading('topic', 'definition', sum.label, 'column');
  if (kind === 'step' || kind === 'feature') {
    const header = place.columnHeader ?? '';
    // A form that was filled in: "Field | Value".
    const row = place.rowCells.some(({ label }) =>
      /^\W*(?:values?|answers?|responses?|status|entry|content|reply)\W*$/iu.test(label ?? ''),
    )
      ? rowLabel(scene, place)
      : null;
    if (row !== null && row.because.rule.startsWith('answer-')) return row;
    const isPaper =
      /^\W*doc(?:ument)?s?\W*$/iu.test(header) &&
      /\b(?:reports?|certificates?|letters?|attestations?|agreements?|audits?)$/iu.test(scene.named);
    if (!isPaper && manualColumns.test(header.slice(0, longest)))
      return reading('topic', 'manual-column', header, 'column');
  }
  // What stands beside it is said of another.
  const against = setAgainst(scene, place);
  if (against !== undefined) return against ?? theirColumn(scene, place);
  return (
    rowLabel(scene, place) ??
    askedOfUs(scene, place) ??
    theirColumn(scene, place) ??
    (place.column > 0 ? statusOf(scene, place) : null) ??
    columnFrame(place) ??
    neighbours(scene, place) ??
    ofPlan(scene)
  );
};

/** What a table may tell in days of a year, or hours of a month. */
const shareOfTime = /\b(?:9\d|uptime|availab|nines|slas?|downtime|outages?)/iu;

/** "Uptime | 99.95 %": a share of the time, and no target. */
function uptimeShown(scene: Scene, place: Cell): Reading | null {
  if (place.column !== 0 || !/^(?:(?:monthly|system|service|platform) )?(?:uptime|availability)$/iu.test(scene.named))
    return null;
  const around = [...scene.passage.around.headings.slice(-2), scene.passage.around.leadIn ?? ''];
  const shares = place.rowCells
    .slice(1)
    .filter(({ text }) => /^\W*(?:9\d(?:[.,]\d+)?|100)\s?(?:%|per ?cent\b)/u.test(text));
  const shown = shares.find(({ label }) => !notOurs.test(label ?? ''));
  const aim =
    shown === undefined
      ? shares.find(({ label }) => /\b(?:targets?|goals?|planned|desired)\b/iu.test(label ?? ''))
      : undefined;
  if (aim !== undefined) return reading('planned', 'answer-planned', aim.label, 'column');
  return shown === undefined || around.some((one) => notOurs.test(one))
    ? null
    : reading('asserted', 'answer-yes', shown.text, 'row');
}

/** Columns and headings over figures that nobody has reached yet, or that others have. */
const notOurs = pattern('iu')`
  \b(?:
    targets?|goals?|benchmarks?|objectives?|slos?|requirements?|required|industry|typical|allowed|planned|
    desired|expected|nines|levels?|downtime|means?
  )\b`;

function headerCell({ kind }: Scene, place: Cell): Reading | null {
  const told = place.columnCells.map((one) => answerIn(one.text, place)).filter((one) => one !== null);
  // "Backups" over "weekly" and "hourly".
  const often =
    told.length === 0 && ['step', 'feature'].includes(kind)
      ? place.columnCells.find(({ text }) => tellsRhythm(text))
      : undefined;
  if (often !== undefined) return reading('asserted', 'answer-yes', often.text, 'column');
  if (told.length === 0) return null;
  // "Shallow: none; deep: hourly".
  const other = place.columnCells.find(
    ({ text }) => text.trim() !== '' && answerOf(text) === null && !isHeldBack(text) && text.length <= 40,
  );
  if (other !== undefined && told.every(({ stance }) => stance === 'denied'))
    return reading('asserted', 'answer-yes', other.text, 'column');
  const yes = told.find((one) => one.stance === 'asserted');
  const first = yes ?? told[0];
  return first === undefined ? null : reading(first.stance, first.rule, null, 'column');
}

function columnFrame(place: Cell): Reading | null {
  // What is sold, not what is planned.
  return /^\W*plans?\W*$/iu.test(place.columnHeader ?? '') ? null : framed(place.columnHeader, 'column');
}

/** "# Plan: procurement readiness", and a table of what it comes to. */
function ofPlan({ passage: { around }, tokens, at }: Scene): Reading | null {
  const title = around.headings[0] ?? '';
  return /^\W*(?:\p{L}+ ){0,2}plan\s?:/iu.test(title) && kindOf(tokens[at]?.raw ?? '') !== 'superlative'
    ? reading('planned', 'frame-planned', title, 'heading')
    : null;
}

/** Beside a column that has our whole name: under another's. */
function theirColumn(scene: Scene, place: Cell): Reading | null {
  const { columnHeader } = place;
  if (
    columnHeader === null ||
    place.column === 0 ||
    isOurColumn(scene, columnHeader) ||
    !/^\W*\p{Lu}/u.test(columnHeader) ||
    ownColumns.test(columnHeader)
  )
    return null;
  return place.rowCells.slice(1).some(({ label }) => hasWholeName(scene, label))
    ? reading('other-party', 'their-column', columnHeader, 'column')
    : null;
}

/** "No phone", "Without a contract": what is lacking, by name; "No evidence yet" and "Not claimed" say it of the row. */
const lackOfOne = pattern('iu')`
  ^\W*(?:no|zero|without)\s+(?!(?:
    claims?|evidence|proof|approval|such|longer|one|report|audit|figures?|plans?|date|yet|commitments?|promises?|
    guarantees?|access|support for|mention
  )\b)\p{L}`;

function neighbours(scene: Scene, place: Cell): Reading | null {
  const hasOurs = place.rowCells.some((one) => isOurColumn(scene, one.label));
  const isComparison = [scene.passage.around.title ?? '', ...scene.passage.around.headings].some((one) =>
    comparisonHeadings.test(one),
  );
  if (
    hasOurs &&
    isComparison &&
    place.columnHeader !== null &&
    !isOurColumn(scene, place.columnHeader) &&
    place.column > 0
  ) {
    return reading('other-party', 'their-column', place.columnHeader, 'column');
  }
  // "No phone | SOC 2 report": one thing that is lacking, beside another.
  return statusOf(scene, place) ?? (lackOfOne.test(place.rowHeader ?? '') ? null : framed(place.rowHeader, 'row'));
}
