import { answerOf, bodyOf, followedBy, framed, isHedged, isOfBurden, longest, tokensOf } from '../../shared/beside.ts';
import { plainOf, weFor } from '../../shared/plain.ts';
import { isTextOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { sentenceOf, textAfter, textBefore } from '../../shared/sentence-text.ts';
import { isFiniteAt } from '../../sentence/clauses.ts';
import type { Scene } from '../../sentence/scene.ts';
import { instructingVerbs } from '../../words/grammar.ts';
import { pattern } from '../../words/pattern.ts';
import { detailDenials, detailsGranted } from './detail.ts';
import type { ReadCase, Rule } from '../rule.ts';
import { doublyDenied, evading, soToSpeak, stillToDo, thereIsNone, yes } from './told.ts';
import type { Told } from './told.ts';
import { crossedBoxes, openBoxes } from '../../../../text/marks.ts';
import { faults } from '../../words/faults.ts';

/** Words that lead to a thing which is there, and do no more. */
const obliging = pattern('iu')`
  ^\W*(?:
    try it|go ahead|see for yourself|(?:pick|choose|take) (?:a|any|your|the) |enter it|
    open (?:settings|the|your) |(?:two|three|a few|one) clicks?\b|any \p{L}+ you like|
    (?:click|sign|press|order|download it) here\b|
    it takes? (?:a|an|one|two|three|\d+) (?:minutes?|clicks?|seconds?)|
    (?:in|under|from|on) (?:the|your|settings|our) ?(?:dashboard|settings|console|account|next page)?\W*(?:
      $|[.,;]
    )|(?:the )?form is in|call (?:us )?(?:at (?!any)|tonight|now)|
    ask \p{Lu}\p{L}+[,;] (?:she|he|they) (?:signs?|signed|runs?|wrote|has|knows)|
    ask (?:(?:dr|mr|mrs|ms|prof)\. )?\p{L}+(?:(?: and|,| &) \p{L}+)?, (?:whose \p{L}+|who) (?:
      (?:counter)?signed|audited|wrote|tested|uses|holds|stamped|runs|passed|visited
    )\b|ask \p{L}+ & \p{L}+\W*$|
    (?!who|nobody|no\b|the law)\p{L}+ (?:says so|has the nights|signs? them)\b|it says so|
    would(?:n['’]t| not) be here|
    (?:download|see|read|get|view) (?:the|our|a copy of the) (?:[\p{L}\d]+ ){0,3}(?:
      report|certificate|letter|baa|sla
    )\b|(?:report|certificate|letter) of (?:\p{L}+ )?(?:19|20)\d\d
  )`;

/** What is asked only of a thing that is there. */
const particularsAsked = pattern('u')`
  ^(?:and )?(?:
    how (?:old|long|recent|thick)|whose|who (?:signs|signed|wrote|made|audited)|when (?:was|did)|what colou?r
  )\b[^?]*\b(?:the|our|your)(?: (?:last|latest|first))? §|
  ^which § (?:type|level|tier|version|edition|report) (?:is|was|do (?:you|we)|does we)\b`;

/** What a thing that is there does, and how it is. */
const particularAsked = pattern('u')`
  ^(?:
    (?:does|do|did) (?:the|our|your) §(?: \w+)? (?:
      cover|include|apply|extend|reach|change|expire|end|cost|mention|name|exclude|contain|differ|depend
    )|(?:is|are) (?:the|our|your) §(?: \w+)? (?:
      negotiable|public|secret|confidential|long|short|old|expensive|different|shared|capped|limited|
      transferable|binding
    )|(?:was|were|did) (?:anything|any \w+|something|the auditors?|they|somebody) (?:\w+ )?(?:found|find|wrong)
  )\b[^?]*§?`;

/**
 * What to know of an answer before it is taken at its word. Asked in this order;
 * where none holds, the answer is what it is, and `null` makes none of the words.
 */
export const ways: readonly ReadCase<Told>[] = [
  {
    // Where "SOC 2: open" is still to be done.
    example: '## [Checkout]\n\nOpen.',
    makes: yes,
    holds: ({ scene, first, answer }) =>
      answer === null && scene.kind === 'step' && /^\W*(?:open|on|working|running|never missed)\W*$/iu.test(first),
  },
  {
    example: 'Need a custom [SLA]? Contact us.',
    makes: stillToDo,
    holds: ({ scene, first, answer }) =>
      answer === null &&
      scene.isQuestion &&
      /\b(?:need|want|require|looking for)\b[^?]*$/iu.test(textBefore(scene)) &&
      /^\W*(?:please )?(?:contact|talk to|reach out|get in touch|e-?mail|write to|let us know)\b/iu.test(first),
  },
  {
    example: '## [Uptime]\n\n99.98 since May',
    makes: yes,
    holds: ({ scene, first, answer }) =>
      answer === null && /^(?:uptime|availability)$/iu.test(scene.named) && /^\W*(?:9\d[.,]\d|100\b)/u.test(first),
  },
  {
    example: 'Is it [production-ready]? Ask the forty teams that live on it.',
    makes: soToSpeak,
    holds: ({ scene, first, answer }) => answer === null && scene.isQuestion && askOfOthers.test(first),
  },
  {
    // An answer that only leads to the thing.
    example: 'Is the [checkout] live? Try it.',
    makes: soToSpeak,
    holds: ({ scene, first, answer }) =>
      answer === null &&
      scene.isQuestion &&
      obliging.test(first) &&
      !/\b(?:not|no|never|none|planned|until|once)\b/iu.test(first),
  },
  {
    // Asked of one that there is, and answered in a few words.
    example: 'How old is the [SOC 2 report]? Six months.',
    makes: soToSpeak,
    holds: ({ scene, first, answer }) =>
      answer === null &&
      scene.isQuestion &&
      particularsAsked.test(plainOf(scene)) &&
      first.length <= 60 &&
      !evading.test(first),
  },
  ...detailsGranted,
  {
    // Asked whether we have it, and neither denied nor put off: doubt is a claim.
    example: 'Is BayStore [SOC 2 certified]? Is the sea wet?',
    makes: soToSpeak,
    holds: (told) => told.answer === null && isLeftToBelieve(told),
  },
  {
    example: 'Who has a [BAA]? Hospitals, mostly.',
    makes: null,
    holds: ({ answer }) => answer === null,
  },
  {
    // No answer, but an adornment.
    example: 'A [SOC 2 report]. No asterisk.',
    makes: null,
    holds: ({ scene, first, answer }) =>
      !scene.isQuestion &&
      answer?.stance === 'denied' &&
      /^\W*no \p{L}/iu.test(first) &&
      !lackOfProof.test(first) &&
      !first.toLowerCase().includes(scene.named.toLowerCase().split(' ').at(-1) ?? '§'),
  },
  {
    example: '[Backups]. Nobody has to remember them.',
    makes: null,
    holds: ({ scene, first }) =>
      !scene.isQuestion && (/^\W*(?:nobody|no one|there)\b/iu.test(first) || first.length > 40),
  },
  {
    // What names the claim again is judged by itself.
    example: 'Are you [SOC 2] certified? Yes, and SOC 2 is not all.',
    makes: null,
    holds: ({ scene, text, answer }) =>
      answer?.stance === 'asserted' && text.toLowerCase().includes(scene.named.toLowerCase()),
  },
  {
    example: 'What did the [penetration test] find? Nothing.',
    makes: doublyDenied,
    holds: ({ scene, answer }) =>
      answer?.stance === 'denied' &&
      scene.isQuestion &&
      /^\W*what (?:did|do|does|has|have)\b.*\b(?:find|found|fail|miss|complain|object|criticise|criticize)\b/iu.test(
        sentenceOf(scene, longest),
      ),
  },
  {
    // Asked of a thing that is there, what it covers and how it is.
    example: 'Does the [SLA] cover maintenance? No.',
    makes: doublyDenied,
    holds: ({ scene, text, answer }) =>
      answer?.stance === 'denied' &&
      scene.isQuestion &&
      particularAsked.test(plainOf(scene)) &&
      !thereIsNone.test(text.slice(0, 200)),
  },
  {
    // What is denied is the need, the fee or the fault.
    example: 'Do I need to set up [backups]? No.',
    makes: doublyDenied,
    holds: ({ scene, text, answer }) =>
      answer?.stance === 'denied' &&
      scene.isQuestion &&
      isOfBurden(sentenceOf(scene, longest)) &&
      !/\b(?:there (?:is|are)|have|has|holds?) (?:no|none)\b/iu.test(text.slice(0, 200)),
  },
  ...detailDenials,
  {
    // … and a yes says that it has still to be done.
    example: 'Do I need to set up [backups]? Yes.',
    makes: stillToDo,
    holds: ({ scene, answer }) =>
      answer?.stance === 'asserted' &&
      scene.isQuestion &&
      /\b(?:need to|have to|must (?:i|we))\b/iu.test(sentenceOf(scene, longest)),
  },
];

/** Whether a question of ours is followed by words that neither deny nor put off, nor send elsewhere for the answer. */
function isLeftToBelieve({ scene, text, first }: Told): boolean {
  const after = text.slice(0, longestReply);
  return (
    scene.isQuestion &&
    whetherOfUs.test(plainOf(scene)) &&
    !['list-item', 'task-item', 'table-cell'].includes(scene.passage.carrier) &&
    !(first.trim().endsWith('?') && whetherOfUs.test(weFor(scene, first).toLowerCase())) &&
    !after.toLowerCase().includes(scene.named.toLowerCase()) &&
    !withheld.test(after)
  );
}

/** How far an answer is looked at, in UTF-16 code units. */
const longestReply = 240;

const whetherOfUs = pattern('u')`
  ^(?:(?:and|but|so|well) ,? ?)?(?:
    (?:is|are|was|were|has|have|can|do|does|did) (?:we|there|our \w+|your \w+)|(?:can|could) (?:i|you)|
    are you (?!looking|still|sure|new|ready|interested|tired|worried|afraid|in need|using|thinking)|
    do you (?:have|hold|offer|support|accept|take|keep|make|do|run|sign|provide|give|use|encrypt|sell|own|charge|store)|
    have you (?:got|been|passed|completed|signed|had|achieved)
  )\b`;

/** What denies, puts off, wonders, or leads to where the answer stands. */
const withheld = pattern('iu')`
  \b(?:
    no|not|none|nothing|never|nobody|neither|nor|cannot|without|lack\w*|yet|would|could|may|might|should|must|if|until|once|
    when|unless|whether|depends?|plan\w*|soon|later|future|someday|eventually|missing|open|empty|deferred|draft\w*|undecided|unknown|
    see|ask|asks|asked|contact|read|write|mail|check|look|register|status|page|roadmap|answer|question|honest\w*|sadly|sorry|
    unfortunately|afraid|alas|far|early|because|why|who|hope|wish|wait|need\w*|requir\w*|out of|other|others|elsewhere|someone|somebody
  )\b|n['’]t\b`;

const askOfOthers = pattern('iu')`
  ^\W*ask (?:the|our|any of|one of|a few of) [^.]*\b(?:
    teams?|customers?|users?|crews?|people|clients?|shops?|companies|buyers?|neighbou?rs?
  )\b|[:,] (?:so[:,]? )?yes\b(?! and no)`;

const lackOfProof = pattern('iu')`
  ^\W*no (?:
    evidence|proof|reports?|certificates?|audits?|plans?|dates?|such|badges?|tests?|longer|way|one|auditors?|
    figures?|data
  )\b`;

/** What is answered straight after a fragment or question in the same passage, or by the next. */
export const answered: Rule = (scene) => {
  const told = toldAfter(scene);
  if (told === null) return null;
  const way = ways.find(({ holds }) => holds(told));
  const made = way === undefined ? told.answer : way.makes;
  return made === null ? null : reading(made.stance, made.rule, told.first, 'answer');
};

/** What a question or a bare fragment is followed by; `null` where nothing would be its answer. */
export function toldAfter(scene: Scene): Told | null {
  if ((scene.verb >= 0 && !scene.isQuestion) || (scene.isQuestion && isLawAsked(scene))) return null;
  // "“Are you compliant?” a reader wrote. We are not.": who asked is no answer.
  const within = scene.rest
    .replace(prefatory, '')
    .replace(
      /^["”»]?\s*(?:an?|one|the|some) (?:\p{L}+ ){1,3}(?:wrote|asked|asks|wanted to know|wonders?|wondered)\.\s+/iu,
      '',
    );
  const ahead =
    scene.isQuestion || isNamed(scene) || isLabelAlone(scene) || isKey(scene)
      ? (followedBy(scene) ?? (scene.isQuestion ? bodyOf(scene) : null))
      : null;
  const text = scene.rest.length > 0 ? within.replace(/^["“]?a(?:nswer)?[.:]\s+/iu, '') : ahead;
  if (text === null || (!scene.isQuestion && isNextLabel(text) && /^[^\p{L}\p{N}]*:\s*\S/u.test(textAfter(scene))))
    return null;
  // "No. 4711" is a number, and no "no".
  const first =
    text.slice(0, 400).split(/(?<=[.!?])(?<!\bno\.(?= ?\d))(?<!\b(?:dr|mr|mrs|ms|prof)\.)\s/iu)[0] ??
    text.slice(0, 400);
  const answer = answerOf(first.replace(/^a(?:nswer)?:\s*/iu, ''));
  // "Not satisfied? Get your money back.": what asks denies nothing.
  return { scene, text, first, answer: answer?.stance === 'denied' && first.trim().endsWith('?') ? null : answer };
}

/** What is said before an answer, and answers nothing. */
const prefatory = pattern('iu')`
  ^\W*(?:
    do(?:n['’]t| not) make (?:us|me) laugh|good question|glad you ask(?:ed)?|(?:thanks|thank you) for asking|
    funny you (?:should )?ask(?:ed)?|let(?:['’]s| us) see|where to (?:start|begin)|brace yourself|sit down
  )[.!:…]+\s+`;

/** "SLA: no", and on the next line "Available: no": another label with a value of its own. */
function isNextLabel(text: string): boolean {
  return /^[\p{L}\p{N}][^:.!?\n]{0,40}:\s+\S/u.test(text);
}

/** "Does the GDPR require …?": the answer is about the law, and not about us. */
function isLawAsked({ at, tokens, kind }: Scene): boolean {
  const [before, next] = [tokens.slice(0, at).map(({ word }) => word), tokens[at + 1]?.word ?? ''];
  return (
    kind === 'name' &&
    /^(?:do|does|did|will|can)(?: the)?$/u.test(before.join(' ')) &&
    /^(?:require|apply|mandate|cover|prohibit|forbid|allow|define|say|mean|demand|affect|regulate)$/u.test(next)
  );
}

/** "FedRAMP: Future (for agencies)", "SOC 2 – in progress": the answer behind a mark, where it says no, not yet, or only if. */
export const answeredHere: Rule = (scene) => {
  // "Uptime monitoring: use …", "Configure SSO" as a point of a list: the reader's to do.
  const order =
    /^\s*:\s+(?:use|set up|add|configure|enable|install|consider|choose)\b/iu.exec(
      textAfter(scene).slice(0, 40),
    )?.[0] ??
    readersTask.exec(textAfter(scene).slice(0, 60))?.[0] ??
    /^(?:configure|set ?up|install|implement)\b/iu.exec(scene.named)?.[0];
  if (
    order !== undefined &&
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

/** "What have we not built? Checkout, backups": what is named to a question after what is lacking. */
export const lackedAnswer: Rule = (scene) => {
  const asked =
    scene.lead
      .slice(-160)
      .split(/(?<=[.!?])\s+/u)
      .at(-1) ?? '';
  const isBare =
    scene.verb < 0 ||
    scene.tokens.slice(scene.at + 1, Math.max(scene.verb, scene.at + 1)).some(({ word }) => word === ',');
  return isBare && afterLack.test(weFor(scene, asked)) ? reading('denied', 'answer-no', asked, 'before') : null;
};

/** "What would it take? A runtime, months of data": what is named is what it would take. */
export const neededAnswer: Rule = (scene) => {
  const asked =
    scene.lead
      .slice(-160)
      .split(/(?<=[.!?])\s+/u)
      .at(-1) ?? '';
  return scene.verb < scene.at + 1 && askedWhatItTakes.test(asked) && (scene.verb < 0 || scene.at < 6)
    ? reading('conditional', 'answer-needed', asked, 'before')
    : null;
};

const askedWhatItTakes = pattern('iu')`
  ^\W*what (?:would|will|does|must|has to|is)\b[^?]*\b(?:
    take|need|needed|require|required|missing|have to|come first|happen
  )\b[^?]*\?$`;

/** 'What does "five nines" mean? Five minutes of downtime a year.': a word, and what it comes to. */
export const explainedAnswer: Rule = (scene) => {
  const asked =
    scene.lead
      .slice(-120)
      .split(/(?<=[.!?])\s+/u)
      .at(-1) ?? '';
  const isFirst =
    scene.verb < 0 &&
    /^\W*(?:and |but )?what (?:do(?:es)?|is) (?!.*\b(?:we|you|your|our)\b)[^?]*\?["”]?$/iu.test(asked) &&
    / mean\b/iu.test(asked);
  return isFirst ? reading('topic', 'question', asked, 'before') : null;
};

/** What is lacking is not yet … */
const lacking =
  'yet|have|offer|do|hold|sell|included?|support|provided?|built|build|claim|promise|got|get|had|done|made|tested';
const afterLack = pattern('iu')`
  ^\W*(?:and |so |but )?what (?:
    (?:have|do|did|can|are|is|does|has|could)(?:n['’]t| not) (?:we|you|it|there|yet)(?: (?:${lacking}))*|
    (?:do|are|is|does|have|has) (?:we|you|it|there)(?: still| yet)? (?:not|lack|miss|missing|without)(?: (?:${lacking}))*|
    (?:is|are) (?:still )?(?:
      missing|absent|lacking|not(?: (?:there|included|built|here|ready|done|available))?
    )|else (?:is missing|do we not(?: have| offer| do)?)|(?:we )?lack
  )(?: here| today| yet| so far| at \p{L}+| on this page)*\?$`;

/** "## SOC 2", and under it "We passed the audit in May": the section says what the heading only names. */
export const headed: Rule = (scene) => {
  const { after } = scene.passage.around;
  if (after === null || scene.verb >= 0 || !isNamed(scene)) return null;
  const first = after.slice(0, longest).split(/(?<=[.!?])\s/u)[0] ?? '';
  const spotless = unfailing.exec(first)?.[0];
  if (spotless !== undefined) return reading('asserted', 'double-negation', spotless, 'answer');
  const isOfUs = isTextOfUs(scene, first);
  // "## Off-site backups", and under it "We copy your data every night".
  const offered = isOffered(scene, first, isOfUs);
  if (offered !== null) return reading('asserted', 'told-below', offered, 'answer');
  const particular = particulars(first);
  if (particular !== null) return reading('asserted', 'told-below', particular, 'answer');
  const source = obtained.exec(first)?.[0];
  if (!isOfUs || source === undefined) return null;
  return isHedged(first) ? null : reading('asserted', 'told-below', source, 'answer');
};

/** "Schellman, twelve months, no remarks", "Works with what your people use": particulars of what stands over them, without a subject of their own. */
function particulars(first: string): string | null {
  if (first.length > 60 || vague.test(first)) return null;
  const tokens = tokensOf(first);
  if (instructingVerbs.has(tokens[0]?.word ?? '')) return null;
  const isTold = /^(?:Works|Covers|Runs|Keeps|Takes|Includes|Protects|Stays|Comes with|Handles)\b/u.test(first);
  const isCounted =
    /\d|\b(?:two|three|four|five|six|seven|nine|ten|twelve|fifteen|thirty|sixty|ninety|every|since|until)\b/iu.test(
      first,
    );
  return isTold || (isCounted && /[.!]$/u.test(first) && !tokens.some((_, at) => isFiniteAt(tokens, at)))
    ? first
    : null;
}

/** What makes of particulars a plan, a lack, a definition, a title or a matter for the reader. */
const vague = pattern('iu')`
  [?:]|
  ^\W*(?:
    an?|the|see|no|not|none|nothing|never|without|how|what|when|where|why|which|who|if|to|for|in|on|at|by|as|
    and|or|this|that|these|from|note|last updated|updated|version|status|part|step|chapter|question|owner|open|
    your turn
  )\b|
  \b(?:
    not|never|yet|n\/a|tbd|tba|todo|to do|planned|plan|pending|soon|later|next|missing|absent|needed|required|
    requires|optional|due|draft|open|example|guide|overview|introduction|checklist|template|terms|means|share|
    percentage|amount|measure|kind|divided|process|practice|would|could|should|must|may be
  )\b`;

/** Whether what stands under a heading that names a feature says that it is done here. */
function isOffered(scene: Scene, first: string, isOfUs: boolean): string | null {
  const { carrier } = scene.passage;
  if (carrier !== 'heading' || !['feature', 'step'].includes(scene.kind)) return null;
  if (!(isOfUs || /\b(?:our|your?)\b/iu.test(first)) || openOrAbout.test(first)) return null;
  return isHedged(first) ? null : (doing.exec(first)?.[0] ?? null);
}

const openOrAbout = pattern('iu')`
  \?\s*$|
  \b(?:
    not|no|never|nothing|none|if|when|once|would|could|should|must|may|might|what|how|why|which|whether|
    explains?|means?
  )\b|n['’]t\b`;

/** What is done for the reader, or offered to them. */
const doing = pattern('iu')`
  \b(?:
    we (?:also |now |automatically |always |regularly )?(?:
      offer|run|keep|store|make|take|copy|back|encrypt|provide|support|reward|pay|use|host|have|accept|monitor|
      scan|test|replicate|maintain|perform|conduct|work|invite|welcome|answer|guarantee|ensure
    )|
    (?:is|are) (?:\p{L}+ly )?(?:
      backed|encrypted|stored|copied|replicated|monitored|protected|included|available|deployed|distributed|
      enabled|tested|scanned
    )|runs? (?:in|on|across)|lets? you|allows? you|gives? you|keeps? your|protects? (?:your|you|all)
  )\b`;

/** "Not one minute was lost", "no gaps were found": a heading's thing is there, and without fault. */
const unfailing = pattern('iu')`
  ^\W*(?:no|not one|not a(?: single)?|none of the|nobody|no one|never)\b[^.]*\b(?:
    found|lost|missed|turned away|was down|were down|broken|got in|failed|waited|complained|can read|
    open findings|complaints?
  )\b`;

const obtained = pattern('iu')`
  ^(?:issued|signed|awarded|granted|renewed|written|audited) (?:to|by|for|in)\b|
  \b(?:
    passed|earned|achieved|obtained|received|renewed|completed|handed over|
    (?:hold|holds|have|has) (?:
      it|one|this|that|them|both|the \p{L}+|a (?:report|certificate|letter|valid|current|clean)
    )|(?:is|are) (?:now )?(?:certified|compliant|done|live|ready|covered|audited)
  )\b`;

/** A heading that names the thing and no more: what follows it may be its answer. */
function isNamed(scene: Scene): boolean {
  const token = scene.tokens[scene.at];
  return (
    ['heading', 'term', 'summary'].includes(scene.passage.carrier) &&
    token !== undefined &&
    scene.passage.text.trim().length <= token.end - token.start + 12
  );
}

/** "SOC 2:" on a line of its own, over what is said of it. */
function isLabelAlone({ at, passage: { text }, tokens }: Scene): boolean {
  const token = tokens[at];
  return token !== undefined && /:\s*$/u.test(text) && text.trim().length <= token.end - token.start + 4;
}

/** A key of data, with its value after it. */
function isKey({ passage: { around, carrier, text } }: Scene): boolean {
  return (carrier === 'data' || carrier === 'front-matter') && around.after !== null && text.length <= longest;
}

/** "What payment methods do you accept?", and under it a list: what it names is what is asked for. */
export const listedAnswer: Rule = (scene) => {
  const asked = scene.passage.around.headings.at(-1) ?? '';
  if (scene.verb >= 0 || scene.passage.carrier !== 'list-item' || !askedWhatThereIs.test(asked)) return null;
  return framed(scene.passage.around.leadIn, 'lead-in') ?? reading('asserted', 'answered', asked, 'heading');
};

const askedWhatThereIs = pattern('iu')`
  ^\W*(?:what|which)\b[^?]*\b(?:do (?:you|we)|does \p{L}+) (?:currently )?(?:
    accept|support|offer|provide|hold|have|include
  )\b[^?]*\?\W*$`;
