/** What a text beside the sentence says of it: an answer, a lead-in, a heading, a mark. */
import type { Place, Reading } from '../../../types.ts';
import type { Says } from '../../cue.ts';
import { findCues } from '../../cue.ts';
import type { Token } from '../../token.ts';
import { lex } from '../sentence/lexer.ts';
import type { Scene } from '../sentence/scene.ts';
import { englishCues } from '../words/cues.ts';
import { pattern } from '../words/pattern.ts';
import type { StructureCue } from '../words/structure.ts';
import { answers } from '../words/answers.ts';
import { boasts, frames } from '../words/frames.ts';
import { reading } from './reading.ts';
import { ticks } from '../../../text/marks.ts';

/** Labels and headings longer than this are prose, and looked at no further. */
export const longest = 200;

/** What a short text says as an answer, in a cell or after a question: "yes", "none", "planned", a tick. */
export function answerOf(text: string): StructureCue | null {
  const short = text.trim().slice(0, longest).replace(spoken, '');
  // "DNV: No. 4711" gives the number of what is there.
  if (paperNumber.test(short)) return { pattern: paperNumber, stance: 'asserted', rule: 'answer-yes' };
  if (lacked.test(short)) return { pattern: lacked, stance: 'denied', rule: 'answer-no' };
  return answers.find((answer) => answer.pattern.test(short)) ?? null;
}

const paperNumber = /^\W*(?:no\.\s?|nº\s?|№\s?)\d/iu;

/** "The honest answer is no.": what is said before an answer is none of it. */
const spoken = pattern('iu')`
  ^[\s"'“‘(*_>-]*(?:(?:
    sadly|alas|regrettably|honestly|frankly|well|hm+|so far|today|at the moment|at present|right now|for now|
    currently|in short|in a word|short answer|to be honest|ask us again [^;,.]{0,30}
  ),?[;:]?\s+)?(?=[\p{L}])(?:(?:the|our|my) (?:\p{L}+ ){0,2}answer (?:to (?:all|both|that) (?:of (?:
    these|those|them
  ) )?)?(?:is|remains|was)(?: still| always)?[:,]? (?:an? )?)?`;

/** "We have none." */
const lacked = pattern('iu')`
  ^\W*(?:
    (?:
      we['’]ve (?:(?!lost|missed|failed)\p{L}{3,8} (?:in )?)?|
      (?:we|there|\p{Lu}\p{L}+) (?:still |currently )?(?:
        (?:ha(?:ve|s)|['’]ve) (?:\p{L}{3,8} (?:in )?)?|hold|holds|is|are|can show|offer|offers|set|sign|make
      ) ?
    )(?:none|neither|nothing(?! to\b)|no such)\b|none\b(?! (?:other than|of it|lost|failed|missed|found|broken|late|overdue|older than)\b)
  )`;

/** How often, how long or by itself: of a thing that is there. */
export const rhythm = pattern('iu')`
  ^\W*(?:
    hourly|daily|nightly|weekly|monthly|continuous(?:ly)?|automatic(?:ally)?|automated|incremental|real[- ]time|
    off-?site|(?:every|each) (?:\d+ )?(?:hour|day|night|week|month|minute)s?|(?:once|twice) (?:a|per) \p{L}+|
    24 ?[/x×] ?7|(?:around|round) the clock|kept (?:for )?\d|\d+ (?:days?|weeks?|months?|copies)\b
  )`;

/** The tokens of a text beside the sentence, without a mention. */
export function tokensOf(text: string): readonly Token[] {
  return lex(text, { start: 0, end: text.length }, null);
}

/** What the cues in such a text say, each as often as it stands there. */
export function saidIn(text: string): readonly Says[] {
  return findCues(englishCues, tokensOf(text)).map(({ cue }) => cue.says);
}

/** Whether a text denies, plans or requires something. */
export function putsOff(text: string): boolean {
  return saidIn(text).some((says) => says === 'denied' || says === 'planned' || says === 'conditional');
}

/** Whether a text denies, puts off, requires or only speaks of what it says. */
export function isHedged(text: string): boolean {
  return saidIn(text).some((says) => hedging.has(says));
}

const hedging: ReadonlySet<Says> = new Set<Says>(['denied', 'planned', 'conditional', 'topic']);

/** Whether a text says how often or for how long, and nothing in it takes that back. */
export function tellsRhythm(text: string): boolean {
  return rhythm.test(text) && !isHedged(text);
}

