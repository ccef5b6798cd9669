import type { Reading } from '../../../types.ts';
import { isPublisherName } from '../shared/publisher.ts';
import { reading } from '../shared/reading.ts';
import { wordsBetween } from '../shared/sentence-text.ts';
import type { Scene } from '../sentence/scene.ts';
import { ofOthers } from '../words/bounded-thing.ts';
import { pattern } from '../words/pattern.ts';
import { untrue } from '../words/untrue.ts';

/**
 * "An SLA is a promise with a price. We make none.": words that would be taken
 * for a claim are refused by the next sentence, which points back at them
 * ("none", "neither", "no such", "it") and gives them up.
 */
export function refusedAfter(scene: Scene): Reading | null {
  if (standing.test(wordsBetween(scene, 0, scene.tokens.length))) return null;
  const after = scene.rest !== '' ? scene.rest : isBlockOfItsOwn(scene) ? (scene.passage.around.after ?? '') : '';
  const following = after
    .slice(0, 400)
    .split(/(?<=[.!?])["”»')\]*_]*\s+|;\s+|,\s+(?=(?:and|because|since|so|as|which is why) (?!well|such|many|much))/u)
    .slice(0, 4);
  // "How long do we keep backups? The question assumes that we make them. We don't."
  const parts = scene.isQuestion
    ? following.filter((part) => !supposing.test(part))
    : [...clausesAfter(scene), ...following];
  // Whoever says it of us is not refuted by a "none" about something else.
  const isOfUs = scene.isQuestion ? false : isToldOfUs(plainWords(scene, ownClause(scene).replace(/\bUS\b/gu, '')));
  for (const [index, whole] of parts.entries()) {
    if (scene.isQuestion && parts.length === following.length) return null;
    const part = whole.replace(/^(?:and|because|since|so|as) /u, '');
    const plain = plainWords(scene, part);
    const lacked = named(scene, plain);
    // "Not true of others." says nothing of ours.
    if (ofOthers.test(part)) continue;
    const words =
      flat.exec(plain)?.[0] ??
      (isLeftDenied(parts, index) ? disowned.exec(plain)?.[0] : undefined) ??
      (lacked?.startsWith('there') === true ? lacked : undefined) ??
      (scene.rest === '' ? underTitle.exec(plain)?.[0] : undefined) ??
      (isOfUs ? undefined : (refusing.exec(plain)?.[0] ?? lacked));
    if (words !== undefined) return reading('denied', 'refused-after', part, 'answer');
    // What is said in between about us may be anything, but that it is only named.
    if (
      /\b(?:we|our)\b/u.test(plain) &&
      !namedOnly.test(plain) &&
      !/\b(?:no|not|none|nothing|never|cannot|neither)\b/u.test(plain)
    )
      return null;
  }
  return null;
}

/** "SLA: a promise with a number in it; we make none." */
function clausesAfter({ at, passage, tokens }: Scene): string[] {
  const [token, last] = [tokens[at], tokens.at(-1)];
  return token === undefined || last === undefined
    ? []
    : passage.text.slice(token.end, last.end).split(clauseEnd).slice(1, 3);
}

const calledUntrueHere = `(?:simply |just |plainly )?${untrue}`;

/** "They call us certified. We did not write that, and it is not true.": of what stands right before it. */
const disowned = pattern('u')`
  ^(?:it|that|this|neither) is ${calledUntrueHere}(?=\W*$|[.,;])|
  ^(?:(?:that is|that was|very|how|most) )*(?:kind|nice|flattering|generous|lovely|sweet|thoughtful|well meant) ?,? but (?:mistaken|wrong|untrue|false|no|not (?:so|true))\b`;

/** Whether the sentences around one only deny: "That is false; it is made each night" says what is so instead. */
function isLeftDenied(parts: readonly string[], index: number): boolean {
  const beside = [...parts.slice(0, index), ...parts.slice(index + 1, index + 2)];
  return beside.every((part) => /\b(?:not|never|no|none|nobody|nothing|neither|cannot)\b|n['’]t\b/u.test(part));
}

/** What stands under a title and leaves it empty: "Struck out", "Nobody yet". */
const underTitle = pattern('u')`
  ^(?:
    (?:struck(?: out)?|deleted|rejected|withdrawn|refused|not (?:approved|allowed|true|so))\b|
    (?:nobody|no one)(?: (?:yet|so far|today|at present|for now))*(?=\W*$|[.,;:])
  )`;

/** Whether a clause in plain words tells something of us; "you asked for our report" tells what somebody asks. */
function isToldOfUs(plain: string): boolean {
  return /\b(?:we|our|us|ours)\b/u.test(plain) && !asked.test(plain);
}

const asked = pattern('u')`
  ^(?:you|they|he|she|somebody|someone|your \w+|their \w+|an? \w+)(?: (?:may|might|will|often|also|have|has|had))* (?:
    asked|asks?|wants?|wanted|looks?|looked|looking|needs?|wonders?|wondered|expects?|hopes?
  ) (?:for|about|to see|whether|if|our|an?|the)\b|
  \b(?:could|can|may|might) be (?:read|taken|understood|misread) (?:as|for)\b|\b(?:hint(?:s|ed)? at|reads? (?:as|like))\b`;

/** Where a clause ends whose refusal may come next: "… is scarce, and we use none". */
const clauseEnd =
  /;\s+|,\s+(?=which (?:rules|leaves|puts|takes) )|:\s+(?=(?:we|our|\p{Lu}\p{L}+)[\s'’])|,\s+(?:and|but)\s+(?=(?:we|our|\p{Lu}\p{L}+)[\s'’])/u;

/** The sentence up to the semicolon after the mention. */
function ownClause({ at, passage: { text }, tokens }: Scene): string {
  const [first, token, last] = [tokens[0], tokens[at], tokens.at(-1)];
  if (first === undefined || token === undefined || last === undefined) return '';
  return text.slice(first.start, token.end) + (text.slice(token.end, last.end).split(clauseEnd)[0] ?? '');
}

const namedOnly =
  /^we (?:mention|name|list|explain|define|use) (?:it|them|this|the (?:word|term)) (?:here )?(?:only|just|merely)\b/u;

/** What says of a question that it takes something for granted. */
const supposing = /\bquestion (?:assumes|supposes|presupposes|takes for granted)\b/iu;

/** What says of a thing that it is there: whatever comes after denies something else. */
const standing = pattern('u')`
  \b(?:
    on file|in place|in force|since|passed|(?:is|are|was|were|has been) (?:signed|issued(?! by an? )|renewed|valid)|
    (?:is|are) (?:now |all |already |only |also |just )?(?:available|included|offered|here|live|ready|there|done|on|public|yours|ours)|
    comes? with|ships? with
  )\b(?<!not \w+)`;

/** A heading or term is refused by what stands under it. */
function isBlockOfItsOwn({ passage: { carrier, text } }: Scene): boolean {
  const isTitle = carrier === 'paragraph' && text.length <= 40 && !/[.!?:;,]\s*$/u.test(text);
  return isTitle || (['heading', 'term', 'block-quote', 'summary'].includes(carrier) && text.length <= 80);
}

/** Lower case, words one space apart, `we` for the publisher, contractions undone. */
function plainWords(scene: Scene, part: string): string {
  return part
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/\bcan't\b/gu, 'cannot')
    .replace(/\bwon't\b/gu, 'will not')
    .replace(/n't\b/gu, ' not')
    .replace(/\b(it|that|there|what|who)'s\b/gu, '$1 is')
    .replace(/\b(nobody|no one|none)'s\b/gu, '$1 has')
    .replace(
      /'(?:ve|d|ll|re)\b/gu,
      (end) => ({ "'ve": ' have', "'d": ' would', "'ll": ' will', "'re": ' are' })[end] ?? '',
    )
    .split(/[^\p{L}\p{N}%.,;:!?]+/u)
    .map((word) => (isPublisherName(scene, word) ? 'we' : word))
    .join(' ')
    .trim();
}

const end =
  '(?=\\W*$|[.,;:!]| (?:yet|so|today|now|here|and|or|for|at|on|to (?:show|offer|give|sell|measure|publish|them|you|anybody|anyone)|from|in|because|since|either|ourselves|of any kind|about|under|nor|anywhere)(?! (?:writing|print|stone)))';

/** "There is none", "That is not us": it gives up what is named, whatever stood before. */
const flat = pattern('u')`
  ^(?:(?:please )?(?:tell|told) (?:them|her|him|anybody|anyone) (?:that )?)?(?:
    so far |today |as yet |at present |for now |yet )?(?:
    there(?: simply| just| really)? (?:is|are)(?: simply| just)? (?:
      none|not (?:one|any)\b|no such (?:thing|\w+)|neither|not any
    )|we (?:have|hold|offer|own|can show|sign|signs) none
  )${end}|^we would [^.;]*, but there (?:is|are) (?:none|not (?:one|any))\b|
  ^(?:it|that) (?:is nowhere|does not exist|was never (?:made|written|issued))\b|
  ^(?:that|it|this) is not (?:we|us)\b|^which (?:rules|leaves|puts|takes) (?:we|us) out\b|
  ^you (?:would |will |do |can )?(?:get|find|have) (?:neither|none|nothing)(?: of (?:them|these|those|it|this))? (?:from|with|at) (?:we|us)\b|
  ^(?:with|at|from) (?:we|us) (?:you|one|nobody) (?:cannot|can not|can) (?:\w+ ){0,2}?(?:none|nothing|neither|any of)\b|
  ^(?:but |and )?we (?:do not|never did) (?:have|hold|own) (?:one|it|any|them)(?: (?:yet|today|now))?(?=\W*$|, and i\b)|
  ^(?:it|we|they) (?:is|are) (?:none|neither|not one) of (?:those|these|them)\b|
  ^from (?:we|us) you (?:would|will|get)[^.;]*\b(?:neither|none|nothing)\b|
  ^(?:which is why |that is why |so )(?:you|nobody|no one) (?:will|can|would) (?:not )?(?:see|find|get|read|meet) (?:an?|any|no) (?:\w+ )?(?:
    figure|number|report|certificate|badge|promise|one
  ) (?:from (?:we|us)|on (?:this|our)|at (?:we|us)|here)\b|
  ^(?:and |but |so )?do not ask (?:we|us) for (?:it|one|any)\b|
  ^the (?:(?:honest|short|plain|only) )?answer (?:is|remains|stays|has stayed)(?: (?:still|also|always|today))* (?:an? )?(?:(?:plain|flat|short) )?(?:no|none)(?=\W*$|[.,;])|
  ^(?:that|this|the) (?:listing|entry|label|line|badge|sentence|statement|claim|description|heading|phrase) (?:is|was) ${calledUntrueHere}(?=\W*$|[.,;]| (?:and|as|because|since)\b)|
  ^as for (?:ours|we|us)\b[^.;]*\b(?:not|no|none|nothing|never)\b|^keep (?:it|them) (?:away|out)\b`;

const have =
  'have|has|had|hold|holds|held|offer|offers|offered|make|makes|made|sign|signs|signed|publish|publishes|published|give|gives|gave|given|provide|provides|sell|sells|run|runs|list|lists|claim|claims|promise|promises|keep|keeps|take|takes|show|shows|own|owns|do|does|need|needs|use|uses|issue|issues|enjoy|carry|carries|support|supports|accept|accepts|include|includes';

/** Of these, “we do not … it” gives the thing up; of others, only what is done with it. */
const holding =
  'have|hold|offer|sign|make|provide|own|run|support|accept|include|issue|do|take|(?:show|give|send|hand)(?: you)?|agree';

const done =
  'had|held|offered|signed|made|given|been|filled|commissioned|applied|asked|got|passed|claimed|undergone|finished|built|written|bought|started|ordered|run|done|published|earned|received|obtained|sought|set|taken|hired|engaged|met|reached|completed|tested|audited|assessed';

/** Whose refusal it is: "BayStore", "our instances", "BayStore's instances". */
const us = '(?:we|our \\w+|we s \\w+)';

const it = 'it|one|any of (?:it|this|that|these|those|them)|them|any|either|these|those|that|this|so|anything|such';

/** "We missed none": whoever lost or left out none has them all. */
const faults =
  'lost|lose|loses|miss|missed|misses|fail|failed|fails|refused?|refuses|skip|skipped|skips|rejected?|leave|leaves|left|forgot|forget|turn|turned|drop|dropped|broke|break|breaks|owe|owes|second|fear|lack|lacks|lacked|want|wants';

const refusing = new RegExp(
  [
    // "We have none", "BayStore makes no such promise", "we've neither".
    `^(?:and |but |yet |so |today |so far |at present |for now |as yet )?${us}(?:,? [\\w ]{2,20},)?(?: \\w+){0,2}? (?:${have}|${done}) (?:none|neither|no such|nothing of|not one|no \\w+ of (?:the|that|this|our) (?:kind|own|sort))\\b`,
    // "We do not have it", "we have never commissioned one", "BayStore is not".
    `^(?:and |but |yet |so |today |so far |at present |for now )?${us}(?: \\w+)? (?:do|does|did|have|has|had|will|can|could) ?not(?: yet| ever)? (?:${holding}|${done})(?: (?:for|to|through|against|out|in))?(?: (?:${it}))${end}`,
    `^(?:and |but |yet |so )?${us}(?: \\w+)? (?:do|does|did|have|has|had|is|are|was|were|cannot|can not) ?(?:not|never)?${end.replace('|[.,;:!]', '|[.;:!]')}(?<=not|never|cannot)`,
    `^(?:and |but |yet |so )?${us} (?:have|has) (?:not(?: yet)?|never(?: yet)?) (?:${done})(?: (?:in|for|to|through|against|by))?(?: (?:${it}|\\w+ against (?:it|them)))${end}`,
    `^${us} have not had our \\w+ (?:audited|tested|assessed|checked) against (?:it|them)`,
    // "We claim conformance with none of the levels", "we have been through neither stage", "we would answer none".
    `^(?:and |but |yet |so )?${us}(?: (?!${faults}|not|no|never)\\w+){1,5} (?:none|neither|zero)(?: of\\b|(?: (?!other|better|too|unanswered|behind|left|idle)\\w+)?${end})`,
    `^with (?:zero|no) \\w+ ?, ${us} have (?:zero|none|no)\\b`,
    // "Neither has been written about BayStore."
    `^(?:neither|none|nothing of the (?:kind|sort)) (?:of (?:these|those|them|this|the \\w+|which) )?(?:\\w+ )?(?:has|have|had|is|are|was|were|exists?|applies|describes|holds)\\b(?! (?:too|missing|left out|older|better|lacking|without))`,
    '^(?:nobody|no one) (?:has |have |had )?(?:yet |ever |even )?\\w+ (?:one|it|them|any)\\b(?! (?:better|else))',
    '^we (?:have|has|hold|holds|own|owns) no (?:certificate|report|attestation|evidence|proof|letter|auditor|audit|record|figure)s?\\b',
    '^we(?: s)? (?:\\w+ ){0,4}no such\\b',
    `^we (?!${faults})\\w+ (?:neither|none of (?:this|these|those|them|it))\\b`,
    `^${us} (?:have|has|had)(?: \\w+){0,3} (?:none|neither|nothing) of\\b`,
    `^${us} (?:have|has) yet to \\w+ (?:one|it|any|them)\\b`,
    // "We take no payments and offer none."
    `^(?:and |but |so )?${us} \\w+ (?:no|neither) [^,;.]{1,30} (?:and|nor) (?:${have}) (?:none|neither|any|either)${end}`,
    // "We cannot give you one because we are not certified."
    `^(?:please )?(?:note|remember|mind|know) that ${us} (?:\\w+ ){1,2}(?:neither|none|no such)\\b`,
    '^none(?: (?:filed|yet|so far|given|held|issued|on file|available|to show))? ?(?:$|[.,;!])',
    '^(?:it was |this was |that was )(?:struck(?: out)?|deleted|removed|rejected|withdrawn|refused|not (?:approved|allowed|true|so))\\b',
    '^(?:the|this) (?:term|word|phrase) (?:appears|is|stands|occurs)\\b.*\\b(?:nowhere else|only)\\b',
    // "Not available at BayStore on any plan."
    '^(?:it is |they are |this is |that is )?not (?:yet )?(?:available|offered|for sale|sold|included|something we (?:have|offer|do|hold)|ours|here|at we|with us|from us|part of)\\b(?! (?:elsewhere|anywhere else))',
    // "We make no promise of it", "this does not happen here", "we are not set up to meet it", "we have not been assessed".
    `^(?:and |but |so )?${us} (?:makes?|gives?|made|gave) no (?:promise|claim|commitment|guarantee|statement)s? (?:of|about|on|for|as to) (?:${it}|the (?:kind|sort|subject))${end}`,
    `^(?:and |but |so )?(?:this|it|that) (?:does|do|will) not (?:happen|exist|apply) (?:here|at we|with us|yet)\\b`,
    `^(?:and |but |so )?${us} (?:is|are) not (?:set up|built|made|ready|equipped) to (?:meet|do|offer|keep|give|sign|run) (?:${it})${end}`,
    `^(?:and |but |so )?${us} (?:have|has) (?:not|never)(?: yet)? been (?:assessed|audited|certified|tested|examined)(?: (?:for|under|against) (?:${it}))?${end}`,
    `^(?:and |but |so )?${us} (?:do|does) not (?:have|hold|offer|keep|run|make|own) an? \\w+ one${end}`,
    `^(?:and |but |so )?with no [^,;.]{1,40}, ${us} (?:have|has|hold|holds) (?:zero|none|no|neither)\\b`,
    `^(?:nobody|no one) (?:has |have )(?:yet |ever |even )?done (?:this|that|so)\\b`,
    // "We have no means of keeping one", "we cannot claim even that much".
    `^(?:and |but |so )?${us} (?:have|has) no (?:means|way|grounds?|basis|right|reason) (?:of|to|for) \\w+ (?:${it})${end}`,
    `^(?:and |but |so )?${us} (?:cannot|can not) (?:claim|say|offer|show|promise) (?:even|so much as) (?:that|this)\\b`,
    // "We would have to write one first."
    `^(?:we|somebody|someone) would (?:first )?(?:have|need) to \\w+ (?:one|it|them|that)\\b`,
  ].join('|'),
  'u',
);

/** "… no bills and no SLA here, there are no credits": the thing itself is said to be lacking. */
function named(scene: Scene, plain: string): string | undefined {
  if (!lacking.test(plain)) return undefined;
  const raw = scene.named.toLowerCase();
  const words = raw.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  // "Customer stories", and under it "we have no customers".
  const heads = isBlockOfItsOwn(scene) ? words : words.filter((word, at) => at === words.length - 1 || word.length > 4);
  for (const { 0: found, groups } of plain.matchAll(lackings)) {
    const things = (groups?.['things'] ?? '').split(' ');
    const at = things.findIndex((thing) => heads.some((head) => stemOf(thing) === stemOf(head)));
    if (at >= 0 && !/^(?:like|better|as|with|that|than|on)$/u.test(things[at + 1] ?? '')) return found;
  }
  return undefined;
}

const lacking = /\b(?:no|zero)\b/u;

const lackings = pattern('gu')`
  \b(?:
    we (?:\w+ )?(?:
      have|has|hold|holds|offer|offers|make|makes|take|takes|give|gives|grant|grants|pay|pays|publish|publishes
    )|(?:it|they) (?:grants?|gives?|pays?|offers?|makes?)|there (?:is|are)|having|with
  ) (?:no|zero) (?<things>(?:[\p{L}\p{N}]+ ?){1,5})`;

function stemOf(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '').replace(/s$/u, '');
}
