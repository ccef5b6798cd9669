/**
 * What calls a statement wrong, as sources of patterns and cues: one list for all
 * the places where it may stand, beside the statement, over it, in its record.
 */
import { untrueWords } from '../../../text/denying.ts';

/** "That is …" */
export const untrue = `(?:${untrueWords}|rubbish|bogus|fiction|fake(?: news)?|busted|debunked|refuted|disproved|disproven|in error|not (?:true|so|correct|accurate|right|the case))`;

/** What a false belief is called, in the singular, as a cue takes it. */
export const mythWords = 'myth|misconception|rumour|rumor|prejudice|hoax|falsehood|untruth';

/** Such beliefs, one or many. */
export const myth = `(?:(?:${mythWords})(?:s|es)?|fallac(?:y|ies))`;

/** What is such a belief where it has an article: a legend without one explains signs. */
const tale = '(?:lie|legend|tale|fairy ?tale|fib|fabrication)';

/** Said once, and no more. */
export const retraction = '(?:retracted|withdrawn|no longer (?:true|so|correct|accurate|valid)|not true any ?more)';

/** So once, and replaced: what has come in its place may be more. */
export const outdated = '(?:outdated|out of date|superseded|obsolete)';

const adverbs = '(?:(?:now|plainly|plain|simply|just|long|quite|utterly|completely|all|also|still|since|been|both) )*';
const adorned = '(?:(?:old|common|lazy|popular|stubborn|mere|pure|total|complete|utter) )*';

/** A verdict that leaves nothing of a statement: "Wrong", "An old myth", "Retracted". */
export const refutation = `(?:${adverbs}(?:${adorned}(?:${untrue}|${myth}|lies?)|an? ${adorned}(?:${myth}|${tale})|${retraction}))`;

/** Any verdict by which it does not stand as it is, as a label has it. */
export const verdict = `(?:${refutation}|${adverbs}${outdated})`;

const pointing = [
  String.raw`(?:that|this|it|which|(?:the|this|that) (?:line|claim|statement|sentence|answer|entry))(?:['’]s| is| was| has been)`,
  String.raw`(?:they|those|these)(?:['’]re| are| were)`,
].join('|');

/** Such a verdict on the statement beside it: "Wrong", "That is an old myth". */
export const calledUntrue = `(?:(?:${pointing}) )?${verdict}`;
