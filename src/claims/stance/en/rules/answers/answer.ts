import { isOfBurden, longest } from '../../shared/beside.ts';
import { plainOf, weFor } from '../../shared/plain.ts';
import { reading } from '../../shared/reading.ts';
import { sentenceOf, textBefore } from '../../shared/sentence-text.ts';
import { pattern } from '../../words/pattern.ts';
import { sellers } from '../../words/turns/turn.ts';
import { adorned, obtained } from './adorned.ts';
import { detailDenials, detailsGranted } from './detail.ts';
import type { ReadCase, Rule } from '../rule.ts';
import { doublyDenied, evading, soToSpeak, stillToDo, thereIsNone, toldAfter, yes, type Told } from './told.ts';

/** Words that lead to a thing which is there, and do no more. */
const obliging = pattern('iu')`
  ^\W*(?:
    try it|go ahead|see for yourself|(?:pick|choose|take) (?:a|any|your|the) (?!(?:other |another )?${sellers}\b)|enter it|
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
  ...adorned,
  ...obtained,
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
      !scene.isQuestion &&
      (/^\W*(?:nobody|no one|there)\b/iu.test(first) ||
        (first.length > 40 && !/^\W*not (?:yet|now|today)\b/iu.test(first))),
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