/** What a label or heading makes of all it stands over: "Roadmap", "We do not hold:". */
export function frameOf(text: string): StructureCue | null {
  if (text.length > longest || text.trim().endsWith('?') || fullOfItself.test(text)) return null;
  const plain = withoutPseudo(text).replace(setApart, '');
  if (lackOfElse.test(plain)) return null;
  if (boasts.some(({ pattern }) => pattern.test(plain))) return null;
  return frames.find((frame) => frame.pattern.test(plain)) ?? null;
}

/** "It runs here alone. No tracking.": that sentence says what there is none of, and nothing of what comes after. */
const fullOfItself = /^\W*no (?:[\p{L}-]+ ?){1,3}\.\s*$/iu;

/** "No credit card:", "No user content, ever:": a lack of something else, and a "no" to nothing that follows; "No certificates:" is one to its kinds. */
const lackOfElse = pattern('iu')`
  ^\W*no (?!one\b|[^:]*\b(?:longer|was|were|is|are|has|had|have|will|been|can|may)\b|[^:]*(?:
    certif|accredit|attest|audit|assess|complian|standard|evidence|proof|claim|promis|guarant|warrant|pledge|commitment|
    report|badge|seal|logo|such|yet|support|help|security|feature|function|option|service|provi|offer|integrat|
    backup|copies|copy|restor|recover|failover|redundan|encrypt|key management|sso|saml|scim|oidc|sign|log|mfa|2fa|factor|identity|
    role|rbac|access|sla|uptime|availab|credit(?!s? cards?)|figure|number|target|monitor|scal|region|replica|
    pay|checkout|refund|order|purchas|sale|sold|customer|testimon|review|rating|stars|award|case stud|user(?! (?:data|content|names))s?|
    product|runtime|release|launch|stable|live|thing|answer|word|mention|trace|sign|date|plan|control|measure|protect|test|law|act|hipaa|soc|iso|pci|gdpr
  ))[\p{L}-]+(?: [\p{L}-]+){0,4}(?:, (?:ever|at all|today))?\W*$`;

/** "Safety is a habit, not a badge:": what it is, set against what it is not. */
const setApart = pattern('iu')`
  (?<=\b(?:is|are|as) (?:an?|the|our)? ?[\p{L} ]{2,40}), not (?:an?|the|just|only|merely) [\p{L} -]{2,40}(?=[.:]?\s*$)`;

/** "Never worry about downtime" and "Not only storage" frame nothing. */
function withoutPseudo(text: string): string {
  const tokens = tokensOf(text);
  let plain = text;
  for (const { cue, from, to } of findCues(englishCues, tokens)) {
    if (cue.says !== 'pseudo' && cue.says !== 'asserted') continue;
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    plain = plain.slice(0, start) + '#'.repeat(end - start) + plain.slice(end);
  }
  return plain;
}

/** The reading that a label or heading gives to what it stands over, quoting it; `null` where it frames nothing. */
export function framed(whole: string | null, place: Place): Reading | null {
  if (whole === null) return null;
  // Of several lines the last one introduces what follows.
  const text =
    place === 'lead-in' && whole.trimEnd().endsWith(':') ? (whole.trimEnd().split('\n').at(-1) ?? whole) : whole;
  const frame = frameOf(text);
  return frame === null ? null : reading(frame.stance, frame.rule, text, place);
}

/** Whether a question is for what would be a lack or a burden: a no to it is no denial. */
export function isOfBurden(asked: string): boolean {
  return burden.test(asked);
}

const burden = pattern('iu')`
  \b(?:
    only for|secret|broken|gaps?|holes?|findings?|get in|got in|add-on|below|extra|limits?|costs?|
    (?:turned|switched|cut|shut) off|(?:turn|switch) (?:\p{L}+ ){1,2}off|hard to|difficult|complicated|
    queues?|waiting list|missing|lacking|absent|need to|have to|must (?:i|we|you)|
    cost(?:s)? (?:extra|more|anything)|extra (?:costs?|charges?|fees?)|surcharge|pay (?:extra|more)|opt out|
    (?:turn|switch)(?:ed)? off|disabled?|without|unencrypted|unprotected|expired|exceptions?|
    ever (?:failed?|lost|missed?|breaks?|broken|breach(?:ed)?|violated?|been (?:fined|lost))|optional|
    public(?=\W*$)|expires?|special plan|ever been (?:missed|broken|breached|violated)|older than|find anything|
    do i pay|fee for|(?:is|be) extra|(?<!\b(?:through|with|via|using|by|under|into) )(?:their|my|our) own|
    qualified(?=\W*$)|out of date|outdated|lapse|exclu(?:de|ded|sions?)|left out|any (?:limits?|catch|fees?)|
    (?:do|will|would) i lose|gone if|limited to|paid in|
    (?:change|delete|overwrite|slow|interrupt|affect) (?:my|our|newer|older|existing)|
    (?:users|visitors|customers|anyone|anybody) notice|
    (?:somebody|someone|anybody|anyone|others?|strangers?|staff|you)(?: else)? (?:(?:read|see|open|access|copy|decrypt)\b|sell (?:my|our|your|customer|personal)\b)|
    anything (?:else )?(?:i|we|you) (?:must|should|need|have to)|
    separate (?:contract|plan|form|account|fee|agreement)|leaves? (?:the|my|our|your|\p{Lu})|
    (?:will|would|do|could|might) (?:you|we|it|they) (?:ever )?(?:drop|remove|cancel|revoke|withdraw|end|stop|lose|forget|skip)|
    (?:have|has|did) (?:you|we|it|they|one|any) (?:ever )?(?:lose|lost|miss|missed|fail|failed|skip|skipped|forgot\w*)
  )\b`;

