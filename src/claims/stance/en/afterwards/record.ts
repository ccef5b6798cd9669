/** "## SOC 2", and under it "Auditor: Prescott & Lane": a name over a record of the thing says that it is there. */
import type { Part } from '../../../types.ts';
import { answerOf, frameOf, longest, putsOff, saidIn, tokensOf } from '../shared/beside.ts';
import type { Case } from '../rules/rule.ts';
import { isFiniteAt } from '../sentence/finite.ts';
import type { Scene } from '../sentence/scene.ts';
import { instructingVerbs } from '../words/grammar.ts';
import { pattern } from '../words/pattern.ts';
import * as record from '../words/record.ts';
import { manualHeadings, teaching } from '../words/headings.ts';
import { ticks } from '../../../text/marks.ts';

/** A line of what stands under the name, a label and its value apart where it has them. */
interface Line {
  /** The name above. */
  readonly named: string;
  readonly part: Part;
  readonly written: string;
  /** The same, but for words that mean something else in a record. */
  readonly text: string;
  readonly label: string | null;
  readonly value: string;
}

/**
 * The line by which what stands under a bare heading records the thing; `null`
 * where something there denies it, puts it off, requires it, asks or explains.
 */
export function recordUnder(scene: Pick<Scene, 'named' | 'passage'>): string | null {
  const lines = linesUnder(scene);
  const isProven = lines.some(isProof);
  const keeping = keeps.filter(({ isOutweighed }) => !(isProven && isOutweighed === true));
  if (lines.some((line) => keeping.some(({ holds }) => holds(line)))) return null;
  return lines.find((line) => records.some(({ holds }) => holds(line)))?.written ?? null;
}

/** What stands under a heading that is a name and no more; nothing where its page or chapter is about such things at large. */
export function linesUnder({ named, passage }: Pick<Scene, 'named' | 'passage'>): readonly Line[] {
  const { section = [], headings, title } = passage.around;
  const isName = passage.text.trim().length <= named.length + 12;
  return isName && ![title ?? '', ...headings, passage.text].some(isOfManuals)
    ? section.flatMap((part) => linesOf(part, named))
    : [];
}

/**
 * What is told under a heading that calls the thing ours: "About our SLA", and
 * under it "It was written in 2024". Told by nothing that denies, puts off or asks.
 */
export function toldOfOurs({ at, passage, tokens }: Scene): string | null {
  const { section = [] } = passage.around;
  const [first] = section;
  if (tokens[at - 1]?.word !== 'our' || first === undefined) return null;
  const isTold = /^\W*(?:It|They) (?!(?:is|are) (?:an?|the)\b)/u.test(first.text);
  const isUndoubted = section.every(
    ({ text }) =>
      !text.endsWith('?') &&
      !record.atLarge.test(text) &&
      // Who wrote it is no subject by itself, and what ended with something came to it.
      !putsOff(text.replace(/\bended (?=with|in|by)\b/giu, '')),
  );
  return isTold && isUndoubted ? first.text : null;
}

function isOfManuals(heading: string): boolean {
  const short = heading.slice(0, longest);
  return teaching.test(short) || manualHeadings.test(short) || /\b(?:policy|draft|lessons?|essays?)\b/iu.test(short);
}

/** A line that keeps the name a topic. */
interface Keeping extends Case<Line> {
  /** Whether what only explains is outweighed by what only a thing that is there has. */
  readonly isOutweighed?: true;
}

export const keeps: readonly Keeping[] = [
  {
    example: '## [SOC 2]\n\n- [ ] Auditor: Prescott & Lane',
    holds: ({ part }) => part.task === 'open',
  },
  {
    example: '## [Backups]\n\n```\nbackup --hourly\n```',
    holds: ({ part }) => part.carrier === 'code',
  },
  {
    example: '## [SOC 2]\n\n- Auditor: which one?\n- Date: May',
    holds: ({ text }) => text.endsWith('?'),
  },
  {
    example: '## [SOC 2]\n\n- Owner: Jane Doe\n- Date: May',
    holds: ({ label }) => label !== null && record.planningLabels.test(label),
  },
  {
    example: '## [GDPR]\n\n- Article 5: principles\n- Article 32: security',
    isOutweighed: true,
    holds: ({ label }) => label !== null && record.aboutLabels.test(label),
  },
  {
    example: '## [SOC 2]\n\n### What it is\n\n- Colour: blue',
    isOutweighed: true,
    holds: ({ part, text }) => isTitle(part) && record.aboutLabels.test(text),
  },
  {
    example: '## [SOC 2]\n\n### Glossary\n\n- Auditor: Prescott & Lane',
    holds: ({ part, text }) =>
      isTitle(part) && (record.planningLabels.test(text) || (frameOf(text) !== null && !record.faultLabels.test(text))),
  },
  {
    example: '## [SOC 2]\n\n- Auditor: Prescott & Lane\n- Report: none',
    holds: (line) => isOpen(line),
  },
  {
    example: '## [SOC 2]\n\n- Scope: introduction to audits',
    isOutweighed: true,
    holds: ({ part, text }) => !isTitle(part) && saidIn(text).includes('topic'),
  },
  {
    example: '## [SOC 2]\n\n- Scope: it grew last year',
    isOutweighed: true,
    holds: ({ part, value }) =>
      !isTitle(part) && !record.ownStep.test(value) && !/^you(?:r \p{L}+)? /iu.test(value) && hasVerb(value),
  },
  {
    example: '## [SSO]\n\nSingle sign-on',
    holds: ({ named, text }) => isLongForm(text, named),
  },
  {
    example: '## [SSO]\n\n1. Configure your provider.\n2. Press Save.',
    isOutweighed: true,
    holds: ({ label, value }) => label === null && isInstruction(value),
  },
];

