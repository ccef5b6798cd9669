import { answerOf } from '../../shared/beside.ts';
import { reading } from '../../shared/reading.ts';
import { textAfter } from '../../shared/sentence-text.ts';
import type { Scene } from '../../sentence/scene.ts';
import { pattern } from '../../words/pattern.ts';
import type { Rule } from '../rule.ts';
import { crossedBoxes, openBoxes } from '../../../../text/marks.ts';
import { faults } from '../../words/faults.ts';

/** "FedRAMP: Future (for agencies)", "SOC 2 – in progress": the answer behind a mark, where it says no, not yet, or only if. */
export const answeredHere: Rule = (scene) => {
  // "Uptime monitoring: use …", "Configure SSO" as a point of a list: the reader's to do.
  const order =
    toDo.exec(textAfter(scene).slice(0, 120))?.[0] ??
    readersTask.exec(textAfter(scene).slice(0, 60))?.[0] ??
    /^(?:configure|set ?up|install|implement)\b/iu.exec(scene.named)?.[0];
  if (
    order !== undefined &&
    !isAmongFeatures(scene) &&
    scene.passage.around.task !== 'done' &&
    ['list-item', 'task-item', 'table-cell', 'paragraph'].includes(scene.passage.carrier)
  )
    return reading('conditional', 'instruction', order.trim(), 'after');
  const end = scene.tokens[scene.at]?.end ?? 0;
  const value = /^\s*(?:certification|compliance|report|audit)?\s*(?::|\s[–—-])\s+(\S[^\n]{0,80})/iu.exec(
    scene.passage.text.slice(end, end + 120),
  )?.[1];
  const answer = value === undefined || value.endsWith(':') || isFormTick(scene, value) ? null : answerOf(value);
  // "Failover: no manual steps" denies the steps.
  const isOfOther = answer?.stance === 'denied' && !lackedHere.test(value ?? '');
  // "HIPAA: no BAA, no programme", where "no findings" would be a boast.
  const isLacked = scene.kind === 'name' && /^\W*no\b/iu.test(value ?? '') && !faultNamed.test(value ?? '');
  return answer === null || answer.stance === 'asserted' || (isOfOther && !isLacked)
    ? null
    : reading(answer.stance, answer.rule, value ?? null, 'after');
};

/**
 * What the reader is to do. What adds a layer to an account, lets one use what one has, or takes no more than a click
 * is there: "SSO: Configure once, use everywhere."
 */
const toDo = pattern('iu')`
  ^\s*:\s+(?![^.;:]*\b(?:
    once\b|everywhere|anywhere|(?:with|in) (?:just )?(?:one|a single|a few|two|three|\d+) (?:clicks?|taps?|seconds?|minutes?|steps?)|
    any (?:authenticator|browser|provider|idp|device|card|identity provider)|
    (?:from|in) your (?:dashboard|account|settings|console)
  )\b)(?:
    use(?! (?:your|any|the) (?:own|existing|\p{L}+ (?:account|directory|provider|login)|phone|fingerprint|face))|
    set up|add(?! (?:an?|one|another|extra)(?: \p{L}+)? (?:layers?|levels?)\b)|configure|enable|install|consider|
    choose(?! (?:your|the|any) (?:own )?(?:providers?|regions?|plans?|schedules?|idp)\b)
  )\b`;

/** "Key features", and under it "2FA: Add …": what there is. */
function isAmongFeatures({ passage: { around } }: Scene): boolean {
  return /\b(?:features|benefits|highlights|what you get|what(?:['’]s| is) included)\W*$/iu.test(
    around.headings.at(-1) ?? '',
  );
}

/** "SOC 2: ☒" beside "HIPAA: ☐": of the boxes of a form it is the one that was ticked. */
function isFormTick({ passage: { around } }: Scene, value: string): boolean {
  return ticked.test(value) && [around.before, around.after].some((one) => open.test(one ?? ''));
}

const ticked = pattern('u')`^[${crossedBoxes}]`;
const open = pattern('u')`[${openBoxes}]`;

const readersTask = pattern('iu')`
  ^\s*(?::|\s[–—-])\s+(?:
    you (?:are responsible|must|should|have to|need to)|(?:this|that|it) is your (?:own )?responsibility|
    your (?:own )?(?:responsibility|duty)|left to you|up to you
  )\b`;

const faultNamed = pattern('iu')`
  \b(?:
    ${faults}|gaps?|headaches?|barriers?|issues?|problems?|limits?|fees?|costs?|charges?|surprises?|doubt|sweat|
    worr\w+|compromises?|extra|question\w*
  )\b`;

/** What is done with a thing by whoever has it. */
const had =
  'tested|taken|made|kept|held|published|issued|signed|offered|claimed|promised|given|measured|available|run|done|set|sold|had|built|rehearsed|commissioned|shown';

/** A lack that is the whole answer. */
const lackedHere = pattern('iu')`
  ^\W*(?:
    see\b[^\n]*|there (?:is|are) (?:no|none|nothing|not)\b[^,.;(]{0,30}|
    no(?: (?:evidence|proof|report|certificate|audit|claim|statement|such thing|auditor|test|figure|number|promise|commitment|date|guarantee|agreement|contract|plan)s?(?: (?:${had}))?)?|
    nothing(?: (?:started|begun|planned|done|signed|built|in place|to (?:show|[\p{L}]+(?: [\p{L}]+){0,3})|yet|here|so far|today|from us))?|none(?: (?:${had}|planned|on file|to (?:show|offer|speak of)))?|
    not\b(?! (?:only|just|a\b|even|missed|lost|late|once|an? (?:issue|problem|worry)))[^,.;(]{0,30}|
    never (?:been )?(?:audited|begun|started|sought|applied for|asked for|${had})|n\/a|unavailable|missing|deferred|postponed|out of scope|excluded|
    rejected
  )?(?: (?:so far|yet|today|now|at present|as yet|for now|currently))?\W*(?:$|[(,.;—–])`;