/** Whether a passage is a heading, a term or a summary: what comes next stands under it. */
export function standsOver({ passage: { carrier } }: Pick<Scene, 'passage'>): boolean {
  return carrier === 'heading' || carrier === 'term' || carrier === 'summary';
}

/** What follows the passage: the next one, or the answer in the same record. */
export function followedBy({ passage: { around } }: Scene): string | null {
  return (
    around.after ?? around.siblings.findLast(([key]) => /\b(?:answers?|reply|response)\b|^a$/iu.test(key))?.[1] ?? null
  );
}

/** The body of an entry whose title asks: of a feed, say. */
export function bodyOf({ passage: { around } }: Scene): string | null {
  return (
    around.siblings.find(([key]) =>
      /^(?:description|summary|content(?: (?:text|html|encoded))?|body|text|excerpt)$/iu.test(key),
    )?.[1] ?? null
  );
}

/** "Send these questions to every vendor: when was your last audit?": asked of whomever. */
export function isPutToOthers(scene: Scene): boolean {
  const { before, headings, leadIn } = scene.passage.around;
  return [
    scene.lead.slice(-240),
    leadIn ?? '',
    headings.at(-1) ?? '',
    before?.endsWith('?') === true ? before.slice(-240) : '',
  ].some((one) => asksOthers(one));
}

/** "Ask any vendor for:" */
export function asksOthers(text: string): boolean {
  return toOthers.test(text);
}

const toOthers = pattern('iu')`
  \b(?:ask|put|send|questions?)\b[^.?]{0,60}\b(?:to |for |of )?(?:
    any|every|each|your|my|a|the|another|all|other|potential|prospective
  ) (?:\p{L}+ )?(?:vendors?|suppliers?|providers?|hosts?|stores?|sellers?|companies|candidates?)\b`;

/** "0.3.0 – Periodic backups": the heading of a version. */
export function isVersion(heading: string): boolean {
  return /^\W*v?\d+\.\d+(?:\.\d+)?\s*[:(–—|-]/iu.test(heading);
}

/** The last sentence of a lead-in: only it introduces what follows. */
export function lastOf(leadIn: string | null): string {
  return (
    leadIn
      ?.slice(-400)
      .trim()
      .split(/(?<=[.!?])\s+/u)
      .at(-1) ?? ''
  );
}

/** A mark that says yes, before the words it is set to. */
export const ticked = pattern('u')`^\s*[${ticks}]`;

/** "SOC 2 report (met)", "Backups – done": a point that says of itself that it is done. */
export function isMarkedDone(text: string): boolean {
  return markedDone.test(text);
}

const markedDone = pattern('iu')`
  \((?:met|done|passed|in place|held|signed|running|on|live|active|complete[d]?|ours?\b)(?![^()]*\b(?:not|if|when|once|by|planned)\b)[^()]*\)\W*$|
  (?:[–—:]|\s-)\s*(?:met|done|passed|held|in place|signed)\W*$`;

/** The capitalised words and colon right before the mention, among other labels of the same text: "Target: shops; Promise: 99 %". */
export function nearLabel(scene: Scene): string | null {
  const start = scene.tokens[scene.at]?.start ?? 0;
  const before = scene.passage.text.slice(Math.max(0, start - 80), start);
  return /(?:^|[\s→;|.,·•(])(\p{Lu}[\p{L}-]*(?: \p{L}+){0,2}):\s*(?:[<>~≥≈]\s*)?$/u.exec(before)?.[1] ?? null;
}