/** What records the thing. */
export const records: readonly Case<Line>[] = [
  {
    example: '## [SOC 2]\n\n- Auditor: Prescott & Lane\n- Opinion: unqualified',
    holds: ({ label, value }) =>
      label !== null &&
      !record.pageLabels.test(label) &&
      value.length <= longestValue &&
      !record.explaining.test(value),
  },
  {
    example: '## [Backups]\n\n| When | Where |\n|---|---|\n| hourly | Oslo |',
    holds: ({ part, value }) =>
      (part.carrier === 'table-cell' || part.carrier === 'definition') &&
      value.length <= longestValue &&
      !record.explaining.test(value),
  },
  {
    example: '## [SSO]\n\n1. Open Settings.\n2. Paste your metadata.',
    holds: ({ value }) => record.ownStep.test(value) || record.fetching.test(value),
  },
  {
    example: '## [SOC 2]\n\n★★★★★',
    holds: ({ part, text }) => !isTitle(part) && praising.test(text),
  },
  {
    // Counted or dated, and no sentence.
    example: '## [Backups]\n\n- 3 May, 14:00, 12 GB',
    holds: ({ part, label, value }) =>
      !isTitle(part) && label === null && isFragment(value) && (/\d/u.test(value) || counted.test(value)),
  },
  {
    // The shortest verdict.
    example: '## [SOC 2]\n\nUnqualified.',
    holds: ({ part, label, value }) =>
      ['paragraph', 'block-quote'].includes(part.carrier) &&
      label === null &&
      isFragment(value) &&
      value.split(/\s+/u).length <= 3,
  },
  {
    example: '<h2>[Backups]</h2><p><button>Restore the most recent one</button></p>',
    holds: ({ part, value }) => part.carrier === 'control' && !record.anyControl.test(value),
  },
];

const longestValue = 100;

/** Nothing but stars, ticks and medals. */
const praising = pattern('u')`^[\s★☆⭐🏅🏆💯${ticks}]+$`;

const counted = pattern('iu')`
  \b(?:one|two|three|four|five|six|seven|nine|ten|twelve|fifteen|thirty|sixty|ninety|hundred|
    hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually|since|ok|passed|signed|unqualified)\b`;

function linesOf(part: Part, named: string): Line[] {
  const pieces = isTitle(part) ? [part.text] : part.text.split(/(?<=[.!?])\s+|\n+/u);
  return pieces
    .map((piece) => piece.trim())
    .filter((written) => written !== '')
    .map((written) => {
      const text = written.replace(month, 'June').replace(validity, 'valid');
      const [, own = null, value = text] = isTitle(part) ? [] : (labelled.exec(text) ?? []);
      return { named, part, written, text, label: own ?? labelOf(part), value };
    });
}

const labelled = /^(\p{L}[^:–—]{0,40}?)(?::| [–—-])\s+(\S.*)$/su;

/** "May" is a month here, and no verb; "valid until" is no delay. */
const month = /\bMay\b(?! (?:be|not|have)\b)/gu;
const validity = /\bvalid (?:until|till|to|through)\b/giu;

/** What the line stands beside or below. */
function labelOf({ carrier, cell, term }: Part): string | null {
  if (carrier === 'definition') return term;
  return carrier !== 'table-cell' || cell === null ? null : (cell.columnHeader ?? cell.rowHeader);
}

function isTitle({ carrier }: Part): boolean {
  return carrier === 'heading' || carrier === 'table-header' || carrier === 'term' || carrier === 'summary';
}

/** Whether a line has what only a thing that is there has: no verb, and no kind of thing. */
function isProof(line: Line): boolean {
  return (
    line.label !== null &&
    record.proofLabels.test(line.label) &&
    !hasVerb(line.value) &&
    records.some(({ holds }) => holds(line))
  );
}

/** Whether a line denies, puts off, requires or speaks at large; a lack of faults is none. */
function isOpen({ label, text, value }: Line): boolean {
  const isOfFaults = label !== null && record.faultLabels.test(label);
  const plain = (isOfFaults ? (label === text ? '' : value) : text).replace(record.faultsDenied, '');
  if (isOfFaults && /^\W*(?:none|no|0|zero|nil|never)\b[^.]{0,20}$/iu.test(value)) return false;
  const answer = answerOf(value.replace(record.faultsDenied, ''));
  return (
    (answer !== null && answer.stance !== 'asserted' && !/^\W*$/u.test(plain)) ||
    record.atLarge.test(plain) ||
    putsOff(plain)
  );
}

function hasVerb(text: string): boolean {
  const tokens = tokensOf(text);
  return tokens.some((_, at) => isFiniteAt(tokens, at));
}

function isFragment(text: string): boolean {
  return text.length <= longestValue && !record.explaining.test(text) && !record.pageLabels.test(text);
}

/** What the reader is told to do, and is no step in what is sold. */
function isInstruction(text: string): boolean {
  const [first] = tokensOf(text);
  return (
    first !== undefined &&
    instructingVerbs.has(first.word) &&
    !/^(?:reports?|records?|documents?|tests?|maps?|points?|lists?|stores?|exports?)$/u.test(first.word) &&
    !record.ownStep.test(text) &&
    !record.fetching.test(text)
  );
}

/** "Single sign-on" under "SSO": the name once more, letter by letter. */
export function isLongForm(text: string, named: string): boolean {
  const letters = /^\W*(\p{Lu}{2,6})s?\b/u.exec(named)?.[1];
  const initials = text
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:the|an?|of|and|for|in|to)$/iu.test(word))
    .map((word) => word.charAt(0).toUpperCase());
  return letters !== undefined && initials.join('').startsWith(letters);
}
