import type { Stance } from '../../src/claims/types.ts';

/**
 * Plain NegEx (Chapman and others 2001) as a baseline: a negation phrase up to
 * five tokens before or after the mention denies it, a termination or pseudo
 * phrase apart. Nothing else is known to it.
 */
const before =
  /(?:\b(?:no|not|never|without|denies|denied|cannot|absence of|lacks?|neither|nor|none of|ruled out|negative for)\b|n['’]t\b)/giu;
const after =
  /\b(?:was ruled out|is ruled out|unlikely|not available|is not|are not|isn['’]t|aren['’]t|was not|declined)\b/giu;
const pseudo = /\b(?:not only|no doubt|no increase|no change|not necessarily|not certain (?:if|whether))\b/giu;
const termination = /\b(?:but|however|although|except|yet|though|nevertheless|apart from|aside from)\b|[.;:]\s/giu;
const window = 5;

export function negex(text: string, start: number, end: number): Stance {
  const left = lastTokens(cutAfterLast(text.slice(Math.max(0, start - 400), start).replace(pseudo, ' '), termination));
  const right = firstTokens(cutBeforeFirst(text.slice(end, end + 400).replace(pseudo, ' '), termination));
  return left.search(before) >= 0 || right.search(after) >= 0 ? 'denied' : 'asserted';
}

function cutAfterLast(text: string, pattern: RegExp): string {
  const last = [...text.matchAll(pattern)].at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
}

function cutBeforeFirst(text: string, pattern: RegExp): string {
  const first = text.search(pattern);
  return first < 0 ? text : text.slice(0, first);
}

function lastTokens(text: string): string {
  return text.split(/\s+/u).filter(Boolean).slice(-window).join(' ');
}

function firstTokens(text: string): string {
  return text.split(/\s+/u).filter(Boolean).slice(0, window).join(' ');
}
