/** A value that begins with a no and ends with a yes: "no → yes", "none (2024), 99 (2025)". */
import { arrows, crosses, crossesAlone, openBoxes, ticks } from '../../../text/marks.ts';
import { answerOf } from '../shared/beside.ts';
import { textAfter, textBefore } from '../shared/sentence-text.ts';
import * as columns from '../words/columns.ts';
import { pattern } from '../words/pattern.ts';
import { passing } from '../words/turns/turn.ts';
import type { Released, SecondThought } from './thought.ts';

export const turnedValues: readonly SecondThought[] = [
  {
    example: '[SOC 2]: no → yes (May)',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: (released) => [valueAfter(released), valueBeside(released)].find((value) => endsInYes(value)),
  },
  {
    // Of the way to it nothing is left.
    example: 'Left for [SOC 2]: nothing',
    of: passing,
    rule: 'double-negation',
    place: 'before',
    words: ({ scene }) =>
      leftToDo.test(textBefore(scene)) && nothingLeft.test(textAfter(scene)) ? textBefore(scene) : null,
  },
];

/** Values are short: what is longer is prose, and read as such. */
const longestValue = 80;

/** What stands after the mention as its value. */
function valueAfter({ scene }: Released): string {
  return /^\W*?[:=–—-]\s*([^\n]*)$/su.exec(textAfter(scene).slice(0, longestValue).split('\n')[0] ?? '')?.[1] ?? '';
}

/** The cell or line beside it that decided. */
function valueBeside({ because: { place, words } }: Released): string {
  return (place === 'row' || place === 'column' || place === 'answer') && words !== null ? words : '';
}

/** Whether the first part of a value says no or not yet, and one after it, by itself, yes. */
function endsInYes(value: string): boolean {
  const [first = '', ...others] = value
    .slice(0, longestValue + 1)
    .replace(/\([^()]*\)/gu, ' ')
    .split(partings);
  return value.length <= longestValue && saysNo(first) && others.some((part) => saysYes(part.trim()));
}

/** What parts one value from the next: signs that lead on, commas, a new box. */
const partings = pattern('u')`
  (?:[${arrows}]\uFE0F?|-+>|=+>|[>/|,;]|\bthen\b|\band now\b|\bnow\b|(?<=[${crosses}${crossesAlone}${openBoxes}${ticks}]\uFE0F?[^,;]{0,12})(?=[${crosses}${crossesAlone}${openBoxes}${ticks}]))`;

function saysNo(part: string): boolean {
  return (
    columns.nothing.test(part) ||
    signOfNo.test(part) ||
    ['denied', 'conditional'].includes(answerOf(part)?.stance ?? '')
  );
}

const signOfNo = pattern('u')`^\W*[${crosses}${crossesAlone}${openBoxes}]`;

/** Whether a part is no more than a yes: another name in it would have the yes for itself. */
function saysYes(part: string): boolean {
  return bareYes.test(part) || (figure.test(part) && !/^\W*(?:19|20)\d\d\W*$/u.test(part));
}

const bareYes = pattern('iu')`
  ^\W*(?:
    yes|y|on|ok|one|two|three|live|held|certified|compliant|done|signed|there|included|available|everywhere|always|hourly|daily|nightly|weekly|
    (?:on|for|in|at) (?:all|every|each)(?: \p{L}+)?|(?:every|each|all) \p{L}+
  )(?: (?:in|since|from|on)? ?(?:\p{L}{3,9} )?(?:(?:19|20)\d\d)?)?\W*$|^\s*[${ticks}]`;

const figure = pattern('iu')`
  ^[^\p{L}\p{N}]*(?=[\d.,]*[1-9])\d[\d.,]*\s?%?(?: (?:days?|nights?|weeks?|hours?|copies))?(?: in (?:19|20)\d\d)?\W*$`;

/** What names the rest of a way: "left for", "steps to", "between us and". */
const leftToDo = pattern('iu')`
  (?:
    ^|[^\p{L}]
  )(?:
    left|remaining|outstanding|missing|lacking|open|to do|todo|undone|unfinished|pending|due|steps?|distance|way|gaps?|
    obstacles?|blockers?|hurdles?|(?:open|missing|outstanding|remaining|loose) (?:points?|items?|parts?|pieces?|ends?|tasks?|steps?)
  )(?: (?:to|for|from|of|before|until|till|towards?|on|in|with|between (?:us|we) and|to (?:go|do) (?:for|to|before|until)|between)){1,2} (?:the |our |an? )?$|
  \b(?:stands?|lies?)? ?between (?:us|we) and (?:the |our |an? )?$`;

const nothingLeft = pattern(
  'iu',
)`^\W*[:=–—-]\s*(?:nothing|none|nil|zero|0|no (?:more|longer|steps?|gaps?))\b(?! (?:yet|done|begun|started|taken|made|gone|so far))`;
