/** The sentences of a text. */
import { late } from '../late.ts';
import { pointSign } from './characters.ts';
import type { Span } from './fold.ts';

export type { Span } from './fold.ts';

/** Made when first needed: it takes longer than judging a page. */
const segmenter = late(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

/**
 * A text whose sentences end where any reader sees it: of these characters only
 * `.`, `!` and `?` can end one, and each stands at the end or before spaces and
 * a capital (UAX #29, rule SB11; no other rule fits there).
 */
const plain = /^(?:[ \x22-\x2d\x2f-\x3e\x40-\x7e\u2013\u2014\u2018\u2019\u201c\u201d]|[.!?](?= +[A-Z]| *$))*$/;
const plainEnd = /[.!?] +(?=[A-Z])/g;

/** Beyond this length a text is left to the segmenter: the pattern would need too much memory. */
const longestPlain = 4_000;

/** Where Unicode's rules begin a sentence; the white space after it is its own. */
export function beginnings(text: string): number[] {
  if (text.length <= longestPlain && plain.test(text))
    return text === '' ? [] : [0, ...Array.from(text.matchAll(plainEnd), ({ 0: end, index }) => index + end.length)];
  return Array.from(segmenter().segment(text), ({ index }) => index);
}

/**
 * Abbreviations that end in a full stop and end no sentence. Unicode's rules
 * (UAX #29) know none, so that "Cert. No. 7" would be three sentences, and
 * the second one a denial.
 */
const abbreviation =
  /(?:^|[\s(["'])(?:(?:e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|etc|vs|cf|al|approx|incl|excl|no|nos|nr|sec|art|para|fig|tab|vol|ch|cert|ver|rev|ref|inc|ltd|llc|corp|co|dept|est|mr|mrs|ms|dr|prof|st|jr|sr|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)|[a-z])\.\s*$/i;

/** Abbreviations that stand before a number, and are words as well: "state of the art. Now …". */
const ofNumber = /(?:no|nos|nr|sec|art|para|fig|tab|vol|ch|cert|ver|rev|ref)\.\s*$/i;

/** What can begin a sentence after an abbreviation that may also end one. */
const endsAnyway = /(?:etc|inc|ltd|llc|corp|co|a\.m|p\.m|u\.s|u\.k|al)\.\s*$/i;

/**
 * The sentences of a passage, in order, without the white space around them.
 * Offsets are UTF-16.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  const found = beginnings(text);
  let start = 0;
  let end = 0;
  for (const [place, index] of found.entries()) {
    const next = found[place + 1] ?? text.length;
    const isJoined =
      index > start &&
      !isLabelled(text.slice(Math.max(start, index - longestLine), index), text.slice(index, next)) &&
      !isTitled(text.slice(start, index), text.slice(index, next)) &&
      isUnfinished(text.slice(Math.max(start, index - 24), index), text.slice(index, next));
    if (!isJoined) {
      push(spans, text, start, end);
      start = index;
    }
    end = next;
  }
  push(spans, text, start, end);
  return spans;
}

/** Lines longer than this are prose. */
const longestLine = 120;

/** "SOC 2: none" and "SLA – absent" on lines of their own: each is a sentence. */
const labelled = /^\s*[\p{L}\p{N}][^:\n—–]{0,40}(?::| [—–-])[ \t]+\S[^\n]*$/u;

/** Whether a labelled line ends here, and another begins. */
function isLabelled(before: string, next: string): boolean {
  if (!before.endsWith('\n')) return false;
  const line = before.trimEnd().split('\n').at(-1) ?? '';
  return labelled.test(line) && labelled.test(next.trimEnd().split('\n')[0] ?? '');
}

/** "Uptime" on a line of its own, and under it "The share of time …": an entry's word and its meaning; or a title and "We do not …". */
function isTitled(before: string, next: string): boolean {
  return titleLine.test(before) && underTitle.test(next);
}

const underTitle = new RegExp(
  String.raw`^\s*(?:(?:The|An?|How|What|When|Where|Who|Whether|We|You|They|It|This|That|There|These|Our|Your|Nobody|Nothing|No|If) \p{Ll}|` +
    String.raw`\p{Lu}[\p{L}\p{N}]+ (?:is|are|was|has|have|does|do|did|will|can|cannot|may|must)(?:n['’]t)?\b)`,
  'u',
);

const titleLine = /^\s*\p{Lu}[^\n.!?:;,]{1,40}\r?\n\s*$/u;

/** Whether what stands before does not end with this a sentence. */
function isUnfinished(before: string, next: string): boolean {
  if (emptyLine.test(before)) return false;
  if (/^\s*\p{Ll}/u.test(next) && !/[!?]["')\]]*\s*$/.test(before) && !/\n\s*$/.test(before)) return true;
  if (/\n\s*$/.test(before) && !/[.!?…:;]["')\]]*\s*$/.test(before)) return !bullet.test(next);
  if (!abbreviation.test(before)) return false;
  if (ofNumber.test(before)) return /^\s*(?:[\p{N}§(#]|[IVXLC]+\b|\p{Lu}{1,3}-?\p{N}|N[or]\b)/u.test(next);
  return !(endsAnyway.test(before) && /^\s*\p{Lu}/u.test(next));
}

/** Nothing goes on after it, but for what a colon or a comma announces. */
const emptyLine = /[^\s:,;–—-][ \t]*\r?\n[ \t]*\r?\n\s*$/u;

/** What begins a point of its own on a new line: "✅ PCI compliant" under "✅ No overlap". */
const bullet = new RegExp(String.raw`^\s*(?:[•‣⁃▪◦]|${pointSign.source})`, 'u');

function push(spans: Span[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = from + part.trimEnd().length;
  if (start < end) spans.push({ start, end });
}
